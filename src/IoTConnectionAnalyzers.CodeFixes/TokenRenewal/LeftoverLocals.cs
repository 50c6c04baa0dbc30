using System.Collections.Generic;
using System.Linq;

using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Finds the locals that only served code which a fix replaces, such as a token that is made elsewhere now.</summary>
internal static class LeftoverLocals
{
    /// <summary>The declarations that can go, in no order.</summary>
    /// <param name="use">An operation of the member that the fix changes.</param>
    /// <param name="replaced">The code that the fix replaces.</param>
    /// <param name="kept">What the new code refers to.</param>
    /// <param name="making">The call that made the token: it has no effect but the token.</param>
    public static IReadOnlyList<LocalDeclarationStatementSyntax> Find(IOperation use, IReadOnlyList<TextSpan> replaced, ISet<ISymbol> kept, IOperation? making)
    {
        var references = new Dictionary<ISymbol, List<ILocalReferenceOperation>>(SymbolEqualityComparer.Default);
        foreach (var reference in LocalValues.RootOf(use).Descendants().OfType<ILocalReferenceOperation>())
        {
            if (!references.TryGetValue(reference.Local, out var known))
                references.Add(reference.Local, known = []);
            known.Add(reference);
        }

        var dead = new List<TextSpan>(replaced);
        var declarations = new List<LocalDeclarationStatementSyntax>();
        // Each round can free what only the declarations of the round before it used.
        for (var isChanged = true; isChanged;)
        {
            isChanged = false;
            foreach (var pair in references)
            {
                if (kept.Contains(pair.Key) || DeclarationOf((ILocalSymbol)pair.Key) is not { } declaration || declarations.Contains(declaration)
                    || pair.Value.Any(reference => !IsIn(reference.Syntax.Span, dead))
                    || !IsPure(pair.Value[0], declaration, making))
                {
                    continue;
                }

                declarations.Add(declaration);
                dead.Add(declaration.Span);
                isChanged = true;
            }
        }

        return declarations;
    }

    /// <summary>The change that takes a declaration away; comments stay.</summary>
    public static TextChange Removal(LocalDeclarationStatementSyntax declaration, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(declaration.SpanStart);
        var last = text.Lines.GetLineFromPosition(declaration.Span.End);
        var isAlone = text.ToString(TextSpan.FromBounds(line.Start, declaration.SpanStart)).Trim().Length == 0
            && text.ToString(TextSpan.FromBounds(declaration.Span.End, last.End)).Trim().Length == 0;
        if (isAlone)
            return new(TextSpan.FromBounds(line.Start, last.EndIncludingLineBreak), "");
        var end = declaration.Span.End;
        while (end < last.End && text[end] is ' ' or '\t')
            end++;
        return new(TextSpan.FromBounds(declaration.SpanStart, end), "");
    }

    /// <summary>The locals that code to be kept or repeated names.</summary>
    public static HashSet<ISymbol> NamedBy(IEnumerable<IOperation> parts)
    {
        var named = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in parts.SelectMany(static part => part.DescendantsAndSelf()))
        {
            if (operation is ILocalReferenceOperation { Local: var local })
                named.Add(local);
        }

        return named;
    }

    /// <summary>Whether code that is repeated holds a text, which could be a secret, and stays where it stood as well.</summary>
    public static bool WouldCopySecret(IEnumerable<IOperation> repeated, IReadOnlyList<TextSpan> replaced) =>
        repeated.Any(part => HoldsText(part) && !IsIn(part.Syntax.Span, replaced));

    private static bool HoldsText(IOperation expression) =>
        expression.Syntax.DescendantTokens().Any(static token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken);

    private static bool IsIn(TextSpan span, IReadOnlyList<TextSpan> spans) => spans.Any(around => around.Contains(span));

    private static LocalDeclarationStatementSyntax? DeclarationOf(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.Length == 1
        && local.DeclaringSyntaxReferences[0].GetSyntax() is VariableDeclaratorSyntax { Initializer: not null, Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax declaration } }
            ? declaration
            : null;

    /// <summary>Whether a declaration does nothing but work out a value: calls of the framework and of what made the token.</summary>
    private static bool IsPure(IOperation reference, LocalDeclarationStatementSyntax declaration, IOperation? making)
    {
        foreach (var operation in LocalValues.RootOf(reference).Descendants())
        {
            if (!declaration.Span.Contains(operation.Syntax.Span))
                continue;
            var member = operation switch
            {
                IInvocationOperation call => (ISymbol)call.TargetMethod,
                IObjectCreationOperation creation => creation.Constructor,
                IAssignmentOperation or IIncrementOrDecrementOperation when operation.Parent is not IObjectOrCollectionInitializerOperation => operation.SemanticModel?.Compilation.Assembly,
                _ => null,
            };
            if (member is not null && operation.Syntax != making?.Syntax && !IsHarmless(member))
                return false;
        }

        return !declaration.ContainsDirectives && !declaration.ContainsDiagnostics;
    }

    private static bool IsHarmless(ISymbol member)
    {
        var space = member.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space is { Name: "System" } || member.ContainingType is { Name: "SharedAccessSignatureBuilder" };
    }
}
