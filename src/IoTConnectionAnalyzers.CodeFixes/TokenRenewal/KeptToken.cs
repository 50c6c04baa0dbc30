using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>A token that a provider has made once and keeps in a member.</summary>
/// <param name="Use">Where the provider returns it.</param>
/// <param name="Value">The expression that makes it, in an initializer or the constructor.</param>
/// <param name="Maker">The method of this compilation that makes it.</param>
/// <param name="References">Where else the member is named.</param>
internal sealed record KeptToken(IMemberReferenceOperation Use, IOperation Value, string Maker, IReadOnlyList<IOperation> References)
{
    /// <summary>Whether the expression holds a text, which could be a secret.</summary>
    public bool HoldsText => Value.DescendantsAndSelf().Any(static part => part.ConstantValue is { HasValue: true, Value: string { Length: > 0 } } && part.Syntax is LiteralExpressionSyntax);

    /// <summary>Follows a member to the one expression that gives it its value; null where there are several, or none that calls a method of this compilation.</summary>
    public static KeptToken? Find(IMemberReferenceOperation use, KnownClients clients, CancellationToken cancellationToken)
    {
        if (use.Member.ContainingType is not { DeclaringSyntaxReferences.Length: 1 } type || use.Member.DeclaringSyntaxReferences[0].SyntaxTree != use.Syntax.SyntaxTree)
            return null;
        IOperation? only = null;
        if (InitializerOf(use.Member, cancellationToken) is { } initializer)
            only = clients.Models.OperationOf(initializer, cancellationToken);
        var others = new List<IOperation>();
        foreach (var reference in SymbolReferences.To(use.Member, use, clients.Models, cancellationToken))
        {
            if (reference.Syntax.Span == use.Syntax.Span && reference.Syntax.SyntaxTree == use.Syntax.SyntaxTree)
                continue;
            others.Add(reference);
            if (reference.Parent is not ISimpleAssignmentOperation assignment || assignment.Target != reference)
                continue;
            // With several constructors, the one that runs decides.
            if (only is not null || type.InstanceConstructors.Length != 1 || !IsStatementOfConstructor(assignment))
                return null;
            only = assignment.Value;
        }

        only = KnownClients.WithoutConversion(only);
        return only is not null && MakerIn(only) is { } maker ? new(use, only, maker, others) : null;
    }

    /// <summary>The expression as the provider's method can write it; null where it needs something that is gone by then.</summary>
    public string? Repeated(SemanticModel model, CancellationToken cancellationToken)
    {
        var changes = new List<TextChange>();
        foreach (var part in Value.DescendantsAndSelf())
        {
            switch (part)
            {
                case ILocalReferenceOperation or IAwaitOperation or IAnonymousFunctionOperation or IAssignmentOperation or IInvalidOperation or IThrowOperation or IDelegateCreationOperation:
                // A blocking wait would come to stand where the SDK awaits.
                case IInvocationOperation { TargetMethod.Name: "GetResult" or "Wait" }:
                case IPropertyReferenceOperation { Property: { Name: "Result", ContainingType.Name: "Task" or "ValueTask" } }:
                    return null;
                case IParameterReferenceOperation { Parameter: var parameter }:
                    if (NameOf(parameter, model, cancellationToken) is not { } name)
                        return null;
                    if (name != part.Syntax.ToString())
                        changes.Add(new(part.Syntax.Span, name));
                    break;
                case IMemberReferenceOperation { Member: var member, Instance: null or IInstanceReferenceOperation } when part.Syntax is SimpleNameSyntax && !IsInSight(member, model):
                case IInvocationOperation { TargetMethod: var method, Syntax: InvocationExpressionSyntax { Expression: SimpleNameSyntax } } when !IsInSight(method, model):
                    return null;
            }
        }

        var code = new StringBuilder(Value.Syntax.ToString());
        foreach (var change in changes.OrderByDescending(static change => change.Span.Start))
        {
            var at = change.Span.Start - Value.Syntax.SpanStart;
            code.Remove(at, change.Span.Length).Insert(at, change.NewText);
        }

        return code.ToString();
    }

