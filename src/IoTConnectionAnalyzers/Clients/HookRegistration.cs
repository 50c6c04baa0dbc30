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
        // Cheapest first: the name alone tells nearly every operation apart.
        switch (operation)
        {
            case IInvocationOperation { TargetMethod: var method } call when clients.IsHook(method.Name):
                return method.IsExtensionMethod && call.Arguments.Length == 2
                    ? Of(call.Arguments[0].Value, method.Name, call.Arguments[1].Value, clients)
                    : call.Arguments.Length == 1 ? Of(call.Instance, method.Name, call.Arguments[0].Value, clients) : null;
            case IEventAssignmentOperation { Adds: true, EventReference: IEventReferenceOperation { Event.Name: var name } hook, HandlerValue: var value } when clients.IsHook(name):
                return Of(hook.Instance, name, value, clients);
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name } hook, Value: var value } when clients.IsHook(name):
                return Of(hook.Instance, name, value, clients);
            default:
                return null;
        }
    }

    private static HookRegistration? Of(IOperation? client, string member, IOperation handler, KnownClients clients)
    {
        if (clients.TypeOf(KnownClients.WithoutConversion(client)?.Type) is not { } type)
            return null;
        foreach (var hook in type.Library.Hooks)
        {
            if (hook.Member == member)
                return new(type, hook, client!, handler);
        }

        return null;
    }
}
