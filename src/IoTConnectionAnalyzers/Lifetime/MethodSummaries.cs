using System;
using System.Collections.Concurrent;
using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>
/// What methods of this compilation do to the clients they get and give, one level deep: a callee is read, what it calls in turn is not.
/// Summaries are memoised, so every body is read once however often it is called, and a cycle of calls cannot arise.
/// </summary>
internal sealed class MethodSummaries(LifetimeEngine engine)
{
    private static readonly Func<IParameterSymbol, UsageSummary> s_passesOn = static _ => UsageSummary.Escapes;

    private readonly ConcurrentDictionary<IParameterSymbol, UsageSummary> _parameters = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, Factory?> _factories = new(SymbolEqualityComparer.Default);

    /// <summary>A method of this compilation that returns a client it has just made.</summary>
    internal sealed record Factory(ClientType Type, bool IsOpen);

    /// <summary>What the method does to the client that it gets by the parameter.</summary>
    public UsageSummary Of(IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        if (_parameters.TryGetValue(parameter, out var known))
            return known;

        var summary = parameter.ContainingSymbol is IMethodSymbol method && engine.BodyOf(method, cancellationToken) is { } body
            ? new UsageScan(engine.Classifier).Of(body, parameter, s_passesOn, cancellationToken)
            : UsageSummary.Escapes;
        // A parameter that gets another value is not the caller's variable.
        return _parameters.GetOrAdd(parameter, summary & ~UsageSummary.Overwrites);
    }

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
            if (HttpTransport.IsChosenBy(operation))
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
