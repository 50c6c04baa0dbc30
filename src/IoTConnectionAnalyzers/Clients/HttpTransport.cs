using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>Recognises device clients made for HTTP: they have no connection that could be closed.</summary>
internal static class HttpTransport
{
    public static bool IsChosenBy(IOperation creation)
    {
        var arguments = creation switch
        {
            IInvocationOperation call => call.Arguments,
            IObjectCreationOperation construction => construction.Arguments,
            _ => System.Collections.Immutable.ImmutableArray<IArgumentOperation>.Empty,
        };
        foreach (var argument in arguments)
        {
            foreach (var part in argument.Value.DescendantsAndSelf())
            {
                if (part is IFieldReferenceOperation { Field: { Name: "Http1", ContainingType.Name: "TransportType" } }
                    or IObjectCreationOperation { Type.Name: "Http1TransportSettings" or "IotHubClientHttpSettings" })
                {
                    return true;
                }
            }
        }

        return false;
    }
}
