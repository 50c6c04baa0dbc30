using System;
using System.Collections.Generic;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>Tells the calls that need the other side of a connection, and throw at once while that is out of reach.</summary>
internal static class Traffic
{
    private static readonly HashSet<string> s_receives = new(StringComparer.Ordinal) { "ReceiveAsync", "Receive" };

    private static readonly HashSet<string> s_sends = new(StringComparer.Ordinal)
    {
        // MQTTnet
        "PublishAsync", "PublishStringAsync", "PublishBinaryAsync", "SubscribeAsync",
        // The previews of the device SDK 2.0
        "SendTelemetryAsync", "SendTelemetryBatchAsync", "SendMessageToRouteAsync", "UpdateReportedPropertiesAsync", "GetTwinPropertiesAsync",
        // AMQPNetLite, web sockets
        "Send", "SendAsync",
    };

    /// <summary>What a call or object creation asks of the other side; null where it asks nothing, or hides that it failed.</summary>
    public static TrafficKind? KindOf(IOperation operation, KnownClients clients)
    {
        switch (operation)
        {
            case IInvocationOperation call:
                return OfCall(call, clients);
            case IObjectCreationOperation:
                return clients.CreatedBy(operation) is { Library.CreatedOpen: true, Library.Protocol: not ConnectionProtocol.UserDefined } ? TrafficKind.Connect : null;
            default:
                return null;
        }
    }

    /// <summary>Whether a call hands the other side something to deliver, whatever it says of its success.</summary>
    public static bool IsSend(IInvocationOperation call, KnownClients clients)
    {
        // Cheapest first: the name alone tells nearly every call apart.
        var name = call.TargetMethod.Name;
        if (!name.StartsWith("Send", StringComparison.Ordinal) && !name.StartsWith("Publish", StringComparison.Ordinal)
            && !name.StartsWith("Enqueue", StringComparison.Ordinal) && !name.StartsWith("UpdateReportedProperties", StringComparison.Ordinal))
        {
            return false;
        }

        var receiver = call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
        return clients.TypeOf(KnownClients.WithoutConversion(receiver)?.Type) is not null || KindOf(call, clients) == TrafficKind.Send;
    }

    private static TrafficKind? OfCall(IInvocationOperation call, KnownClients clients)
    {
        var name = call.TargetMethod.Name;
        if (clients.MemberOf(call) is { } member)
        {
            if (member.Is(ClientRole.Opens))
                return member.Type.Library.OpensInBackground ? null : TrafficKind.Connect;
            // A managed client keeps what it is to send in a queue of its own.
            if (member.Type.Library.OpensInBackground)
                return null;
            if (s_receives.Contains(name))
                return TrafficKind.Receive;
            return member.Is(ClientRole.Operates) || s_sends.Contains(name) && IsAwaitable(call.TargetMethod) ? TrafficKind.Send : null;
        }

        if (clients.CreatedBy(call) is { Library.CreatedOpen: true, Library.Protocol: not ConnectionProtocol.UserDefined })
            return TrafficKind.Connect;
        if (call.TargetMethod.ContainingType is { Name: "SenderLink" or "ReceiverLink" } link && clients.IsLibraryAssembly(link.ContainingAssembly))
            return s_receives.Contains(name) ? TrafficKind.Receive : s_sends.Contains(name) ? TrafficKind.Send : null;
        return null;
    }

    private static bool IsAwaitable(IMethodSymbol method) => method.ReturnType.Name is "Task" or "ValueTask";
}
