using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>Finds the transport for which an object of settings was made.</summary>
internal static class TcpOnlyTransport
{
    /// <summary>The name of the transport where the object that an assignment fills was made for TCP alone; null for any other, or where that is not known.</summary>
    public static string? Of(ISimpleAssignmentOperation assignment, ValueReader values, CancellationToken cancellationToken)
    {
        var creation = assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation owner }
            ? owner
            : assignment.Target is IMemberReferenceOperation { Instance: { } instance } ? CreationOf(instance, values, cancellationToken) : null;
        foreach (var argument in creation?.Arguments ?? System.Collections.Immutable.ImmutableArray<IArgumentOperation>.Empty)
        {
            if (argument.Parameter?.Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type || argument.Value.ConstantValue is not { HasValue: true, Value: var constant })
                continue;
            foreach (var member in type.GetMembers())
            {
                if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, constant) && TransportKeepAlive.IsTcpOnly(field.Name))
                    return field.Name;
            }
        }

        return null;
    }

    private static IObjectCreationOperation? CreationOf(IOperation instance, ValueReader values, CancellationToken cancellationToken)
    {
        ISymbol? symbol = instance switch
        {
            ILocalReferenceOperation { Local: var local } => local,
            IFieldReferenceOperation { Field: var field } => field,
            _ => null,
        };
        return symbol is null ? null : KnownClients.WithoutConversion(values.SourceOf(symbol, instance, cancellationToken)) as IObjectCreationOperation;
    }
}
