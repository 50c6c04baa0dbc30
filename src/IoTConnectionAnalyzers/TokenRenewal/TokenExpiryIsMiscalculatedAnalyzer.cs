using System;
using System.Collections.Generic;
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
        // Most compilations build no token, and have not the word in any of their files.
        var buildsTokens = new Lazy<bool>(() => IsNamedIn(clients.Models.Trees));
        // A report may stand anywhere in the member, so the whole member is looked at at once.
        context.RegisterOperationBlockAction(block =>
        {
            if (!buildsTokens.Value)
                return;
            foreach (var root in block.OperationBlocks)
            {
                foreach (var operation in root.Descendants())
                {
                    if (IsWholeText(operation) && NamesToken(operation))
                        OfText(block, operation, root, clients);
                }
            }
        });
        context.RegisterOperationAction(call => OfMakerCall(call, (IInvocationOperation)call.Operation, clients), OperationKind.Invocation);
    }

    private static bool IsNamedIn(IEnumerable<SyntaxTree> trees)
    {
        foreach (var tree in trees)
        {
            if (tree.GetText().ToString().IndexOf(SasToken.Prefix, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    private static void OfText(OperationBlockAnalysisContext context, IOperation operation, IOperation root, KnownClients clients)
    {
        var text = clients.Texts.Read(operation, context.CancellationToken);
        if (text.IsKnown || !SasToken.IsIn(text) || SasToken.FieldOf(text, "se") is not { } expiry)
            return;
        if (expiry is { IsKnown: true, Text.Length: > 0 } && IsDigits(expiry.Text))
        {
            context.ReportDiagnostic(DiagnosticOf(operation, DiagnosticSeverity.Info, $"The token is built with the constant expiry {expiry.Text}: it cannot be made anew", null));
            return;
        }

        foreach (var hole in expiry.Holes)
        {
            if (new ExpirySearch(clients, context.CancellationToken).Find(hole) is { } mistake)
            {
                var severity = mistake.IsAdvice ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;
                // A mistake in another member is told where the token is built.
                var isHere = mistake.Place.Syntax.SyntaxTree == root.Syntax.SyntaxTree && root.Syntax.Span.Contains(mistake.Place.Syntax.Span);
                context.ReportDiagnostic(isHere
                    ? DiagnosticOf(mistake.Place, severity, mistake.Text, mistake.Replacement)
                    : DiagnosticOf(root.Syntax.Span.Contains(hole.Syntax.Span) && hole.Syntax.SyntaxTree == root.Syntax.SyntaxTree ? hole : operation, severity, mistake.Text, null, mistake.Place));
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
                context.ReportDiagnostic(DiagnosticOf(argument.Value, DiagnosticSeverity.Info, ExpirySearch.TooLong(days), null));
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

    private static Diagnostic DiagnosticOf(IOperation place, DiagnosticSeverity severity, string text, string? replacement, IOperation? reason = null)
    {
        var properties = replacement is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(ReplacementKey, replacement);
        return Diagnostic.Create(
            Rules.TokenExpiryIsMiscalculated, place.Syntax.GetLocation(), severity, reason is null ? null : [reason.Syntax.GetLocation()], properties, text);
    }
}
