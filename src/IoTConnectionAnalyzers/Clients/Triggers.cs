using System;
using System.Collections.Generic;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>What makes a framework run code again and again.</summary>
internal enum TriggerKind
{
    /// <summary>A tick of a timer.</summary>
    Tick,

    /// <summary>A request to a web server.</summary>
    Request,

    /// <summary>A call of a serverless function.</summary>
    FunctionCall,

    /// <summary>A message from a hub, broker or queue.</summary>
    Message,

    /// <summary>Any other event, such as one of the user interface.</summary>
    Event,
}

/// <summary>Recognises the code that frameworks run again and again: functions, actions of web servers, handlers of timers, events and messages.</summary>
internal static class Triggers
{
    private static readonly Dictionary<string, TriggerKind> s_attributes = new(StringComparer.Ordinal)
    {
        // Azure Functions, in the process of the host and isolated
        ["FunctionName"] = TriggerKind.FunctionCall,
        ["Function"] = TriggerKind.FunctionCall,
        // ASP.NET Core
        ["HttpGet"] = TriggerKind.Request,
        ["HttpPost"] = TriggerKind.Request,
        ["HttpPut"] = TriggerKind.Request,
        ["HttpDelete"] = TriggerKind.Request,
        ["HttpPatch"] = TriggerKind.Request,
        ["AcceptVerbs"] = TriggerKind.Request,
    };

    private static readonly Dictionary<string, TriggerKind> s_takers = new(StringComparer.Ordinal)
    {
        // ASP.NET Core without controllers
        ["MapGet"] = TriggerKind.Request,
        ["MapPost"] = TriggerKind.Request,
        ["MapPut"] = TriggerKind.Request,
        ["MapDelete"] = TriggerKind.Request,
        ["MapPatch"] = TriggerKind.Request,
        // The timer of the Universal Windows Platform
        ["CreatePeriodicTimer"] = TriggerKind.Tick,
        // Device SDK
        ["SetMethodHandlerAsync"] = TriggerKind.Message,
        ["SetMethodDefaultHandlerAsync"] = TriggerKind.Message,
        ["SetInputMessageHandlerAsync"] = TriggerKind.Message,
        ["SetMessageHandlerAsync"] = TriggerKind.Message,
        ["SetReceiveMessageHandlerAsync"] = TriggerKind.Message,
        ["SetIncomingMessageCallbackAsync"] = TriggerKind.Message,
        ["SetDirectMethodCallbackAsync"] = TriggerKind.Message,
        // MQTTnet 3
        ["UseApplicationMessageReceivedHandler"] = TriggerKind.Message,
        ["MqttApplicationMessageReceivedHandlerDelegate"] = TriggerKind.Message,
    };

    /// <summary>What calls a method because of its attributes or of the shape of the framework's events; null where nothing is known to.</summary>
    public static TriggerKind? Of(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is { } name && s_attributes.TryGetValue(WithoutSuffix(name), out var kind))
                return kind;
        }

        return IsEventHandler(method) ? TriggerKind.Event : null;
    }

    /// <summary>What calls the function that an expression makes a delegate of, told by what takes the delegate; null where nothing is known to.</summary>
    public static TriggerKind? OfTaker(IOperation function, KnownClients clients)
    {
        var value = function;
        while (value.Parent is IConversionOperation or IDelegateCreationOperation or IParenthesizedOperation)
            value = value.Parent;
        return value.Parent switch
        {
            IEventAssignmentOperation { Adds: true, EventReference: IEventReferenceOperation { Event: var raised } } => OfEvent(raised, clients),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: var name } } => Taking(name),
            IArgumentOperation { Parent: IObjectCreationOperation { Type.Name: var name } } => name == "Timer" ? TriggerKind.Tick : Taking(name),
            _ => null,
        };
    }

    /// <summary>The shape that the framework's events have.</summary>
    public static bool IsEventHandler(IMethodSymbol method) =>
        method is { ReturnsVoid: true, Parameters.Length: 2 }
        && method.Parameters[0].Type.SpecialType == SpecialType.System_Object
        && method.Parameters[1].Type.Name.EndsWith("EventArgs", StringComparison.Ordinal);

    private static TriggerKind? OfEvent(IEventSymbol raised, KnownClients clients)
    {
        if (raised.Name is "Elapsed" or "Tick")
            return TriggerKind.Tick;
        if (raised.Name.Contains("Received"))
            return TriggerKind.Message;
        // The other events of a client tell of its connection: what they do is not done for a message.
        return clients.TypeOf(raised.ContainingType) is null ? TriggerKind.Event : null;
    }

    private static TriggerKind? Taking(string name) => s_takers.TryGetValue(name, out var kind) ? kind : null;

    private static string WithoutSuffix(string name) =>
        name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
}
