using System.Collections.Generic;
using System.Linq;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Writes arguments that the constructors of token providers take into a creation or a base call that does not have them yet.</summary>
internal static class ProviderArguments
{
    /// <summary>The base calls of a class: of its constructors, and of the class itself where that has parameters.</summary>
    public static IEnumerable<(SyntaxNode Call, ArgumentListSyntax Arguments)> BaseCallsOf(ClassDeclarationSyntax declaration)
    {
        foreach (var constructor in declaration.Members.OfType<ConstructorDeclarationSyntax>())
        {
            if (constructor.Initializer is { ThisOrBaseKeyword: var keyword } initializer && keyword.IsKind(SyntaxKind.BaseKeyword))
                yield return (initializer, initializer.ArgumentList);
        }

        if (declaration.BaseList is not { } bases)
            yield break;
        foreach (var type in bases.Types.OfType<PrimaryConstructorBaseTypeSyntax>())
            yield return (type, type.ArgumentList);
    }

    /// <summary>The change that gives a call the value; null where no overload takes it, or the call gives another value already.</summary>
    public static TextChange? With(ArgumentListSyntax list, IMethodSymbol constructor, string parameter, string value, SemanticModel model)
    {
        if (ArgumentOf(list, constructor, parameter) is { } given)
        {
            // Zero stands for the default of the SDK.
            return model.GetConstantValue(given.Expression) is { HasValue: true, Value: 0 } ? new(given.Expression.Span, value) : null;
        }

        // The overload with the fewest parameters that takes the same and the one that is wanted.
        var wanted = constructor.ContainingType.InstanceConstructors
            .Where(other => other.Parameters.Any(taken => taken.Name == parameter)
                && constructor.Parameters.All(known => other.Parameters.Any(same => same.Name == known.Name))
                && model.IsAccessible(list.SpanStart, other))
            .OrderBy(static other => other.Parameters.Length)
            .FirstOrDefault();
        if (wanted is null)
            return null;
        var added = "";
        foreach (var taken in wanted.Parameters)
        {
            if (taken.Name != parameter && (taken.IsOptional || constructor.Parameters.Any(known => known.Name == taken.Name)))
                continue;
            if (taken.Name != parameter && taken.Type.SpecialType != SpecialType.System_Int32)
                return null;
            added += $", {taken.Name}: {(taken.Name == parameter ? value : "0")}";
        }

        return new(new TextSpan(list.CloseParenToken.SpanStart, 0), list.Arguments.Count == 0 ? added.Substring(2) : added);
    }

    private static ArgumentSyntax? ArgumentOf(ArgumentListSyntax list, IMethodSymbol constructor, string parameter)
    {
        for (var i = 0; i < list.Arguments.Count; i++)
        {
            var name = list.Arguments[i].NameColon?.Name.Identifier.ValueText ?? (i < constructor.Parameters.Length ? constructor.Parameters[i].Name : null);
            if (name == parameter)
                return list.Arguments[i];
        }

        return null;
    }
}
