using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>
/// Answers what becomes of the clients that a compilation creates. One instance serves all rules of the compilation;
/// method summaries and models of other files are made once.
/// </summary>
internal sealed class LifetimeEngine
{
    private readonly SourceModels _models;

    public LifetimeEngine(KnownClients clients, SourceModels models)
    {
        Clients = clients;
        _models = models;
        Classifier = new UsageClassifier(clients);
        Summaries = new MethodSummaries(this);
    }

    public KnownClients Clients { get; }

    public UsageClassifier Classifier { get; }

    public MethodSummaries Summaries { get; }

    /// <summary>Bodies that were looked into for summaries; tests hold it against the number of distinct callees.</summary>
    public int BodiesRead;

    /// <summary>Follows the client that <paramref name="creation"/> makes; null where it makes none that this member has to close, or over budget.</summary>
    /// <param name="creation">A call or object creation.</param>
    /// <param name="graph">The graph of the outermost body around it.</param>
    /// <param name="member">The member that the body belongs to.</param>
    /// <param name="cancellationToken">Ends the analysis early.</param>
    public ClientLifetime? Follow(IOperation creation, ControlFlowGraph graph, ISymbol member, CancellationToken cancellationToken)
    {
        if (CreationSite.Find(creation, this, cancellationToken) is not { } site)
            return null;
        return GraphAround(creation, graph, cancellationToken) is { } body && body.Blocks.Length <= Budget.BlocksPerMember
            ? new PathAnalysis(this, site, body, member, cancellationToken).Run()
            : null;
    }

    /// <summary>At which of some calls the client that <paramref name="creation"/> makes is open for sure; none over budget.</summary>
    /// <param name="creation">A call or object creation.</param>
    /// <param name="places">The calls, in the same body.</param>
    /// <param name="graph">The graph of the outermost body around it.</param>
    /// <param name="member">The member that the body belongs to.</param>
    /// <param name="cancellationToken">Ends the analysis early.</param>
    public IEnumerable<SyntaxNode> OpenAt(IOperation creation, IReadOnlyCollection<SyntaxNode> places, ControlFlowGraph graph, ISymbol member, CancellationToken cancellationToken)
    {
        if (CreationSite.Find(creation, this, cancellationToken) is not { } site || GraphAround(creation, graph, cancellationToken) is not { } body || body.Blocks.Length > Budget.BlocksPerMember)
            return [];
        var analysis = new PathAnalysis(this, site, body, member, cancellationToken, places);
        return analysis.Run() is null ? [] : analysis.OpenPlaces;
    }

    /// <summary>The operations of a method declared in this compilation; null where there are none, or where it has no body.</summary>
    public IOperation? BodyOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (method.DeclaringSyntaxReferences.Length != 1)
            return null;
        var reference = method.DeclaringSyntaxReferences[0];
        Interlocked.Increment(ref BodiesRead);
        return _models.OperationOf(reference.GetSyntax(cancellationToken), cancellationToken);
    }

    /// <summary>The trees of the compilation, for a search that only a report about to be made may start.</summary>
    public IEnumerable<SyntaxTree> Trees => _models.Trees;

    /// <summary>The graph of the innermost lambda, local function or member around an operation.</summary>
    public static ControlFlowGraph? GraphAround(IOperation operation, ControlFlowGraph outermost, CancellationToken cancellationToken)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case ILocalFunctionOperation function:
                    return GraphAround(function, outermost, cancellationToken) is { } parent && parent.LocalFunctions.Contains(function.Symbol)
                        ? parent.GetLocalFunctionControlFlowGraph(function.Symbol, cancellationToken)
                        : null;
                case IAnonymousFunctionOperation function:
                    return GraphAround(function, outermost, cancellationToken) is { } enclosing && FlowOf(function, enclosing) is { } flow
                        ? enclosing.GetAnonymousFunctionControlFlowGraph(flow, cancellationToken)
                        : null;
            }
        }

        return outermost;
    }

    private static IFlowAnonymousFunctionOperation? FlowOf(IAnonymousFunctionOperation function, ControlFlowGraph graph)
    {
        foreach (var block in graph.Blocks)
        {
            foreach (var operation in block.Operations)
            {
                if (Find(operation) is { } found)
                    return found;
            }

            if (block.BranchValue is { } value && Find(value) is { } inBranch)
                return inBranch;
        }

        return null;

        IFlowAnonymousFunctionOperation? Find(IOperation root)
        {
            foreach (var descendant in root.DescendantsAndSelf())
            {
                if (descendant is IFlowAnonymousFunctionOperation flow && flow.Syntax == function.Syntax)
                    return flow;
            }

            return null;
        }
    }
}
