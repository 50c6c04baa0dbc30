using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Lets a client connect as IoT Hub wants it: over TLS, with MQTT 3.1.1, as the device of its user name, and with a version of the API.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConnectIsRefusedByHubFix))]
public sealed class ConnectIsRefusedByHubFix : ConnectionFix
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.ConnectIsRefusedByHub.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root || !root.FullSpan.Contains(span)
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return [];
        }

        var style = new SourceStyle(await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
        var edits = new HubConnectEdits(root, model, diagnostic, span, style, cancellationToken);
        edits.AddAll();
        return edits.Changes.Count == 0 ? [] : [new($"Use {Joined(edits.Parts)}", "Connect", edits.Changes)];
    }

    private static string Joined(IReadOnlyList<string> parts)
    {
        var text = parts[0];
        for (var i = 1; i < parts.Count; i++)
            text += (i == parts.Count - 1 ? " and " : ", ") + parts[i];
        return text;
    }
}
