using System;
using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Reports an expiry that the code builds into a SAS token and works out wrongly: <see cref="Rules.TokenExpiryIsMiscalculated"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TokenExpiryIsMiscalculatedAnalyzer : ConnectionAnalyzer
{
    /// <summary>The name under which a report hands its fix the word to write.</summary>
    internal const string ReplacementKey = "Replacement";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.TokenExpiryIsMiscalculated);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        context.RegisterOperationAction(text => OfText(text, clients), OperationKind.InterpolatedString, OperationKind.Binary, OperationKind.Invocation);
        context.RegisterOperationAction(call => OfMakerCall(call, (IInvocationOperation)call.Operation, clients), OperationKind.Invocation);
    }

    private static void OfText(OperationAnalysisContext context, KnownClients clients)
    {
        if (!IsWholeText(context.Operation) || !NamesToken(context.Operation))
            return;
        var text = clients.Texts.Read(context.Operation, context.CancellationToken);
        if (text.IsKnown || !SasToken.IsIn(text) || SasToken.FieldOf(text, "se") is not { } expiry)
            return;
        if (expiry is { IsKnown: true, Text.Length: > 0 } && IsDigits(expiry.Text))
        {
            Report(context, context.Operation, DiagnosticSeverity.Info, $"The token is built with the constant expiry {expiry.Text}: it cannot be made anew", null);
            return;
        }

        foreach (var hole in expiry.Holes)
        {
            if (new ExpirySearch(clients, context.CancellationToken).Find(hole) is { } mistake)
            {
                Report(context, mistake.Place, mistake.IsAdvice ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning, mistake.Text, mistake.Replacement);
                return;
            }
        }
    }

    /// <summary>A lifetime of a year or more that is given to what builds a token.</summary>
    private static void OfMakerCall(OperationAnalysisContext context, IInvocationOperation call, KnownClients clients)
    {
        if (call.TargetMethod.DeclaringSyntaxReferences.IsEmpty)
            return;
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.Explicit || !CanBeLifetime(argument.Value.Type)
                || clients.SasMakers.MakerOf(call, context.CancellationToken) is not { Lifetime: { } lifetime } maker || argument.Parameter?.Ordinal != lifetime.Ordinal)
            {
                continue;
            }

            if (ExpirySearch.DaysOf(clients.Values.ReadOne(argument.Value, context.CancellationToken), maker.LifetimeUnit) is >= ExpirySearch.DaysOfYear and var days)
                Report(context, argument.Value, DiagnosticSeverity.Info, ExpirySearch.TooLong(days), null);
        }
    }

    private static bool CanBeLifetime(ITypeSymbol? type) =>
        type is { Name: "TimeSpan" } or { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double or SpecialType.System_UInt32 };

    /// <summary>An expression that is not part of a longer text.</summary>
    private static bool IsWholeText(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } => operation.Parent is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Add },
        IInterpolatedStringOperation => operation.Parent is not (IBinaryOperation or IInterpolationOperation),
        IInvocationOperation { TargetMethod: { Name: "Format" or "Concat", ContainingType.SpecialType: SpecialType.System_String } } => true,
        IInvocationOperation { TargetMethod: { Name: "ToString", ContainingType.Name: "StringBuilder" } } => true,
        _ => false,
    };

    private static bool NamesToken(IOperation text)
    {
        // What a builder was filled with stands elsewhere.
        if (text is IInvocationOperation { TargetMethod.Name: "ToString" })
            return true;
        foreach (var part in text.Descendants())
        {
            if (part.ConstantValue is { HasValue: true, Value: string known } && known.IndexOf(SasToken.Prefix, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    private static bool IsDigits(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsDigit(character))
                return false;
        }

        return true;
    }

    private static void Report(OperationAnalysisContext context, IOperation place, DiagnosticSeverity severity, string text, string? replacement)
    {
        // A place in another file is no place to report from here.
        var location = place.Syntax.SyntaxTree == context.Operation.Syntax.SyntaxTree ? place.Syntax.GetLocation() : context.Operation.Syntax.GetLocation();
        var properties = replacement is null || location.SourceSpan != place.Syntax.Span
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(ReplacementKey, replacement);
        context.ReportDiagnostic(Diagnostic.Create(Rules.TokenExpiryIsMiscalculated, location, severity, additionalLocations: null, properties, text));
    }
}
