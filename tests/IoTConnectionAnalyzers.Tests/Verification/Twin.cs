using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Testing;

namespace IoTConnectionAnalyzers.Verification;

/// <summary>Doubles test code: the same declarations once more in a namespace of their own, so that a file has every mistake twice.</summary>
internal static class Twin
{
    /// <summary>The doubled code, marks included; null where it cannot be doubled, as a program can not.</summary>
    public static string? Of(string marked)
    {
        TestFileMarkupParser.GetPositionsAndSpans(marked, out var code, out _, out _);
        var root = CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot();
        if (root.AttributeLists.Count > 0 || root.ContainsDiagnostics
            || root.Members.Any(static member => member is GlobalStatementSyntax or FileScopedNamespaceDeclarationSyntax)
            || root.DescendantNodes().OfType<MethodDeclarationSyntax>().Any(static method => method.Identifier.ValueText == "Main"))
        {
            return null;
        }

        // Usings bear no marks, so they are as long in the marked text.
        var usings = root.Usings.Count == 0 ? 0 : root.Usings.Last().FullSpan.End;
        return marked.TrimEnd('\n') + "\n\nnamespace Twin\n{\n" + marked[usings..].Trim('\n') + "\n}\n";
    }
}
