using System.Collections.Immutable;
using System.Globalization;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Configuration;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Reports a SAS token that a device or module client is given ready-made: <see cref="Rules.TokenIsNeverRenewed"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TokenIsNeverRenewedAnalyzer : ConnectionAnalyzer
{
    /// <summary>The name under which a report tells its fix that the key is in sight.</summary>
    internal const string KeyIsVisible = "KeyIsVisible";

    /// <summary>The name under which a report tells its fix that what made the token is in sight.</summary>
    internal const string MakerIsVisible = "MakerIsVisible";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.TokenIsNeverRenewed);

    private protected override bool AppliesTo(KnownClients clients) => DeviceAuthentication.IsReferencedBy(clients);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        context.RegisterOperationAction(use => Analyze(use, clients), OperationKind.ObjectCreation, OperationKind.Invocation);
        context.RegisterOperationAction(use => OfUnbound(use, clients), OperationKind.Invalid);
    }

    private static void OfUnbound(OperationAnalysisContext context, KnownClients clients)
    {
        if (UnboundTokenUse.Find((IInvalidOperation)context.Operation) is not (var api, var token)
            || clients.IsTestCode && !ConnectionOptions.AnalyzesTests(context.Options, token.SyntaxTree))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Rules.TokenIsNeverRenewed, token.GetLocation(), $"'{api.DisplayName}' is given a SAS token and never renews it: when it expires, IoT Hub closes the connection and refuses the next one"));
    }

    private static void Analyze(OperationAnalysisContext context, KnownClients clients)
    {
        if (clients.IsTestCode && !ConnectionOptions.AnalyzesTests(context.Options, context.Operation.Syntax.SyntaxTree))
            return;
        if (FixedToken.Find(context.Operation, clients, context.CancellationToken) is not { } token)
        {
            // A name is weak evidence.
            if (FixedToken.FindByName(context.Operation, clients, context.CancellationToken) is (var api, var place, var name))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rules.TokenIsNeverRenewed, place.GetLocation(), DiagnosticSeverity.Info, additionalLocations: null, ImmutableDictionary<string, string?>.Empty,
                    $"The connection string of '{api.DisplayName}' looks by the name '{name}' as if it contained a SAS token: if it does, nothing renews that, and when it expires, IoT Hub closes the connection and refuses the next one"));
            }

            return;
        }

        var origin = TokenOrigin.Of(token.Token, token.Argument.Value, clients, context.CancellationToken);
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (origin.Key is not null)
            properties = properties.Add(KeyIsVisible, "true");
        if (origin.Making is not null)
            properties = properties.Add(MakerIsVisible, "true");
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.TokenIsNeverRenewed, token.Place.GetLocation(), additionalLocations: null, properties, Text(token, origin)));
    }

    private static string Text(FixedToken token, TokenOrigin origin)
    {
        var made = origin.Making switch
        {
            IInvocationOperation { TargetMethod.Name: var name } => $" that '{name}' made once",
            IPropertyReferenceOperation { Property.Name: var name } => $" that '{name}' made once",
            _ => "",
        };
        var given = token.ConnectionString is null
            ? $"'{token.Api.DisplayName}' is given a SAS token{made}"
            : $"The connection string of '{token.Api.DisplayName}' contains a SAS token{made}";
        var end = SasToken.ExpiryOf(token.Token) is { } expiry
            ? $"when it expires on {expiry.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC"
            : "when it expires";
        return $"{given} and never renews it: {end}, IoT Hub closes the connection and refuses the next one";
    }
}
