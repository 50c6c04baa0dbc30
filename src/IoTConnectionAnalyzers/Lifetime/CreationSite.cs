using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>A place that brings a client into being: a factory or constructor of the library, or a factory method of this compilation.</summary>
/// <param name="Operation">The call or object creation.</param>
/// <param name="Type">What it makes.</param>
/// <param name="IsOpen">The client has its connection from the beginning.</param>
/// <param name="HasConnection">The client has a connection that can be closed; one that is made for HTTP has none.</param>
internal sealed record CreationSite(IOperation Operation, ClientType Type, bool IsOpen, bool HasConnection = true)
{
    /// <summary>The client with a connection that an operation makes; null where it makes none.</summary>
    public static CreationSite? Find(IOperation operation, LifetimeEngine engine, CancellationToken cancellationToken) =>
        FindAny(operation, engine, cancellationToken) is { HasConnection: true } site ? site : null;

    /// <summary>The client that an operation makes, also one for HTTP; null where it makes none.</summary>
    public static CreationSite? FindAny(IOperation operation, LifetimeEngine engine, CancellationToken cancellationToken)
    {
        // Nearly every call gives nothing, a text or a number.
        if (operation is not IInvalidOperation && (operation.Type is null || operation.Type.SpecialType != SpecialType.None))
            return null;
        if (engine.Clients.CreatedBy(operation) is { } type)
            return new(operation, type, type.Library.CreatedOpen, !HttpTransport.IsChosenBy(operation, engine.Clients, cancellationToken));

        var method = operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IInvalidOperation broken when engine.Clients.AwaitedTypeOf(broken.Type) is not null => UnboundCall.MethodOf(broken, engine.Clients.Models, cancellationToken),
            _ => null,
        };
        return method is { MethodKind: not MethodKind.Constructor }
            && engine.Clients.AwaitedTypeOf(method.ReturnType) is not null
            && !method.DeclaringSyntaxReferences.IsEmpty
            && engine.Summaries.FactoryOf(method, cancellationToken) is { } factory
                ? new(operation, factory.Type, factory.IsOpen)
                : null;
    }
}
