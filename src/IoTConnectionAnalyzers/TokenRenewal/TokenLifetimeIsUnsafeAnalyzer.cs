using System;
using System.Collections.Immutable;
using System.Globalization;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Reports constant lifetimes, renewal buffers and renewal periods of tokens that throw, storm, end the renewal or come too late: <see cref="Rules.TokenLifetimeIsUnsafe"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TokenLifetimeIsUnsafeAnalyzer : ConnectionAnalyzer
{
    /// <summary>The name under which a report hands its fix the value to write.</summary>
    internal const string DefaultKey = "Default";

    /// <summary>The name under which a report hands its fix the seconds between two renewals.</summary>
    internal const string PeriodKey = "Period";

    private const double Minutes = 60;
    private const double Days = 86_400;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.TokenLifetimeIsUnsafe);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        context.RegisterOperationAction(
            timer => OfTimer(timer, clients), OperationKind.ObjectCreation, OperationKind.SimpleAssignment, OperationKind.Invocation);
        if (!DeviceAuthentication.IsReferencedBy(clients))
            return;
        var limit = IsFramework(context.Options) ? 24.8 : 49.7;
        context.RegisterOperationAction(
            creation => OfCreation(creation, (IObjectCreationOperation)creation.Operation, clients, limit), OperationKind.ObjectCreation);
        context.RegisterOperationAction(
            call => OfConstructorCall(call, (IInvocationOperation)call.Operation, clients, limit), OperationKind.Invocation);
        context.RegisterOperationAction(
            assignment => OfAssignment(assignment, (ISimpleAssignmentOperation)assignment.Operation, clients, limit), OperationKind.SimpleAssignment);
    }

    /// <summary>A timer or loop that renews a token of the user's own too late.</summary>
    private static void OfTimer(OperationAnalysisContext context, KnownClients clients)
    {
        if (RenewalPeriod.Find(context.Operation, clients, context.CancellationToken) is not { Work: var work, Lifetime: var lifetime } renewal || work.Time <= lifetime - RenewalPeriod.Margin)
            return;
        var late = work.Time >= lifetime
            ? "it has expired before there is a new one"
            : $"that leaves {Exactly(lifetime - work.Time)} of it for the renewal, less than a minute";
        var better = Math.Floor(Math.Min(lifetime.TotalSeconds * 0.85, (lifetime - RenewalPeriod.Margin).TotalSeconds));
        var properties = better > 0
            ? ImmutableDictionary<string, string?>.Empty.Add(PeriodKey, better.ToString(CultureInfo.InvariantCulture))
            : ImmutableDictionary<string, string?>.Empty;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.TokenLifetimeIsUnsafe, work.Period.Syntax.GetLocation(), [renewal.Making.Syntax.GetLocation()], properties,
            $"{work.What} renews the token every {Exactly(work.Time)}, but '{renewal.Maker}' makes one for {Exactly(lifetime)}: {late}"));
    }

    private static string Exactly(TimeSpan time)
    {
        var (amount, unit) = time switch
        {
            { Ticks: var ticks } when ticks % TimeSpan.TicksPerHour == 0 => (time.TotalHours, "hour"),
            { Ticks: var ticks } when ticks % TimeSpan.TicksPerMinute == 0 => (time.TotalMinutes, "minute"),
            _ => (time.TotalSeconds, "second"),
        };
        return $"{amount.ToString(CultureInfo.InvariantCulture)} {unit}{(amount == 1 ? "" : "s")}";
    }

    private static bool IsFramework(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.TargetFramework", out var framework)
        && framework.StartsWith("net4", StringComparison.OrdinalIgnoreCase);

    private static void OfCreation(OperationAnalysisContext context, IObjectCreationOperation creation, KnownClients clients, double limit)
    {
        if (creation.Constructor is { } constructor && DeviceAuthentication.IsTokenProvider(constructor.ContainingType))
            OfArguments(context, creation.Arguments, constructor.ContainingType, clients, limit);
    }

    /// <summary>The call of the base constructor by a provider of the user's own.</summary>
    private static void OfConstructorCall(OperationAnalysisContext context, IInvocationOperation call, KnownClients clients, double limit)
    {
        if (call.TargetMethod is { MethodKind: MethodKind.Constructor, ContainingType: var type } && DeviceAuthentication.IsTokenProvider(type))
            OfArguments(context, call.Arguments, type, clients, limit);
    }

    private static void OfArguments(OperationAnalysisContext context, ImmutableArray<IArgumentOperation> arguments, INamedTypeSymbol type, KnownClients clients, double limit)
    {
        // What a constructor of the user's own passes on is looked at where it is passed to the SDK.
        if (!type.DeclaringSyntaxReferences.IsEmpty)
            return;
        IOperation? lifetime = null;
        IOperation? buffer = null;
        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.Explicit)
                continue;
            switch (argument.Parameter?.Name)
            {
                case "suggestedTimeToLiveSeconds" or "suggestedTimeToLive" or "sasTokenTimeToLive":
                    lifetime = argument.Value;
                    break;
                case "timeBufferPercentage" or "sasTokenRenewalBuffer":
                    buffer = argument.Value;
                    break;
            }
        }

        // Only the class below the others takes zero for what it is.
        Judge(context, lifetime, buffer, isZeroReal: type.Name == "AuthenticationWithTokenRefresh", clients, limit);
    }

    private static void OfAssignment(OperationAnalysisContext context, ISimpleAssignmentOperation assignment, KnownClients clients, double limit)
    {
        if (assignment.Target is not IPropertyReferenceOperation { Property: { Name: var name, ContainingType: { Name: "ClientOptions" } type } }
            || name is not ("SasTokenTimeToLive" or "SasTokenRenewalBuffer")
            || type.ContainingAssembly?.Name != Clients.Libraries.DeviceSdk.Assembly
            || IgnoredTokenOption.Find(assignment, clients, context.CancellationToken) is not null)
        {
            return;
        }

        var other = OtherOf(assignment, name == "SasTokenTimeToLive" ? "SasTokenRenewalBuffer" : "SasTokenTimeToLive");
        if (name == "SasTokenTimeToLive")
            Judge(context, assignment.Value, other, isZeroReal: false, clients, limit);
        else if (other is null)
            Judge(context, null, assignment.Value, isZeroReal: false, clients, limit);
        else
            JudgeBuffer(context, assignment.Value, isZeroReal: false, clients);
    }

    /// <summary>The value of the other of the two options, set in the same initializer.</summary>
    private static IOperation? OtherOf(ISimpleAssignmentOperation assignment, string name)
    {
        if (assignment.Parent is not IObjectOrCollectionInitializerOperation initializer)
            return null;
        foreach (var sibling in initializer.Initializers)
        {
            if (sibling is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var set }, Value: var value } && set == name)
                return value;
        }

        return null;
    }

    private static void Judge(OperationAnalysisContext context, IOperation? lifetime, IOperation? buffer, bool isZeroReal, KnownClients clients, double limit)
    {
        if (buffer is not null && JudgeBuffer(context, buffer, isZeroReal, clients))
            return;
        if (SecondsOf(lifetime, clients, context) is not { } seconds)
            return;
        var percent = buffer is null ? 15 : NumberOf(buffer, clients, context) is { } known ? known : 0;
        if (percent == 0 && !isZeroReal)
            percent = 15;
        var wait = seconds * (1 - percent / 100);
        var span = Words(seconds);
        if (seconds < 0)
            Report(context, lifetime!, $"A token lifetime of {span} is negative: the SDK throws ArgumentOutOfRangeException", isLifetime: true);
        else if (seconds is > 0 and < 5 * Minutes)
            Report(context, lifetime!, $"A token lifetime of {span} is below the five minutes that clocks may differ by: tokens can be refused as soon as they are made", isLifetime: true);
        else if (seconds == 0 && isZeroReal)
            Report(context, lifetime!, "A token lifetime of zero is taken as it is by this class: every token is due for renewal at once", isLifetime: true);
        else if (wait > limit * Days && !TransportOf(context, clients).IsNotAmqp)
            Report(context, lifetime!, $"A token lifetime of {span} is renewed after {Words(wait)}, which no timer of the runtime can wait for: over AMQP the renewal ends without a word", isLifetime: true);
        else if (seconds > 0 && wait < Minutes && buffer is not null && !TransportOf(context, clients).IsMqtt)
            Report(context, buffer, $"A renewal buffer of {percent.ToString(CultureInfo.InvariantCulture)} % leaves {Words(wait)} of a lifetime of {span}: the SDK makes a new token every {Words(Math.Max(1, wait))}", isLifetime: false);
    }

    private static bool JudgeBuffer(OperationAnalysisContext context, IOperation buffer, bool isZeroReal, KnownClients clients)
    {
        if (NumberOf(buffer, clients, context) is not { } percent)
            return false;
        var text = percent switch
        {
            < 0 or > 100 => $"A renewal buffer of {percent.ToString(CultureInfo.InvariantCulture)} % is outside 0 to 100: the SDK throws ArgumentOutOfRangeException",
            0 when isZeroReal => "A renewal buffer of zero is taken as it is by this class: a token is renewed only when it has expired already",
            _ => null,
        };
        if (text is null)
            return false;
        Report(context, buffer, text, isLifetime: false);
        return true;
    }

    private static (bool IsNotAmqp, bool IsMqtt) TransportOf(OperationAnalysisContext context, KnownClients clients) =>
        TransportEvidence.Of(context.Operation, clients, context.CancellationToken);

    private static double? SecondsOf(IOperation? value, KnownClients clients, OperationAnalysisContext context) =>
        clients.Values.ReadOne(value, context.CancellationToken) switch
        {
            long whole => whole,
            // The SDK cuts off what is no whole second; less than one is its default.
            TimeSpan span => Math.Truncate(span.TotalSeconds),
            _ => null,
        };

    private static double? NumberOf(IOperation value, KnownClients clients, OperationAnalysisContext context) =>
        Numbers.AsDouble(clients.Values.ReadOne(value, context.CancellationToken));

    private static string Words(double seconds) => seconds switch
    {
        >= 2 * Days or <= -2 * Days => $"{Math.Round(seconds / Days, 1).ToString(CultureInfo.InvariantCulture)} days",
        >= 120 => $"{Math.Round(seconds / Minutes).ToString(CultureInfo.InvariantCulture)} minutes",
        1 => "1 second",
        _ => $"{Math.Round(seconds).ToString(CultureInfo.InvariantCulture)} seconds",
    };

    private static void Report(OperationAnalysisContext context, IOperation value, string text, bool isLifetime)
    {
        var type = value is IConversionOperation { IsImplicit: true, Operand: var operand } ? operand.Type : value.Type;
        var fix = !isLifetime ? "15" : type?.Name == "TimeSpan" ? "TimeSpan" : "3600";
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.TokenLifetimeIsUnsafe, value.Syntax.GetLocation(), additionalLocations: null, ImmutableDictionary<string, string?>.Empty.Add(DefaultKey, fix), text));
    }
}
