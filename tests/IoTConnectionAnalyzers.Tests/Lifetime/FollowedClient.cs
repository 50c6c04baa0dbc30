using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>Follows the first client that a piece of code creates in <c>Run</c>, without any rule.</summary>
internal sealed class FollowedClient
{
    public FollowedClient(string code, LibraryVersion? library = null)
    {
        var token = TestContext.Current.CancellationToken;
        var compilation = CodeUnderTest.Compile(code, library ?? Libraries.Mqttnet5);
        Clients = KnownClients.For(compilation, new AnalyzerOptions([]), token);
        var tree = compilation.SyntaxTrees.First();
        var model = compilation.GetSemanticModel(tree);
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First(static method => method.Identifier.ValueText == "Run");
        var body = (IMethodBodyOperation)model.GetOperation(method, token)!;
        var site = body.Descendants().Select(operation => CreationSite.Find(operation, Clients.Lifetimes, token)).First(static site => site is not null)!;
        var analysis = new PathAnalysis(Clients.Lifetimes, site, ControlFlowGraph.Create(body, token), model.GetDeclaredSymbol(method, token)!, token);
        Life = analysis.Run();
        Steps = analysis.Steps;
    }

    public KnownClients Clients { get; }

    /// <summary>The life of the client; null where it is over budget.</summary>
    public ClientLifetime? Life { get; }

    /// <summary>How many steps the walk took.</summary>
    public int Steps { get; }

    /// <summary>The endings in short, such as <c>LeftOpen/Throw/line 9</c>.</summary>
    public IEnumerable<string> Endings => Life!.Endings.Select(static ending => $"{ending.Kind}/{ending.Path}{(ending.Reason is { } reason ? $"/{reason.Kind} on line {reason.Line}" : "")}");
}
