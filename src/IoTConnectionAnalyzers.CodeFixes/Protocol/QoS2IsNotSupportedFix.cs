using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Asks for delivery at least once, which every broker has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(QoS2IsNotSupportedFix))]
public sealed class QoS2IsNotSupportedFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.QoS2IsNotSupported.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root || !root.FullSpan.Contains(span)
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return [];
        }

        if (root.FindToken(span.Start).Parent is SimpleNameSyntax { Identifier: { ValueText: "WithExactlyOnceQoS" } called })
            return [Propose(called.Span, "WithAtLeastOnceQoS")];

        ExpressionSyntax? expression = null;
        for (var node = root.FindNode(span, getInnermostNodeForTie: true); node is not null && node.Span.Start >= span.Start && expression is null; node = node.Parent)
        {
            if (node.Span == span)
                expression = node as ExpressionSyntax;
        }

        var name = expression switch
        {
            MemberAccessExpressionSyntax { Name: var member } => member,
            SimpleNameSyntax simple => simple,
            _ => null,
        };
        if (name is not null && OneLess(name.Identifier.ValueText) is { } other && model.GetSymbolInfo(name, cancellationToken).Symbol is IFieldSymbol { ContainingType: { } owner } && owner.GetMembers(other).Length > 0)
            return [Propose(name.Span, other)];
        if (expression is null)
            return [];

        // A number, or a constant of the program's own.
        if (model.GetTypeInfo(expression, cancellationToken).Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
            return [Propose(span, "1")];
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } value } field && System.Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture) == 1)
                return [Propose(span, $"{type.ToMinimalDisplayString(model, span.Start)}.{field.Name}")];
        }

        return [];
    }

    private static Proposal Propose(TextSpan span, string text) => new($"Use QoS 1 ('{text}')", "QoS1", [new(span, text)]);

    private static string? OneLess(string name) => name switch
    {
        "ExactlyOnce" => "AtLeastOnce",
        "ExactlyOnceDelivery" => "AtLeastOnceDelivery",
        "QOS_LEVEL_EXACTLY_ONCE" => "QOS_LEVEL_AT_LEAST_ONCE",
        _ => null,
    };
}
