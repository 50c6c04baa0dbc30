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
        if (context.Operation is IObjectCreationOperation creation && PutToken.Find(creation, clients, context.CancellationToken) is { } put)
        {
            if (put.Outlived(clients, context.CancellationToken) is { } use)
                context.ReportDiagnostic(Diagnostic.Create(Rules.TokenIsCapturedOnce, put.Place.GetLocation(), [use.GetLocation()], Text(put, use)));
            return;
        }

        if (CapturedToken.Find(context.Operation, clients, context.CancellationToken) is not { } token
            || token.Reach(clients, context.CancellationToken) is not { } reach)
        {
            return;
        }

        var properties = token.Origin.Making is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(MakerIsVisible, "true");
        // A name alone is weak evidence.
        var severity = token.LooksLikeOne is null ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;
        context.ReportDiagnostic(Diagnostic.Create(Rules.TokenIsCapturedOnce, token.Place.GetLocation(), severity, [reach.Place.GetLocation()], properties, Text(token, reach)));
    }

    private static string Text(CapturedToken token, TokenReach reach)
    {
        var name = token.Carrier.Method ?? token.Carrier.Type;
        var line = LineOf(reach.Place, token.Place);
        var later = reach.Kind switch
        {
            TokenReachKind.ManagedClient => "the managed client connects with it again and again, and is refused when it has expired",
            TokenReachKind.Handler => $"'{reach.Name}' connects with it again on {line}, and is refused when it has expired",
            TokenReachKind.Loop => $"the loop on {line} connects with it again, and is refused when it has expired",
            TokenReachKind.Member => $"every call of '{reach.Name}' connects with it, and is refused when it has expired",
            _ => $"the connection is meant to last ({line}), but ends when the token expires, and nothing connects with a new one",
        };
        return token.LooksLikeOne is { } looks
            ? $"'{name}' gets the value of '{looks}' once, which looks like a SAS token: if it is one, {later}"
            : $"'{name}' gets a SAS token {Made(token.Origin, token.Token)}: {later}";
    }

    private static string Text(PutToken put, SyntaxNode use) =>
        $"'{CbsRequests.PutToken}' hands over a SAS token {Made(put.Origin, put.Token)}: the connection is meant to last ({LineOf(use, put.Place)}), but the token expires, and nothing puts a new one";

    private static string Made(TokenOrigin origin, TextPattern token) => origin.Making switch
    {
        IInvocationOperation { TargetMethod.Name: var method } => $"that '{method}' makes once",
        IPropertyReferenceOperation { Property.Name: var property } => $"that '{property}' makes once",
        _ when SasToken.ExpiryOf(token) is not null => "that is written into the code",
        _ => "once",
    };

    private static string LineOf(SyntaxNode place, SyntaxNode report)
    {
        var line = $"line {place.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";
        return place.SyntaxTree == report.SyntaxTree ? line : $"{line} of {System.IO.Path.GetFileName(place.SyntaxTree.FilePath)}";
    }
}
