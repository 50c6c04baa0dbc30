using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Looks through the calculation of an expiry, over locals, read-only members and one level of methods, for a mistake.</summary>
internal sealed class ExpirySearch(KnownClients clients, CancellationToken cancellationToken)
{
    public const double DaysOfYear = 365;

    private const int MaximumDepth = 8;

    private readonly HashSet<SyntaxNode> _seen = [];

    /// <summary>A mistake in the calculation.</summary>
    /// <param name="Place">The expression to change.</param>
    /// <param name="Text">What it leads to.</param>
    /// <param name="IsAdvice">Whether the token works all the same.</param>
    /// <param name="Replacement">The name to write instead of the one in the expression; null where that is not all.</param>
    internal sealed record Mistake(IOperation Place, string Text, bool IsAdvice, string? Replacement);

    public Mistake? Find(IOperation expiry) => Find(expiry, isUtc: false, isDivided: false, depth: 0, mayEnterMethods: true);

    /// <summary>A lifetime in days; null where it is not known.</summary>
    public static double? DaysOf(object? lifetime, LifetimeUnit unit) => lifetime switch
    {
        TimeSpan span => span.TotalDays,
        long or double when Numbers.AsDouble(lifetime) is { } amount => unit switch
        {
            LifetimeUnit.Seconds => amount / 86_400,
            LifetimeUnit.Minutes => amount / 1_440,
            LifetimeUnit.Hours => amount / 24,
            LifetimeUnit.Days => amount,
            _ => null,
        },
        _ => null,
    };

    public static string TooLong(double days) =>
        $"The token lives for {Math.Round(days / DaysOfYear, 1).ToString(CultureInfo.InvariantCulture)} years: a key that leaks can hardly be revoked, and nobody notices that the token is never renewed";

    private Mistake? Find(IOperation expression, bool isUtc, bool isDivided, int depth, bool mayEnterMethods)
    {
        if (depth > MaximumDepth || !_seen.Add(expression.Syntax))
            return null;
        foreach (var operation in expression.DescendantsAndSelf())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Judge(operation, expression, isUtc, isDivided) is { } mistake)
                return mistake;
            ISymbol? symbol = operation switch
            {
                ILocalReferenceOperation { Local: var local } => local,
                IFieldReferenceOperation { Field: var field } => field,
                IPropertyReferenceOperation { Property: var property } => property,
                _ => null,
            };
            var (utc, divided) = (isUtc || IsMadeUtc(operation, expression), isDivided || IsDivided(operation, expression));
            if (symbol is not null && clients.Values.SourceOf(symbol, operation, cancellationToken) is { } source
                && Find(source, utc, divided, depth + 1, mayEnterMethods) is { } inSource)
            {
                return inSource;
            }

            if (mayEnterMethods && operation is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.Length: 1 } callee }
                && clients.Lifetimes.BodyOf(callee, cancellationToken) is { } body)
            {
                foreach (var inner in body.Descendants())
                {
                    if (inner is IReturnOperation { ReturnedValue: { } returned } && Find(returned, utc, divided, depth + 1, mayEnterMethods: false) is { } inCallee)
                        return inCallee;
                }
            }
        }

        return null;
    }

    private Mistake? Judge(IOperation operation, IOperation root, bool isUtc, bool isDivided)
    {
        // What is still being typed may get its conversion yet.
        if (operation.Parent is IInvalidOperation)
            return null;
        switch (operation)
        {
            case IPropertyReferenceOperation { Property: { Name: ("Now" or "Today") and var name, ContainingType.SpecialType: SpecialType.System_DateTime } }
                when !isUtc && !IsMadeUtc(operation, root):
                return new(operation, $"The expiry is worked out from local time ('DateTime.{name}'): east of Greenwich the token lives too long, west of it it is expired when it is made", IsAdvice: false, name == "Now" ? "UtcNow" : null);
            case IInvocationOperation { TargetMethod: { Name: "ToUnixTimeMilliseconds", ContainingType.Name: "DateTimeOffset" } } when !isDivided && !IsDivided(operation, root):
                return new(operation, "The expiry counts milliseconds, but the hub reads seconds: the token lives for thousands of years", IsAdvice: false, "ToUnixTimeSeconds");
            case IPropertyReferenceOperation { Property: { Name: "TotalMilliseconds", ContainingType.Name: "TimeSpan" } } when !isDivided && !IsDivided(operation, root):
                return new(operation, "The expiry counts milliseconds, but the hub reads seconds: the token lives for thousands of years", IsAdvice: false, "TotalSeconds");
            case IInvocationOperation { TargetMethod: { Name: var method, ContainingType.Name: "DateTime" or "DateTimeOffset" or "TimeSpan" }, Arguments.Length: > 0 } call:
                var amount = clients.Values.ReadOne(call.Arguments[0].Value, cancellationToken);
                var days = method switch
                {
                    "AddYears" => DaysOf(amount, LifetimeUnit.Days) * DaysOfYear,
                    "AddMonths" => DaysOf(amount, LifetimeUnit.Days) * DaysOfYear / 12,
                    "AddDays" or "FromDays" => DaysOf(amount, LifetimeUnit.Days),
                    "AddHours" or "FromHours" => DaysOf(amount, LifetimeUnit.Hours),
                    "AddMinutes" or "FromMinutes" => DaysOf(amount, LifetimeUnit.Minutes),
                    "AddSeconds" or "FromSeconds" => DaysOf(amount, LifetimeUnit.Seconds),
                    "Add" => amount is TimeSpan ? DaysOf(amount, LifetimeUnit.Span) : null,
                    _ => null,
                };
                return days is >= DaysOfYear and var known ? new(method == "Add" ? call.Arguments[0].Value : call, TooLong(known), IsAdvice: true, null) : null;
            default:
                return null;
        }
    }

    /// <summary>Whether a time is converted on its way up to the whole expression; a <c>DateTimeOffset</c> knows its zone.</summary>
    private static bool IsMadeUtc(IOperation time, IOperation root)
    {
        for (var value = time; value is not null && value.Parent is { } parent; value = parent)
        {
            switch (parent)
            {
                case IInvocationOperation { TargetMethod.Name: "ToUniversalTime" or "ConvertTimeToUtc" or "ToFileTimeUtc" }:
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "ConvertTimeToUtc" } }:
                case IArgumentOperation { Parent: IObjectCreationOperation { Type.Name: "DateTimeOffset" } }:
                case IConversionOperation { Type.Name: "DateTimeOffset" }:
                    return true;
            }

            if (value == root)
                return false;
        }

        return false;
    }

    private static bool IsDivided(IOperation value, IOperation root)
    {
        for (var current = value; current != root && current.Parent is { } parent; current = parent)
        {
            if (parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Divide } quotient && quotient.LeftOperand == current)
                return true;
        }

        return false;
    }
}
