using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>A place that brings a client into being: a factory or constructor of the library, or a factory method of this compilation.</summary>
internal sealed record CreationSite(IOperation Operation, ClientType Type, bool IsOpen)
{
    public static CreationSite? Find(IOperation operation, LifetimeEngine engine, CancellationToken cancellationToken)
    {
        if (engine.Clients.CreatedBy(operation) is { } type)
            return HttpTransport.IsChosenBy(operation) ? null : new(operation, type, type.Library.CreatedOpen);

        return operation is IInvocationOperation { TargetMethod: var method }
            && !method.DeclaringSyntaxReferences.IsEmpty
            && engine.Clients.AwaitedTypeOf(method.ReturnType) is not null
            && engine.Summaries.FactoryOf(method, cancellationToken) is { } factory
                ? new(operation, factory.Type, factory.IsOpen)
                : null;
    }
}
