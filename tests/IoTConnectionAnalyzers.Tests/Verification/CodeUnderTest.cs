using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.Verification;

/// <summary>A compilation for tests of an engine, apart from any rule.</summary>
internal static class CodeUnderTest
{
    /// <summary>Compiles one file against the framework and a library; errors in it are allowed only where the test says so.</summary>
    public static CSharpCompilation Compile(string code, LibraryVersion? library = null, bool isIncomplete = false)
    {
        var trees = new List<SyntaxTree> { CSharpSyntaxTree.ParseText(code, path: "/0/Sample.cs") };
        if (library is { Vocabulary.Length: > 0 })
            trees.Add(CSharpSyntaxTree.ParseText(library.Vocabulary, path: "/0/Vocabulary.cs"));
        var isProgram = trees[0].GetRoot().DescendantNodes().Any(static node => node is GlobalStatementSyntax or MethodDeclarationSyntax { Identifier.ValueText: "Main" });
        var compilation = CSharpCompilation.Create(
            "Sample",
            trees,
            [.. References.Framework, .. library?.References.Value ?? []],
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        if (!isIncomplete)
            Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    /// <summary>The operation of the first node of a kind that is written like this.</summary>
    public static IOperation OperationOf<TNode>(Compilation compilation, string text)
        where TNode : SyntaxNode
    {
        var tree = compilation.SyntaxTrees.First();
        var node = tree.GetRoot().DescendantNodes().OfType<TNode>().First(node => node.ToString() == text);
        return compilation.GetSemanticModel(tree).GetOperation(node)!;
    }
}
