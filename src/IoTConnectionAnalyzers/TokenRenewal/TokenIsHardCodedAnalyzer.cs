using System;
using System.Collections.Immutable;
using System.Globalization;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Configuration;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Reports a whole SAS token that stands in the code: <see cref="Rules.TokenIsHardCoded"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TokenIsHardCodedAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.TokenIsHardCoded);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients) =>
        context.RegisterOperationAction(literal => Analyze(literal, clients), OperationKind.Literal);

    private static void Analyze(OperationAnalysisContext context, KnownClients clients)
    {
        if (context.Operation is not ILiteralOperation { ConstantValue: { HasValue: true, Value: string { Length: > 40 } text } } literal
            || TokenIn(text) is not { } token
            || clients.IsTestCode && !ConnectionOptions.AnalyzesTests(context.Options, literal.Syntax.SyntaxTree)
            || TokenUses.IsReportedWhereUsed(literal, clients, context.CancellationToken))
        {
            return;
        }

        var end = SasToken.ExpiryOf(token) is { } expiry ? $" on {expiry.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC" : "";
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.TokenIsHardCoded, literal.Syntax.GetLocation(),
            $"A SAS token is written into the code: everybody who reads it can connect until the token expires{end}, and nobody can after that"));
    }

    /// <summary>The token that a text is, or carries as a connection string does; null where it has none.</summary>
    private static TextPattern? TokenIn(string text)
    {
        var start = text.IndexOf(SasToken.Prefix + " ", StringComparison.Ordinal);
        if (start < 0)
            return null;
        var end = text.IndexOf(';', start);
        var token = text.Substring(start, (end < 0 ? text.Length : end) - start);
        return SasToken.IsComplete(token) ? TextPattern.Of(token) : null;
    }
}
