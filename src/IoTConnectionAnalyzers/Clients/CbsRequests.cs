using System;

using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>The requests by which an AMQP client hands a token to the node <c>$cbs</c> of the other side, written by hand as messages of AMQPNetLite.</summary>
internal static class CbsRequests
{
    /// <summary>The operation that hands over a token.</summary>
    public const string PutToken = "put-token";

    /// <summary>The application property with the operation.</summary>
    public const string Operation = "operation";

    /// <summary>The application property with the kind of the token.</summary>
    public const string Kind = "type";

    private const string Properties = "ApplicationProperties";

    /// <summary>The body of a message that a constructor call makes; null for any other creation.</summary>
    public static IArgumentOperation? BodyOf(IObjectCreationOperation creation) =>
        creation is { Type: { Name: "Message", ContainingAssembly.Name: var assembly }, Arguments: { Length: 1 } arguments, Constructor.DeclaringSyntaxReferences.IsEmpty: true }
        && assembly.StartsWith("Amqp", StringComparison.Ordinal)
            ? arguments[0]
            : null;

    /// <summary>Whether a kind of token is a SAS token, whoever the other side is.</summary>
    public static bool IsSasToken(string kind) => kind.EndsWith(":sastoken", StringComparison.OrdinalIgnoreCase);

    /// <summary>The value that the code gives an application property of the message; null where it gives none, or several.</summary>
    public static IOperation? PropertyOf(IObjectCreationOperation message, string name, ValueReader values, System.Threading.CancellationToken cancellationToken)
    {
        var holder = HolderOf(message);
        IOperation? only = null;
        foreach (var operation in LocalValues.RootOf(message).Descendants())
        {
            if (operation is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } keys } entry, Value: var value }
                || entry.Property.ContainingType is not { Name: Properties or "DescribedMap" or "Map" }
                || values.ReadText(keys[0].Value, cancellationToken) != name
                || !IsOf(entry.Instance, message, holder))
            {
                continue;
            }

            if (only is not null)
                return null;
            only = KnownClients.WithoutConversion(value);
        }

        return only;
    }

    private static ISymbol? HolderOf(IOperation message)
    {
        var value = message.Parent;
        while (value is IConversionOperation or IParenthesizedOperation)
            value = value.Parent;
        return value switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => local,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var assigned } } => assigned,
            _ => null,
        };
    }

    /// <summary>Whether a map is the one of the message: <c>message.ApplicationProperties["…"]</c>, an initializer of it, or of what it is given.</summary>
    private static bool IsOf(IOperation? map, IOperation message, ISymbol? holder)
    {
        switch (map)
        {
            case IMemberReferenceOperation { Member.Name: "Map", Instance: { } inner }:
                return IsOf(inner, message, holder);
            case IMemberReferenceOperation { Member.Name: Properties, Instance: ILocalReferenceOperation { Local: var local } }:
                return SymbolEqualityComparer.Default.Equals(local, holder);
            case ILocalReferenceOperation { Local: var properties }:
                return IsGivenTo(properties, map, holder);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                return IsInitializerOf(map, message, holder);
            default:
                return false;
        }
    }

    /// <summary><c>message.ApplicationProperties = properties</c></summary>
    private static bool IsGivenTo(ILocalSymbol properties, IOperation place, ISymbol? holder)
    {
        foreach (var operation in LocalValues.RootOf(place).Descendants())
        {
            if (operation is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member.Name: Properties, Instance: var owner } target, Value: ILocalReferenceOperation { Local: var given } }
                && SymbolEqualityComparer.Default.Equals(given, properties))
            {
                return owner is ILocalReferenceOperation { Local: var local } ? SymbolEqualityComparer.Default.Equals(local, holder) : IsInitializerOf(target, null, holder);
            }
        }

        return false;
    }

    /// <summary>Whether the braces around an operation fill the message itself, or the properties that it is given.</summary>
    private static bool IsInitializerOf(IOperation part, IOperation? message, ISymbol? holder)
    {
        for (var around = part.Parent; around is not null and not IBlockOperation; around = around.Parent)
        {
            switch (around)
            {
                case IObjectCreationOperation creation when creation == message || message is null && IsHeldBy(creation, holder):
                    return true;
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member.Name: Properties, Instance: ILocalReferenceOperation { Local: var local } } }:
                    return SymbolEqualityComparer.Default.Equals(local, holder);
                case IVariableDeclaratorOperation { Symbol: var declared } when !SymbolEqualityComparer.Default.Equals(declared, holder):
                    return IsGivenTo(declared, part, holder);
            }
        }

        return false;
    }

    private static bool IsHeldBy(IOperation creation, ISymbol? holder) => holder is not null && SymbolEqualityComparer.Default.Equals(HolderOf(creation), holder);
}
