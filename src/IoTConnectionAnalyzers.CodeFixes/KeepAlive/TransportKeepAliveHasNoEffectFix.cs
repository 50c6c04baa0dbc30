using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>Switches the keep-alive of a socket on, sets a time that works, or removes what does nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TransportKeepAliveHasNoEffectFix))]
public sealed class TransportKeepAliveHasNoEffectFix : TimeValueFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.TransportKeepAliveHasNoEffect.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        diagnostic.Properties.TryGetValue(KeepAliveReports.ShapeKey, out var shape);
        if (shape is not (nameof(KeepAliveReports.Shape.Useless) or nameof(KeepAliveReports.Shape.Disabled)))
            return await base.ProposeAsync(document, diagnostic, span, cancellationToken).ConfigureAwait(false);
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root || !root.FullSpan.Contains(span))
            return [];

        diagnostic.Properties.TryGetValue(KeepAliveReports.SettingKey, out var setting);
        if (shape == nameof(KeepAliveReports.Shape.Useless))
            return RemovedAssignment.Of(root, span) is { } removal ? [new($"Remove '{setting}'", "Remove", removal)] : [];
        return SwitchOn(root, span) is { } insertion ? [new("Switch 'SocketOptionName.KeepAlive' on", "SwitchOn", insertion)] : [];
    }

    /// <summary>Puts the call that switches the keep-alive on in a line before the one that sets a time for it.</summary>
    private static TextChange[]? SwitchOn(SyntaxNode root, TextSpan span)
    {
        if (root.FindNode(span).FirstAncestorOrSelf<InvocationExpressionSyntax>(static call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SetSocketOption" })
            is not { Expression: MemberAccessExpressionSyntax access, Parent: ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement })
        {
            return null;
        }

        var style = new SourceStyle(root.GetText());
        var separator = style.BeginsLine(statement.SpanStart) ? style.NewLine + style.IndentationAt(statement.SpanStart) : " ";
        var prefix = QualifierOf(access.Parent as InvocationExpressionSyntax);
        return [new TextChange(new(statement.SpanStart, 0), $"{access}({prefix}SocketOptionLevel.Socket, {prefix}SocketOptionName.KeepAlive, true);{separator}")];
    }

    /// <summary>What the code writes before the enumerations of a socket's options.</summary>
    private static string QualifierOf(InvocationExpressionSyntax? call)
    {
        foreach (var argument in call?.ArgumentList.Arguments ?? default)
        {
            if (argument.Expression is MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SocketOptionName", Expression: var qualifier } })
                return qualifier + ".";
        }

        return "";
    }
}
