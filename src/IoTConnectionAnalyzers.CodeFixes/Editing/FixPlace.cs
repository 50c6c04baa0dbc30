using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Editing;

/// <summary>A document as a fix sees it: its tree, its meaning, how it is written, and what is known of the clients in it.</summary>
internal sealed record FixPlace(SyntaxNode Root, SemanticModel Model, SourceStyle Style, KnownClients Clients, CancellationToken CancellationToken)
{
    public SourceText Text => Style.Text;

    /// <summary>The language version of the file.</summary>
    public LanguageVersion Language => FreshToken.Language(Root);

    public static async Task<FixPlace?> OfAsync(Document document, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return null;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return new(root, model, new SourceStyle(text), KnownClients.For(model.Compilation, document.Project.AnalyzerOptions, cancellationToken), cancellationToken);
    }
}
