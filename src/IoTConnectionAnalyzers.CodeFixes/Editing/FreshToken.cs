using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTConnectionAnalyzers.Editing;

/// <summary>A token for a goodbye: of a source of its own, that ends by itself before a shutdown window does.</summary>
internal static class FreshToken
{
    /// <summary>How long a goodbye may take.</summary>
    public const int Seconds = 5;

    /// <summary>The expression that makes the source, with the type names that hold at the position.</summary>
    public static string Source(SemanticModel model, int position) =>
        $"new {Names.OfType(model, position, "System.Threading.CancellationTokenSource")}({Names.OfType(model, position, "System.TimeSpan")}.FromSeconds({Seconds}))";

    /// <summary>A free name for the source.</summary>
    public static string NameAt(SemanticModel model, int position, SyntaxNode scope) => Names.ForLocal(model, position, scope, "closing");

    /// <summary>Whether the language has <c>using</c> declarations.</summary>
    public static bool HasUsingDeclarations(SyntaxNode root) => Language(root) >= LanguageVersion.CSharp8;

    /// <summary>The language version of a file.</summary>
    public static LanguageVersion Language(SyntaxNode root) =>
        root.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: var version } ? version : LanguageVersion.Latest.MapSpecifiedToEffectiveVersion();
}
