using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTConnectionAnalyzers.Robustness;

/// <summary>Breaks code as typing does: a token goes, comes twice, changes place, or the file ends in the middle.</summary>
internal static class Mutation
{
    /// <summary>The code with one to three breaks in it, always the same for the same seed.</summary>
    public static string Of(string code, int seed)
    {
#pragma warning disable CA5394 // Nothing here is a secret; the same seed must give the same mutant.
        var random = new Random(seed);
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var tokens = CSharpSyntaxTree.ParseText(code).GetRoot().DescendantTokens().Where(static token => token.Span.Length > 0).ToArray();
            if (tokens.Length < 2)
                return code;
            var token = tokens[random.Next(tokens.Length)];
            code = random.Next(4) switch
            {
                0 => code.Remove(token.SpanStart, token.Span.Length),
                1 => code.Insert(token.Span.End, " " + token.Text),
                2 => code[..token.Span.End],
                _ => Replaced(code, token, tokens[random.Next(tokens.Length)]),
            };
        }
#pragma warning restore CA5394

        return code;
    }

    private static string Replaced(string code, SyntaxToken token, SyntaxToken other) =>
        code.Remove(token.SpanStart, token.Span.Length).Insert(token.SpanStart, other.Text);
}
