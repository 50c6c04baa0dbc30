using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Tells whether two clients connect as the same device or client, and says so.</summary>
internal static class SharedIdentity
{
    /// <summary>The identity that two clients share at two of their calls; null where it is not certain that they do.</summary>
    public static ClientIdentity? Of(LiveClient one, IOperation openOfOne, LiveClient other, IOperation openOfOther, KnownClients clients, CancellationToken cancellationToken)
    {
        if (one.IsMqtt != other.IsMqtt || one.IdentityAt(openOfOne, clients, cancellationToken) is not { } identity
            || other.IdentityAt(openOfOther, clients, cancellationToken) is not { } second || identity.Key != second.Key)
        {
            return null;
        }

        var isUnchanged = one.IsMqtt
            ? IsUnchanged(identity, openOfOne, openOfOther, cancellationToken)
            : BothConnect(one.Creation, other.Creation, clients, cancellationToken) && IsUnchanged(identity, one.Creation, other.Creation, cancellationToken);
        return isUnchanged ? identity : null;
    }

    /// <summary>The report, at the creation that comes second in the code.</summary>
    public static Diagnostic Report(LiveClient one, LiveClient other, IOperation connect, ClientIdentity identity, KnownClients clients, CancellationToken cancellationToken)
    {
        var (first, second) = IsBefore(one.Creation.Syntax, other.Creation.Syntax) ? (one, other) : (other, one);
        var isHub = clients.Hub.IsEvident(connect, cancellationToken);
        var consequence = isHub
            ? "IoT Hub keeps one connection of a device or module and closes the older one (400027 over MQTT, 409002 over AMQP)"
            : "a broker keeps one connection of a client id and closes the older one";
        return Diagnostic.Create(
            Rules.IdentityIsSharedByTwoClients,
            second.Creation.Syntax.GetLocation(),
            [first.Creation.Syntax.GetLocation()],
            $"{NameOf(second)} is open at the same time as {NameOf(first)} with the same identity ({identity.Words}): {consequence}");
    }

    /// <summary>Whether both transports are known, or the same: one that is not known may be HTTP, which has no connection.</summary>
    private static bool BothConnect(IOperation one, IOperation other, KnownClients clients, CancellationToken cancellationToken) =>
        TransportOf(one, clients, cancellationToken) is { } transport && transport == TransportOf(other, clients, cancellationToken);

    /// <summary>The code that chooses a transport out of sight; empty where it is in sight, null where it is HTTP.</summary>
    private static string? TransportOf(IOperation creation, KnownClients clients, CancellationToken cancellationToken)
    {
        foreach (var argument in (creation as IInvocationOperation)?.Arguments ?? System.Collections.Immutable.ImmutableArray<IArgumentOperation>.Empty)
        {
            switch (argument.Parameter?.Type)
            {
                case INamedTypeSymbol { Name: "TransportType" } type:
                    var known = clients.Values.ReadOne(argument.Value, cancellationToken);
                    return known is null ? argument.Value.Syntax.ToString() : HttpTransport.Is(known, type) ? null : "";
                case IArrayTypeSymbol:
                    return KnownClients.WithoutConversion(argument.Value) is IArrayCreationOperation ? "" : argument.Value.Syntax.ToString();
            }
        }

        return "";
    }

    private static string NameOf(LiveClient client) => client.Name.Length > 0 ? $"'{client.Name}'" : "another client";

    private static bool IsBefore(SyntaxNode left, SyntaxNode right)
    {
        var files = string.CompareOrdinal(left.SyntaxTree.FilePath, right.SyntaxTree.FilePath);
        return files != 0 ? files < 0 : left.SpanStart < right.SpanStart;
    }

    /// <summary>Whether nothing writes to what an identity depends on between the two places that read it.</summary>
    private static bool IsUnchanged(ClientIdentity identity, IOperation one, IOperation other, CancellationToken cancellationToken)
    {
        var root = LocalValues.RootOf(one);
        if (root.Syntax != LocalValues.RootOf(other).Syntax)
        {
            foreach (var variable in identity.Variables)
            {
                if (variable is not (IFieldSymbol or IPropertySymbol) || IsWrittenOutsideConstructors(variable, cancellationToken))
                    return false;
            }

            return true;
        }

        var (start, end) = one.Syntax.SpanStart < other.Syntax.SpanStart ? (one.Syntax.SpanStart, other.Syntax.SpanStart) : (other.Syntax.SpanStart, one.Syntax.SpanStart);
        foreach (var operation in root.Descendants())
        {
            if (operation.Syntax.SpanStart < start || operation.Syntax.SpanStart > end)
                continue;
            var written = operation switch
            {
                IAssignmentOperation { Target: var target } => SymbolOf(target),
                IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: var passed } => SymbolOf(passed),
                _ => null,
            };
            if (written is null)
                continue;
            foreach (var variable in identity.Variables)
            {
                if (SymbolEqualityComparer.Default.Equals(variable, written))
                    return false;
            }
        }

        return true;
    }

    private static ISymbol? SymbolOf(IOperation target) => target switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        IMemberReferenceOperation { Member: var member } => member,
        _ => null,
    };

    private static bool IsWrittenOutsideConstructors(ISymbol member, CancellationToken cancellationToken)
    {
        if (member is IPropertySymbol { SetMethod: null } or IFieldSymbol { IsReadOnly: true })
            return false;
        // What others can write to may be another value by then.
        if (member.DeclaredAccessibility != Accessibility.Private)
            return true;
        foreach (var declaration in member.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var node in declaration.GetSyntax(cancellationToken).DescendantNodes())
            {
                if (node is AssignmentExpressionSyntax { Left: var target } && Identifiers.OfTarget(target) == member.Name
                    && node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not ConstructorDeclarationSyntax)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
