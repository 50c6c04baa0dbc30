using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>
/// What methods of this compilation do to the clients they get and give. What a callee calls in turn is read too, to a fixed depth.
/// Summaries are memoised by depth, so that their order does not matter, and a cycle of calls ends at the last one.
/// </summary>
internal sealed class MethodSummaries(LifetimeEngine engine)
{
    private const int MaximumDepth = 3;

    private static readonly Func<IParameterSymbol, UsageSummary> s_passesOn = static _ => UsageSummary.Escapes;

    private readonly ConcurrentDictionary<IParameterSymbol, UsageSummary>[] _parameters = [New<IParameterSymbol>(), New<IParameterSymbol>(), New<IParameterSymbol>()];
    private readonly ConcurrentDictionary<ISymbol, UsageSummary>[] _members = [New<ISymbol>(), New<ISymbol>(), New<ISymbol>()];
    private readonly ConcurrentDictionary<IMethodSymbol, Factory?> _factories = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _isEndless = new(SymbolEqualityComparer.Default);

    /// <summary>A method of this compilation that returns a client it has just made.</summary>
    internal sealed record Factory(ClientType Type, bool IsOpen);

    /// <summary>What the method does to the client that it gets by the parameter.</summary>
    public UsageSummary Of(IParameterSymbol parameter, CancellationToken cancellationToken) => Of(parameter, depth: 0, cancellationToken);

    private UsageSummary Of(IParameterSymbol parameter, int depth, CancellationToken cancellationToken)
    {
        if (depth >= MaximumDepth)
            return UsageSummary.Escapes;
        if (_parameters[depth].TryGetValue(parameter, out var known))
            return known;

        var summary = parameter.ContainingSymbol is IMethodSymbol method && engine.BodyOf(method, cancellationToken) is { } body
            ? new UsageScan(engine.Classifier, method.MethodKind == MethodKind.Constructor ? member => OfKept(member, body, depth, cancellationToken) : null)
                .Of(body, parameter, inner => Of(inner, depth + 1, cancellationToken), cancellationToken)
            : UsageSummary.Escapes;
        // A parameter that gets another value is not the caller's variable.
        return _parameters[depth].GetOrAdd(parameter, summary & ~UsageSummary.Overwrites);
    }

    /// <summary>What the type of a private field or property does, in any of its members, to the client that its constructor has put there.</summary>
    private UsageSummary OfKept(ISymbol member, IOperation constructor, int depth, CancellationToken cancellationToken)
    {
        if (member is not { DeclaredAccessibility: Accessibility.Private, IsStatic: false })
            return UsageSummary.Escapes;
        if (_members[depth].TryGetValue(member, out var known))
            return known;

        var summary = UsageSummary.Keeps;
        foreach (var reference in SymbolReferences.To(member, constructor, engine.Clients.Models, cancellationToken))
            summary |= UsageScan.Of(engine.Classifier.Classify(reference), aliases: null, inner => Of(inner, depth + 1, cancellationToken)) & ~UsageSummary.Overwrites;

        // Closed by the object, whatever path that takes: it is the object's to close.
        if ((summary & UsageSummary.Settles) != 0)
            summary = UsageSummary.Escapes;
        return _members[depth].GetOrAdd(member, summary);
    }

    /// <summary>Whether a method never returns to who awaits or calls it, but for an exception.</summary>
    public bool IsEndless(IMethodSymbol method, CancellationToken cancellationToken)
    {
        method = method.OriginalDefinition;
        if (method.IsAbstract || method.IsVirtual || method.IsOverride || method.DeclaringSyntaxReferences.Length != 1)
            return false;
        // An iterator returns before it runs.
        if (method.ReturnType.Name is "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator")
            return false;
        return _isEndless.TryGetValue(method, out var known) ? known : _isEndless.GetOrAdd(method, HasNoEnd(method, cancellationToken));
    }

    private bool HasNoEnd(IMethodSymbol method, CancellationToken cancellationToken)
    {
        // Cheapest first: without a loop every body comes to an end.
        var hasLoop = false;
        foreach (var node in method.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken).DescendantNodes())
            hasLoop |= node is WhileStatementSyntax or ForStatementSyntax or DoStatementSyntax or GotoStatementSyntax;
        return hasLoop && engine.BodyOf(method, cancellationToken) is { } body && Flow.Graphs.Of(body, cancellationToken) is { } graph && !graph.Blocks[graph.Blocks.Length - 1].IsReachable;
    }

    private static ConcurrentDictionary<TSymbol, UsageSummary> New<TSymbol>()
        where TSymbol : ISymbol => new((IEqualityComparer<TSymbol>)(object)SymbolEqualityComparer.Default);

    /// <summary>Whether the method returns a client that it has made and that nobody else holds.</summary>
    public Factory? FactoryOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        method = method.OriginalDefinition;
        return _factories.TryGetValue(method, out var known) ? known : _factories.GetOrAdd(method, FindFactory(method, cancellationToken));
    }

    private Factory? FindFactory(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (method.IsAbstract || method.IsVirtual || method.IsOverride || engine.BodyOf(method, cancellationToken) is not { } body)
            return null;

        Factory? factory = null;
        foreach (var operation in body.Descendants())
        {
            if (engine.Clients.CreatedBy(operation) is not { } type)
                continue;
            if (HttpTransport.IsChosenBy(operation, engine.Clients, cancellationToken))
                return null;
            if (!IsReturned(operation, body, out var opened, cancellationToken))
                return null;
            factory = new(type, opened || type.Library.CreatedOpen);
        }

        return factory;
    }

    private bool IsReturned(IOperation creation, IOperation body, out bool opened, CancellationToken cancellationToken)
    {
        opened = false;
        var usage = engine.Classifier.Classify(creation);
        if (usage.Kind == UsageKind.Returns)
            return true;
        if (usage is not { Kind: UsageKind.MovesToLocal, Target: ILocalSymbol local })
            return false;

        var isReturned = false;
        foreach (var operation in body.Descendants())
        {
            if (!UsageScan.Refers(operation, local))
                continue;
            var use = engine.Classifier.Classify(operation);
            if (use.Kind == UsageKind.Returns)
            {
                isReturned = true;
                continue;
            }

            var what = UsageScan.Of(use, aliases: null, s_passesOn);
            opened |= (what & UsageSummary.Opens) != 0;
            // Kept somewhere as well: a cache or an owner. Closed on a failing path before it is returned on the other: still a factory.
            if ((what & UsageSummary.Escapes) != 0)
                return false;
        }

        cancellationToken.ThrowIfCancellationRequested();
        return isReturned;
    }
}