    /// <summary>What takes the member away, where nothing else names it and no comment goes with it.</summary>
    public IReadOnlyList<TextChange> Removal(SourceText text, CancellationToken cancellationToken)
    {
        if (Use.Member.DeclaredAccessibility != Accessibility.Private || References.Count > 1
            || MemberDeclaration(cancellationToken) is not { AttributeLists.Count: 0 } declaration || declaration.ContainsDirectives || HasComment(declaration))
        {
            return [];
        }

        if (References.Count == 0)
            return [LineOf(declaration.Span, text)];
        var assigned = References[0].Syntax.FirstAncestorOrSelf<AssignmentExpressionSyntax>();
        switch (assigned?.Parent)
        {
            case ExpressionStatementSyntax statement when Editing.Removal.IsPossible(statement) && !HasComment(statement):
                return [LineOf(declaration.Span, text), new(Editing.Removal.SpanOf(statement, text), "")];
            case ArrowExpressionClauseSyntax { Parent: ConstructorDeclarationSyntax { SemicolonToken: var end } } arrow when !HasComment(arrow):
                return [LineOf(declaration.Span, text), new(TextSpan.FromBounds(arrow.SpanStart, end.Span.End), "{ }")];
            default:
                return [];
        }
    }

    private MemberDeclarationSyntax? MemberDeclaration(CancellationToken cancellationToken) => Use.Member.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
    {
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } } => field,
        PropertyDeclarationSyntax property => property,
        _ => null,
    };

    private static bool HasComment(SyntaxNode node) => node.DescendantTrivia().Any(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    /// <summary>The lines of a member, with the blank line behind it where it is the first of its type or stands between blank lines.</summary>
    private static TextChange LineOf(TextSpan span, SourceText text)
    {
        var first = text.Lines.GetLineFromPosition(span.Start);
        var last = text.Lines.GetLineFromPosition(span.End);
        if (text.ToString(TextSpan.FromBounds(first.Start, span.Start)).Trim().Length > 0 || text.ToString(TextSpan.FromBounds(span.End, last.End)).Trim().Length > 0)
        {
            var end = span.End;
            while (end < last.End && text[end] is ' ' or '\t')
                end++;
            return new(TextSpan.FromBounds(span.Start, end), "");
        }

        var before = first.LineNumber == 0 ? "" : text.Lines[first.LineNumber - 1].ToString().Trim();
        var behind = last.LineNumber + 1 < text.Lines.Count ? text.Lines[last.LineNumber + 1] : last;
        var goes = (before.Length == 0 || before.EndsWith("{", System.StringComparison.Ordinal)) && behind.LineNumber > last.LineNumber && behind.ToString().Trim().Length == 0;
        return new(TextSpan.FromBounds(first.Start, goes ? behind.EndIncludingLineBreak : last.EndIncludingLineBreak), "");
    }

    private static ExpressionSyntax? InitializerOf(ISymbol member, CancellationToken cancellationToken) => member.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
    {
        VariableDeclaratorSyntax { Initializer.Value: var value } => value,
        PropertyDeclarationSyntax { Initializer.Value: var value } => value,
        _ => null,
    };

    private static bool IsStatementOfConstructor(IOperation assignment) =>
        assignment.Syntax.Parent is ExpressionStatementSyntax { Parent: BlockSyntax { Parent: ConstructorDeclarationSyntax } } or ArrowExpressionClauseSyntax { Parent: ConstructorDeclarationSyntax };

    private static string? MakerIn(IOperation value)
    {
        foreach (var part in value.DescendantsAndSelf())
        {
            if (part is IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Ordinary, DeclaringSyntaxReferences.IsEmpty: false, Name: var name } })
                return name;
        }

        return null;
    }

    /// <summary>By what name the method reads what the constructor got: a parameter of the type itself, or the read-only member that keeps it.</summary>
    private string? NameOf(IParameterSymbol parameter, SemanticModel model, CancellationToken cancellationToken)
    {
        var declaration = parameter.ContainingSymbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);
        if (declaration is TypeDeclarationSyntax)
            return IsInSight(parameter, model) ? parameter.Name : null;
        if (declaration is not ConstructorDeclarationSyntax constructor)
            return null;
        foreach (var assignment in constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>())
        {
            if (assignment.Right is IdentifierNameSyntax { Identifier.ValueText: var given } && given == parameter.Name
                && model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null } && model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol is { } member
                && assignment.Parent is ExpressionStatementSyntax { Parent: BlockSyntax { Parent: ConstructorDeclarationSyntax } } && IsInSight(member, model))
            {
                return member.Name;
            }
        }

        return null;
    }

    /// <summary>Whether the simple name of a symbol means the same where the token is returned.</summary>
    private bool IsInSight(ISymbol symbol, SemanticModel model) =>
        model.LookupSymbols(Use.Syntax.SpanStart, name: symbol.Name).Any(found => SymbolEqualityComparer.Default.Equals(found.OriginalDefinition, symbol.OriginalDefinition));
}
