using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.GracefulClose;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Reports a client that accepts any certificate of its server: <see cref="Rules.ServerCertificateIsNotValidated"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ServerCertificateIsNotValidatedAnalyzer : ConnectionAnalyzer
{
    /// <summary>The property that names the call by which the fix replaces one that cannot simply go.</summary>
    internal const string NeutralKey = "Neutral";

    private const string Consequence = "anyone on the way can pose as the server, read what the device sends and send commands to it";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.ServerCertificateIsNotValidated);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        var settings = new ApiSettingTable<TrustSetting>(TrustSetting.All);
        context.RegisterOperationAction(
            operation => Analyze(operation, clients, settings),
            OperationKind.SimpleAssignment, OperationKind.CompoundAssignment, OperationKind.Invocation, OperationKind.ObjectCreation);
    }

    private static void Analyze(OperationAnalysisContext context, KnownClients clients, ApiSettingTable<TrustSetting> settings)
    {
        if (settings.Find(context.Operation) is not { Value: { } value } site || value.Syntax.ContainsDiagnostics)
            return;
        if (Says(site, value, clients, context) is not { } text
            || TestCode.IsLeftAlone(clients, context.Options, value.Syntax.SyntaxTree) || ServerSide.Has(site) || TrustSwitch.Guards(site.Operation))
        {
            return;
        }

        var properties = site.Setting.Neutral is { } neutral ? ImmutableDictionary<string, string?>.Empty.Add(NeutralKey, neutral) : ImmutableDictionary<string, string?>.Empty;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.ServerCertificateIsNotValidated, Location.Create(value.Syntax.SyntaxTree, SpanOf(site, value)), properties, $"{text}: {Consequence}"));
    }

    private static string? Says(ApiSettingSite<TrustSetting> site, IOperation value, KnownClients clients, OperationAnalysisContext context)
    {
        var name = site.Setting.Name;
        if (site.Setting.TrustsAllWhen is { } trusting)
        {
            return clients.Values.ReadOne(value, context.CancellationToken) is bool given && given == trusting
                ? $"'{name}' of {(given ? "true" : "false")} makes the client accept any certificate"
                : null;
        }

        return KnownClients.WithoutConversion(value) switch
        {
            IPropertyReferenceOperation { Property: { Name: "DangerousAcceptAnyServerCertificateValidator", ContainingType.Name: "HttpClientHandler" } } =>
                "'DangerousAcceptAnyServerCertificateValidator' accepts any certificate",
            IFieldReferenceOperation { Field: { Name: "NoVerification", ContainingType.Name: "SslVerification" } } => "'SslVerification.NoVerification' makes the client accept any certificate",
            var callback when AcceptingCallback.Is(callback, clients, context.CancellationToken) => $"'{name}' always answers true, so the client accepts any certificate",
            _ => null,
        };
    }

    /// <summary>The value; of a call in a chain, the name of the method and its arguments.</summary>
    private static TextSpan SpanOf(ApiSettingSite<TrustSetting> site, IOperation value)
    {
        if (site.Operation.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } call)
            return TextSpan.FromBounds(name.SpanStart, call.Span.End);
        return site.Operation is IInvocationOperation ? site.Operation.Syntax.Span : value.Syntax.Span;
    }
}
