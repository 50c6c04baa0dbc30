using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>A place that registers a handler with a client.</summary>
/// <param name="Type">The client's type.</param>
/// <param name="Hook">What takes the handler.</param>
/// <param name="Client">The expression that names the client.</param>
/// <param name="Handler">The handler, as the code gives it.</param>
internal sealed record HookRegistration(ClientType Type, ConnectionHook Hook, IOperation Client, IOperation Handler)
{
    public static HookRegistration? Find(IOperation operation, KnownClients clients)
    {
        var (client, member, handler) = operation switch
        {
            IEventAssignmentOperation { Adds: true, EventReference: IEventReferenceOperation { Instance: { } owner, Event.Name: var name }, HandlerValue: var value } => (owner, name, value),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } owner, Property.Name: var name }, Value: var value } => (owner, name, value),
            IInvocationOperation { Instance: { } owner, Arguments.Length: 1, TargetMethod.Name: var name } call => (owner, name, call.Arguments[0].Value),
            IInvocationOperation { Instance: null, TargetMethod: { IsExtensionMethod: true, Name: var name }, Arguments: { Length: 2 } arguments } => (arguments[0].Value, name, arguments[1].Value),
            _ => default,
        };
        if (client is null || !clients.IsHook(member!) || clients.TypeOf(KnownClients.WithoutConversion(client)?.Type) is not { } type)
            return null;
        foreach (var hook in type.Library.Hooks)
        {
            if (hook.Member == member)
                return new(type, hook, client, handler!);
        }

        return null;
    }
}
