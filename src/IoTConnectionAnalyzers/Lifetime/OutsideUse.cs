using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>
/// Looks for code outside a type that may close what a field or property of the type holds: another class, a derived type,
/// a generated part. Runs only when a report about the member is about to be made, and errs on the side of finding something.
/// </summary>
internal static class OutsideUse
{
    public static bool MayClose(ISymbol member, LifetimeEngine engine, CancellationToken cancellationToken)
    {
        if (member.DeclaredAccessibility == Accessibility.Private && !HasGeneratedPart(member.ContainingType))
            return false;

        var places = 0;
        foreach (var tree in engine.Trees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var token in tree.GetRoot(cancellationToken).DescendantTokens())
            {
                if (!token.IsKind(SyntaxKind.IdentifierToken) || token.ValueText != member.Name || token.Parent is not IdentifierNameSyntax name)
                    continue;
                if (++places > Budget.PlacesPerSearch)
                    return true;
                if (!IsWithin(name, member.ContainingType, tree) && !OnlyCallsOrReads(name, engine))
                    return true;
            }
        }

        return false;
    }

    private static bool HasGeneratedPart(INamedTypeSymbol type)
    {
        if (type.DeclaringSyntaxReferences.Length < 2)
            return false;
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (IsGenerated(reference.SyntaxTree))
                return true;
        }

        return false;
    }

    private static bool IsGenerated(SyntaxTree tree) =>
        tree.FilePath.EndsWith(".Designer.cs", System.StringComparison.OrdinalIgnoreCase)
        || tree.FilePath.EndsWith(".g.cs", System.StringComparison.OrdinalIgnoreCase)
        || tree.FilePath.EndsWith(".g.i.cs", System.StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands in the type itself has been looked at already, but for its generated parts.</summary>
    private static bool IsWithin(SyntaxNode node, INamedTypeSymbol type, SyntaxTree tree)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree == tree && reference.Span.Contains(node.Span) && !IsGenerated(tree))
                return true;
        }

        return false;
    }

    /// <summary>A member call that is neither a goodbye nor a disposal, or the read of a property.</summary>
    private static bool OnlyCallsOrReads(IdentifierNameSyntax name, LifetimeEngine engine)
    {
        ExpressionSyntax value = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        var next = value.Parent switch
        {
            MemberAccessExpressionSyntax member when member.Expression == value => member.Name,
            ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } } => binding.Name,
            _ => null,
        };
        return next is not null && !engine.Clients.IsGoodbyeOrDisposal(next.Identifier.ValueText);
    }
}
