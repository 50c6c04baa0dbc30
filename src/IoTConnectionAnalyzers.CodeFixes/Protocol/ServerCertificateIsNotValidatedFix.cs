using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;
using IoTConnectionAnalyzers.KeepAlive;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Takes out what makes a client accept any certificate, so that the library checks as it does by default.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ServerCertificateIsNotValidatedFix))]
public sealed class ServerCertificateIsNotValidatedFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.ServerCertificateIsNotValidated.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root || !root.FullSpan.Contains(span))
            return [];
        diagnostic.Properties.TryGetValue(ServerCertificateIsNotValidatedAnalyzer.NeutralKey, out var neutral);

        var node = root.FindNode(span, getInnermostNodeForTie: true);
        if (node.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent.Parent: BaseObjectCreationExpressionSyntax } argument && argument.Expression.Span == span)
            return [new("Pass null, so that the certificate is checked", "Null", [new(span, "null")])];
        if (root.FindToken(span.Start).Parent is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access } name
            && access.Name == name && call.Span.End == span.End)
        {
            var changes = RemovedCall.Of(root, span) ?? (neutral is null ? null : [new TextChange(span, neutral)]);
            return changes is null ? [] : [new($"Remove '{name.Identifier.ValueText}', so that the certificate is checked", "Remove", changes)];
        }

        if (node.FirstAncestorOrSelf<AssignmentExpressionSyntax>(assignment => assignment.Right.Span == span) is not { } set)
            return [];
        if (set.Right is MemberAccessExpressionSyntax { Name: { Identifier.ValueText: "NoVerification" } verification })
            return [new("Require a certificate that can be checked", "Require", [new(verification.Span, "CertificateRequired")])];
        return RemovedAssignment.Of(root, span) is { } removal ? [new($"Remove '{set.Left}', so that the certificate is checked", "Remove", removal)] : [];
    }
}
