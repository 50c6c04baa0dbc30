using System;
using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Reads how long a token lives that a method of this compilation makes, where the code fixes that.</summary>
internal static class TokenLifetimes
{
    private const int MaximumDepth = 2;

    /// <summary>The lifetime; null where it is not known, or the code gives several.</summary>
    /// <param name="making">The call, or reading of a property, that makes the token.</param>
    /// <param name="maker">What is known of it.</param>
    /// <param name="clients">What is known of the compilation.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    public static TimeSpan? Of(IOperation making, SasMaker maker, KnownClients clients, CancellationToken cancellationToken) => Of(making, maker, clients, depth: 0, cancellationToken);

    private static TimeSpan? Of(IOperation making, SasMaker maker, KnownClients clients, int depth, CancellationToken cancellationToken)
    {
        if (maker.Lifetime is { } lifetime)
        {
            foreach (var argument in making is IInvocationOperation call ? call.Arguments : ImmutableArray<IArgumentOperation>.Empty)
            {
                if (argument.Parameter?.Ordinal == lifetime.Ordinal)
                    return InUnit(argument.Value, maker.LifetimeUnit, clients, cancellationToken);
            }

            return null;
        }

        ISymbol? member = making switch
        {
            IInvocationOperation { TargetMethod.OriginalDefinition: var method } => method,
            IPropertyReferenceOperation { Property.GetMethod: { } getter } => getter.OriginalDefinition,
            _ => null,
        };
        if (depth >= MaximumDepth || member is not IMethodSymbol { DeclaringSyntaxReferences.Length: 1 } code || clients.Lifetimes.BodyOf(code, cancellationToken) is not { } body)
            return null;
        TimeSpan? only = null;
        foreach (var part in body.Descendants())
        {
            var found = LaterBy(part, clients, cancellationToken)
                ?? (clients.SasMakers.MakerOf(part, cancellationToken) is { } inner ? Of(part, inner, clients, depth + 1, cancellationToken) : null);
            if (found is null)
                continue;
            if (only is not null && only != found)
                return null;
            only = found;
        }

        return only;
    }

    private static TimeSpan? InUnit(IOperation value, LifetimeUnit unit, KnownClients clients, CancellationToken cancellationToken)
    {
        if (unit is LifetimeUnit.DateTime or LifetimeUnit.DateTimeOffset)
            return LaterBy(KnownClients.WithoutConversion(value)!, clients, cancellationToken);
        var known = clients.Values.ReadOne(value, cancellationToken);
        if (known is TimeSpan span)
            return span;
        return Numbers.AsDouble(known) is { } amount ? TimeSpans.FromTicks(amount * TicksOf(unit)) : null;
    }

    private static double TicksOf(LifetimeUnit unit) => unit switch
    {
        LifetimeUnit.Seconds => TimeSpan.TicksPerSecond,
        LifetimeUnit.Minutes => TimeSpan.TicksPerMinute,
        LifetimeUnit.Hours => TimeSpan.TicksPerHour,
        LifetimeUnit.Days => TimeSpan.TicksPerDay,
        _ => double.NaN,
    };

    /// <summary>By how much a moment is later than now: <c>UtcNow.AddHours(1)</c>, <c>UtcNow + lifetime</c>, <c>UtcNow.ToUnixTimeSeconds() + 3600</c>.</summary>
    private static TimeSpan? LaterBy(IOperation operation, KnownClients clients, CancellationToken cancellationToken)
    {
        switch (operation)
        {
            case IInvocationOperation { TargetMethod: { Name: var name, ContainingType.Name: "DateTime" or "DateTimeOffset" }, Instance: { } start, Arguments: { Length: 1 } arguments } when IsNow(start):
                var unit = name switch
                {
                    "AddSeconds" => LifetimeUnit.Seconds,
                    "AddMinutes" => LifetimeUnit.Minutes,
                    "AddHours" => LifetimeUnit.Hours,
                    "AddDays" => LifetimeUnit.Days,
                    "Add" => LifetimeUnit.Span,
                    _ => LifetimeUnit.Unknown,
                };
                return unit == LifetimeUnit.Unknown ? null : InUnit(arguments[0].Value, unit, clients, cancellationToken);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, LeftOperand: var left, RightOperand: var right }:
                var known = clients.Values.ReadOne(right, cancellationToken);
                if (known is TimeSpan span)
                    return IsNow(left) ? span : null;
                // The expiry of a token counts seconds.
                return Numbers.AsDouble(known) is { } seconds && HoldsNow(left) ? TimeSpans.FromTicks(seconds * TimeSpan.TicksPerSecond) : null;
            default:
                return null;
        }
    }

    private static bool HoldsNow(IOperation value)
    {
        foreach (var part in value.DescendantsAndSelf())
        {
            if (IsNow(part))
                return true;
        }

        return false;
    }

    private static bool IsNow(IOperation moment) => moment switch
    {
        IPropertyReferenceOperation { Property: { Name: "UtcNow" or "Now", ContainingType.Name: "DateTime" or "DateTimeOffset" } } => true,
        IInvocationOperation { TargetMethod.Name: "GetUtcNow" or "GetLocalNow" or "ToUniversalTime" } call => call.Instance is { } instance && (call.TargetMethod.Name != "ToUniversalTime" || IsNow(instance)),
        _ => false,
    };
}
