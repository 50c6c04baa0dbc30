using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Editing;

/// <summary>
/// The base of every fix that edits C#. A fix proposes changes of the text for one diagnostic, after it has looked at the code once more;
/// the base offers them, and applies them one after the other, from the end of a file to its beginning, when all are fixed at once.
/// </summary>
/// <remarks>Changes of the text keep by themselves what they do not name: comments, line endings, the style of the file.</remarks>
public abstract class ConnectionFix : CodeFixProvider
{
    /// <inheritdoc />
    public sealed override FixAllProvider GetFixAllProvider() => new OneByOne(this);

    /// <inheritdoc />
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Location.IsInSource)
                continue;
            foreach (var proposal in await ProposeAsync(context.Document, diagnostic, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(proposal.Title, token => ApplyAsync(context.Document, proposal, token), KeyOf(diagnostic.Id, proposal)),
                    diagnostic);
            }
        }
    }

    /// <summary>The fixes for a diagnostic in a document that may have changed since; none where it does not apply any more.</summary>
    /// <param name="document">The document as it is now.</param>
    /// <param name="diagnostic">What the analyzer handed over; its location is that of the text it has seen.</param>
    /// <param name="span">Where the diagnostic stands in the document as it is now.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    private protected abstract Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken);

    /// <summary>What an editor asks "fix all" with: the rule is named, so that a key of another rule can be told.</summary>
    private static string KeyOf(string rule, Proposal proposal) => rule + "." + proposal.Key;

    private static async Task<Document> ApplyAsync(Document document, Proposal proposal, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(proposal.Changes));
    }

    private sealed class OneByOne(ConnectionFix fix) : DocumentBasedFixAllProvider
    {
        protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
        {
            var cancellationToken = fixAllContext.CancellationToken;
            var places = diagnostics.Where(static diagnostic => diagnostic.Location.IsInSource)
                .OrderByDescending(static diagnostic => diagnostic.Location.SourceSpan.Start)
                .Select(static diagnostic => (Diagnostic: diagnostic, Span: diagnostic.Location.SourceSpan))
                .ToArray();
            var isAsked = fixAllContext.CodeActionEquivalenceKey is { } key && fixAllContext.DiagnosticIds.Any(rule => key.StartsWith(rule + ".", StringComparison.Ordinal));
            for (var i = 0; i < places.Length; i++)
            {
                var proposals = await fix.ProposeAsync(document, places[i].Diagnostic, places[i].Span, cancellationToken).ConfigureAwait(false);
                // dotnet format takes the key from any report of the analyzer, also of another rule than the one to be fixed: it means the first fix.
                var wanted = isAsked
                    ? proposals.FirstOrDefault(proposal => fixAllContext.DiagnosticIds.Any(rule => KeyOf(rule, proposal) == fixAllContext.CodeActionEquivalenceKey))
                    : proposals.FirstOrDefault();
                if (wanted is null)
                    continue;
                document = await ApplyAsync(document, wanted, cancellationToken).ConfigureAwait(false);
                for (var j = i + 1; j < places.Length; j++)
                    places[j].Span = Shifted(places[j].Span, wanted.Changes);
            }

            return document;
        }

        /// <summary>Where a span stands once changes before it have been made.</summary>
        private static TextSpan Shifted(TextSpan span, IReadOnlyList<TextChange> changes)
        {
            var shift = changes.Where(change => change.Span.End <= span.Start).Sum(static change => (change.NewText?.Length ?? 0) - change.Span.Length);
            return new(Math.Max(0, span.Start + shift), span.Length);
        }
    }
}

/// <summary>One fix on offer.</summary>
/// <param name="Title">What it does, as the light bulb shows it.</param>
/// <param name="Key">The same for all fixes that one press of "fix all" should take together.</param>
/// <param name="Changes">The changes of the text, in no order and without overlap.</param>
internal sealed record Proposal(string Title, string Key, IReadOnlyList<TextChange> Changes);
