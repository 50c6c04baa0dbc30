using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Reports a SAS token that options or an address keep beyond its time: <see cref="Rules.TokenIsCapturedOnce"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TokenIsCapturedOnceAnalyzer : ConnectionAnalyzer
{
    /// <summary>The name under which a report tells its fix that what made the token is in sight.</summary>
    internal const string MakerIsVisible = "MakerIsVisible";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.TokenIsCapturedOnce);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients) =>
        context.RegisterOperationAction(use => Analyze(use, clients), OperationKind.ObjectCreation, OperationKind.Invocation, OperationKind.Invalid);

    private static void Analyze(OperationAnalysisContext context, KnownClients clients)
    {
        if (CapturedToken.Find(context.Operation, clients, context.CancellationToken) is not { } token
            || token.Reach(clients, context.CancellationToken) is not { } reach)
        {
            return;
        }

        var properties = token.Origin.Making is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(MakerIsVisible, "true");
        context.ReportDiagnostic(Diagnostic.Create(Rules.TokenIsCapturedOnce, token.Place.GetLocation(), [reach.Place.GetLocation()], properties, Text(token, reach)));
    }

    private static string Text(CapturedToken token, TokenReach reach)
    {
        var name = token.Carrier.Method ?? token.Carrier.Type;
        var made = token.Origin.Making switch
        {
            IInvocationOperation { TargetMethod.Name: var method } => $"that '{method}' makes once",
            IPropertyReferenceOperation { Property.Name: var property } => $"that '{property}' makes once",
            _ when SasToken.ExpiryOf(token.Token) is not null => "that is written into the code",
            _ => "once",
        };
        var line = reach.Place.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        var later = reach.Kind switch
        {
            TokenReachKind.ManagedClient => "the managed client connects with it again and again, and is refused when it has expired",
            TokenReachKind.Handler => $"'{reach.Name}' connects with it again on line {line}, and is refused when it has expired",
            TokenReachKind.Loop => $"the loop on line {line} connects with it again, and is refused when it has expired",
            TokenReachKind.Member => $"every call of '{reach.Name}' connects with it, and is refused when it has expired",
            _ => $"the connection is meant to last (line {line}), but ends when the token expires, and nothing connects with a new one",
        };
        return $"'{name}' gets a SAS token {made}: {later}";
    }
}
