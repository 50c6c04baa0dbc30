using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>Tells whether an object that gets a client lives and dies in the body that makes it.</summary>
internal static class LocalObjects
{
    /// <param name="argument">The client, as an argument of the object creation.</param>
    public static bool Stays(IOperation argument)
    {
        // By syntax, because the graph has taken the declarations apart.
        if (argument.Syntax.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation)
            return false;
        return creation.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Expression == creation,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax or UsingStatementSyntax } declarator } => IsOnlyCalled(declarator),
            _ => false,
        };
    }

    private static bool IsOnlyCalled(VariableDeclaratorSyntax declarator)
    {
        SyntaxNode? body = declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        // The statements of a program stand side by side.
        if (body is GlobalStatementSyntax)
            body = body.Parent;
        if (body is null)
            return false;
        foreach (var node in body.DescendantNodes())
        {
            if (node is IdentifierNameSyntax name && name.Identifier.ValueText == declarator.Identifier.ValueText && !IsReceiver(name))
                return false;
        }

        return true;
    }

    private static bool IsReceiver(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name && access.Parent is InvocationExpressionSyntax,
        ConditionalAccessExpressionSyntax access => access.Expression == name && access.WhenNotNull is InvocationExpressionSyntax,
        // The name of an argument or of a property elsewhere.
        NameColonSyntax or NameEqualsSyntax => true,
        _ => false,
    };
}
