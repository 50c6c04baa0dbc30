using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Configuration;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>
/// Reads every retry policy that a client is given: <see cref="Rules.RetryIsDisabled"/>, <see cref="Rules.RetryGivesUp"/> and
/// <see cref="Rules.RetryHasNoBackoff"/>. They read the same policy, and of one policy the first of them speaks.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetryPolicyAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Rules.RetryIsDisabled, Rules.RetryGivesUp, Rules.RetryHasNoBackoff);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients) =>
        context.RegisterOperationAction(
            operation =>
            {
                if (RetryPolicyUse.Find(operation.Operation, clients) is { } use && !ClientOrigin.IsHttp(use.Client, clients, operation.CancellationToken))
                    Analyze(use, clients, operation);
            },
            OperationKind.Invocation, OperationKind.SimpleAssignment);

    private static void Analyze(RetryPolicyUse use, KnownClients clients, OperationAnalysisContext context)
    {
        var token = context.CancellationToken;
        if (use.Library.NullNeverRetries && KnownClients.WithoutConversion(use.Policy) is { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation)
        {
            ReportDisabled(use, creation: null, edit: use.Policy, $"A {use.Library.OptionsProperty} of null never retries", clients, context);
            return;
        }

        if (use.Creation(clients, token) is not { Type: { } type } creation)
            return;
        if (use.Library.KindOf(type) is not { } kind)
        {
            if (RetryDecision.Of(type, use.Library, clients, token) is { } decision && decision.AlwaysAnswersFalse)
                ReportDisabled(use, creation, edit: creation, $"'{type.Name}.{use.Library.Decision}' always answers false", clients, context);
            return;
        }

        if (kind.NeverRetries)
        {
            ReportDisabled(use, creation, edit: creation, $"'{type.Name}' never retries", clients, context);
            return;
        }

        var policy = new RetryPolicyValues(kind, creation, clients.Values, token);
        if (policy.Count is 0 && !use.Library.ZeroMeansForEver)
        {
            ReportDisabled(use, creation, edit: policy.CountArgument, $"'{type.Name}' with 0 retries never retries", clients, context);
            return;
        }

        if (policy.Count is >= 1 and <= 99)
            ReportGivingUp(use, creation, policy, clients, context);
        if (policy.Backoff(use.Library) is { } weakness)
            ReportBackoff(use, creation, policy, weakness, context);
    }

    private static void ReportDisabled(RetryPolicyUse use, IOperation? creation, IOperation? edit, string cause, KnownClients clients, OperationAnalysisContext context)
    {
        if (clients.IsTestCode && !ConnectionOptions.AnalyzesTests(context.Options, context.Operation.Syntax.SyntaxTree))
            return;
        context.ReportDiagnostic(RetryPolicyReports.Create(
            Rules.RetryIsDisabled, DiagnosticSeverity.Warning, use, creation, edit,
            $"{cause}: after the first fault the client stays disconnected instead of reconnecting"));
    }

    private static void ReportGivingUp(RetryPolicyUse use, IOperation creation, RetryPolicyValues policy, KnownClients clients, OperationAnalysisContext context)
    {
        var severity = LossHandling.IsMissing(use.Client, context.ContainingSymbol, clients, context.CancellationToken) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;
        var after = policy.LongestWait(use.Library) is { } wait ? $" after at most {Durations.Text(wait)} of waiting" : "";
        var retries = policy.Count == 1 ? "1 retry" : $"{policy.Count} retries";
        context.ReportDiagnostic(RetryPolicyReports.Create(
            Rules.RetryGivesUp, severity, use, creation, policy.CountArgument,
            $"'{policy.Name}' gives up after {retries}{after}: a longer outage leaves the client disconnected until the code starts it again"));
    }

    private static void ReportBackoff(RetryPolicyUse use, IOperation creation, RetryPolicyValues policy, Backoff weakness, OperationAnalysisContext context)
    {
        var (severity, text) = weakness switch
        {
            Backoff.Zero => (DiagnosticSeverity.Warning, "retries without any delay: while the hub is out of reach, that is a hot loop"),
            Backoff.Constant => (DiagnosticSeverity.Info, "waits the same time before every retry: all devices that lost the hub together come back together, again and again"),
            _ => (DiagnosticSeverity.Info, "has no jitter: all devices that lost the hub together come back together"),
        };
        context.ReportDiagnostic(RetryPolicyReports.Create(
            Rules.RetryHasNoBackoff, severity, use, creation, policy.CountsForEver(use.Library) ? creation : null, $"'{policy.Name}' {text}"));
    }
}
