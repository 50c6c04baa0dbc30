using System.Collections.Immutable;
using System.Text.RegularExpressions;

using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.Robustness;

/// <summary>Every piece of code that the tests, the samples and the pages of the rules have, as whole files.</summary>
internal static partial class TestSources
{
    public static ImmutableArray<string> All { get; } = [.. FromTests().Concat(FromSamples()).Concat(FromPages()).Distinct()];

    private static IEnumerable<string> FromTests() =>
        from file in FilesOf("tests/IoTConnectionAnalyzers.Tests", "*Tests.cs")
        from literal in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens()
        where literal.IsKind(SyntaxKind.MultiLineRawStringLiteralToken) || literal.IsKind(SyntaxKind.StringLiteralToken)
        let text = WithoutMarks(literal.ValueText)
        where text.Length > 60 && text.Contains(';')
        select AsFile(text);

    private static IEnumerable<string> FromSamples() => FilesOf("samples", "*.cs").Select(File.ReadAllText);

    private static IEnumerable<string> FromPages() =>
        from file in FilesOf("docs/rules", "IOTC*.md")
        let page = Conventions.RulePage.Read(Path.GetFileNameWithoutExtension(file))
        from snippet in (Conventions.RulePage.Snippet?[])[page.Bad, page.Good]
        where snippet is not null
        select snippet.Code;

    private static IEnumerable<string> FilesOf(string folder, string pattern)
    {
        var path = Path.Combine(TestSettings.Repository, folder);
        return !Directory.Exists(path) ? [] : Directory.GetFiles(path, pattern, SearchOption.AllDirectories)
            .Where(static file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }

    private static string WithoutMarks(string marked) => MarkPattern().Replace(marked, "");

    /// <summary>Statements and members of a test stand in a method or class of the verifier; here they get one of their own.</summary>
    private static string AsFile(string text)
    {
        if (Parses(text) && CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot().Members.Any(static member => member is not GlobalStatementSyntax))
            return text;
        var members = $"using System;\nusing System.Threading;\nusing System.Threading.Tasks;\n\nclass Sample\n{{\n{text}\n}}\n";
        return Parses(members) ? members : $"using System;\nusing System.Threading;\nusing System.Threading.Tasks;\n\nclass Sample\n{{\nasync Task Run(CancellationToken stoppingToken)\n{{\n{text}\n}}\n}}\n";
    }

    private static bool Parses(string text) => !CSharpSyntaxTree.ParseText(text).GetDiagnostics().Any(static problem => problem.Severity == DiagnosticSeverity.Error);

    [GeneratedRegex(@"\{\|[-_.A-Za-z0-9]*:|\|\}|\[\||\|\]")]
    private static partial Regex MarkPattern();
}
