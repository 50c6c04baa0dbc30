using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>Recognises device clients made for HTTP: they have no connection that could be closed.</summary>
internal static class HttpTransport
{
    public static bool IsChosenBy(IOperation creation, KnownClients clients, CancellationToken cancellationToken)
    {
        // The receiver of a factory is a type or a builder: only the arguments can choose.
        foreach (var part in creation.Descendants())
        {
            switch (part)
            {
                case IFieldReferenceOperation { Field: { Name: "Http1", ContainingType.Name: "TransportType" } }:
                case IObjectCreationOperation { Type.Name: "Http1TransportSettings" or "IotHubClientHttpSettings" }:
                // Behind a constant or variable.
                case IArgumentOperation { Parameter.Type: INamedTypeSymbol { Name: "TransportType" } type, Value: var transport }
                    when clients.Values.ReadOne(transport, cancellationToken) is { } known && Is(known, type):
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a known value of the type of transports is HTTP.</summary>
    public static bool Is(object transport, INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers("Http1"))
        {
            if (member is IFieldSymbol { ConstantValue: int value })
                return transport is long number && number == value;
        }

        return false;
    }

    /// <summary>Whether a call is made on a client whose only creation in sight chooses HTTP: it has no connection.</summary>
    public static bool IsOf(IInvocationOperation call, KnownClients clients, CancellationToken cancellationToken)
    {
        var client = KnownClients.WithoutConversion(call.Instance);
        ISymbol? variable = client switch
        {
            ILocalReferenceOperation { Local: var local } => local,
            IFieldReferenceOperation { Field: var field } => field,
            _ => null,
        };
        return variable is not null && clients.Values.SourceOf(variable, client!, cancellationToken) is { } creation && IsChosenBy(Awaited(creation), clients, cancellationToken);
    }

    private static IOperation Awaited(IOperation creation)
    {
        var value = KnownClients.WithoutConversion(creation) ?? creation;
        return value is IAwaitOperation { Operation: var task } ? task : value;
    }
}
