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

/// <summary>Lets the system choose the version of TLS, or names those that IoT Hub accepts.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TlsVersionIsRefusedFix))]
public sealed class TlsVersionIsRefusedFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.TlsVersionIsRefused.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root || !root.FullSpan.Contains(span)
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return [];
        }

        ExpressionSyntax? expression = null;
        for (var node = root.FindNode(span, getInnermostNodeForTie: true); node is not null && node.Span.Start >= span.Start && expression is null; node = node.Parent)
        {
            if (node.Span == span)
                expression = node as ExpressionSyntax;
        }

        if (expression is null || model.GetTypeInfo(expression, cancellationToken).Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
            return [];

        var prefix = type.ToMinimalDisplayString(model, span.Start) + ".";
        if (type.Name == "MqttSslProtocols")
            return [new("Use TLS 1.2", "Tls12", [new(span, prefix + "TLSv1_2")])];
        var proposals = new List<Proposal>();
        foreach (var none in (string[])["None", "SystemDefault"])
        {
            if (type.GetMembers(none).Length > 0)
                proposals.Add(new($"Let the system choose: '{none}'", "None", [new(span, prefix + none)]));
        }

        var both = type.GetMembers("Tls13").Length > 0 ? $"{prefix}Tls12 | {prefix}Tls13" : prefix + "Tls12";
        proposals.Add(new("Allow TLS 1.2 and later", "Tls12", [new(span, both)]));
        return proposals;
    }
}
