using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.Values;

/// <summary>Finds the one value that a read-only field or property of this compilation has.</summary>
internal static class MemberValues
{
    /// <summary>The initializer, or the body of a property that is an expression; null where there is none, or where a constructor sets another value.</summary>
    public static IOperation? OnlyValueOf(ISymbol member, SourceModels models, CancellationToken cancellationToken)
    {
        if (member.DeclaringSyntaxReferences.Length != 1)
            return null;
        var expression = member.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var value } => value,
            PropertyDeclarationSyntax { ExpressionBody.Expression: var body } => body,
            PropertyDeclarationSyntax { Initializer.Value: var value, AccessorList.Accessors.Count: 1 } => value,
            _ => null,
        };
        return expression is null || IsSetByConstructor(member, cancellationToken) ? null : models.OperationOf(expression, cancellationToken);
    }

    private static bool IsSetByConstructor(ISymbol member, CancellationToken cancellationToken)
    {
        if (member.ContainingType is not { } type)
            return false;
        foreach (var constructor in member.IsStatic ? type.StaticConstructors : type.InstanceConstructors)
        {
            foreach (var reference in constructor.DeclaringSyntaxReferences)
            {
                // A constructor that names the member at all may set it. A primary constructor is the whole type, and sets nothing.
                if (reference.GetSyntax(cancellationToken) is ConstructorDeclarationSyntax declaration && Identifiers.Names(declaration, member.Name))
                    return true;
            }
        }

        return false;
    }
}
