using System;
using System.Collections.Generic;
using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>
/// <see cref="Rules.RetryHasNoBackoff"/> where code computes the delay itself: a policy class, the delay of a managed client, and a power that is none.
/// The policies that come with the SDK are read by <see cref="RetryPolicyAnalyzer"/>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetryHasNoBackoffAnalyzer : ConnectionAnalyzer
{
    /// <summary>The name under which a report says what is to take the place of the code.</summary>
    public const string KindKey = "Kind";

    /// <summary>The name under which a report hands the variable that counts the retries to its fix.</summary>
    public const string CountKey = "RetryCount";

    /// <summary>A delay of a policy class becomes one that grows with the count.</summary>
    public const string PolicyKind = "Policy";

    /// <summary>A delay of a library becomes the one that it has by itself.</summary>
    public const string DelayKind = "Delay";

    /// <summary>The operator becomes a power.</summary>
    public const string PowerKind = "Power";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.RetryHasNoBackoff);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        context.RegisterOperationAction(operation => AnalyzePolicy(operation, clients), OperationKind.MethodBody);
        context.RegisterOperationAction(operation => AnalyzeDelay(operation, clients), OperationKind.Invocation, OperationKind.SimpleAssignment);
        context.RegisterOperationAction(AnalyzePower, OperationKind.Binary);
    }

    private static void AnalyzeDelay(OperationAnalysisContext context, KnownClients clients)
    {
        if (ReconnectDelays.GivenBy(context.Operation) is { } delay && clients.Values.ReadTimeSpan(delay, context.CancellationToken) == TimeSpan.Zero)
            Report(context, delay, DiagnosticSeverity.Warning, DelayKind, count: null, "The client reconnects with no delay between its attempts: as long as the broker is out of reach, that is a hot loop");
    }

    private static void AnalyzePower(OperationAnalysisContext context)
    {
        var power = (IBinaryOperation)context.Operation;
        if (power is { OperatorKind: BinaryOperatorKind.ExclusiveOr, LeftOperand.ConstantValue: { HasValue: true, Value: 2 or 10 }, RightOperand.ConstantValue.HasValue: false } && IsPartOfDelay(power))
        {
            Report(context, power, DiagnosticSeverity.Warning, PowerKind, count: null,
                $"'{power.Syntax}' is an exclusive or and no power: the delay does not grow");
        }
    }

    private static bool IsPartOfDelay(IOperation value)
    {
        for (var around = value.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case IInvocationOperation { TargetMethod: var method }:
                    if (method.ContainingType is { Name: "TimeSpan" } && method.Name.StartsWith("From", StringComparison.Ordinal)
                        || method is { Name: "Delay", ContainingType.Name: "Task" } or { Name: "Sleep", ContainingType.Name: "Thread" })
                    {
                        return true;
                    }

                    break;
                case IBlockOperation:
                    return false;
            }
        }

        return false;
    }

    private static void AnalyzePolicy(OperationAnalysisContext context, KnownClients clients)
    {
        if (context.ContainingSymbol is not IMethodSymbol { ReturnType.SpecialType: SpecialType.System_Boolean, Parameters: { Length: 3 } parameters } method || parameters[2].RefKind != RefKind.Out)
            return;
        foreach (var library in RetryPolicies.All)
        {
            if (method.Name != library.Decision || library.InterfaceOf(method.ContainingType) is null)
                continue;
            foreach (var (value, delay) in DelaysOfRetries(context.GetControlFlowGraph(), clients, context))
            {
                if (delay == TimeSpan.Zero)
                    Report(context, value, DiagnosticSeverity.Warning, PolicyKind, parameters[0].Name, $"'{method.ContainingType.Name}' retries without any delay here: while the hub is out of reach, that is a hot loop");
                else if (delay > TimeSpan.Zero)
                    Report(context, value, DiagnosticSeverity.Info, PolicyKind, parameters[0].Name, $"'{method.ContainingType.Name}' waits the same time before every retry: all devices that lost the hub together come back together, again and again");
            }
        }
    }

    /// <summary>The constant delays with which a policy answers that it retries; nothing where it answers with a computed one as well.</summary>
    private static List<(IOperation Value, TimeSpan Delay)> DelaysOfRetries(ControlFlowGraph graph, KnownClients clients, OperationAnalysisContext context)
    {
        var found = new List<(IOperation Value, TimeSpan Delay)>();
        var isComputed = false;
        var work = new Queue<(BasicBlock Block, IOperation? Value)>();
        var entered = new HashSet<(int, IOperation?)>();
        var captures = new HashSet<CaptureId>();
        Enter(graph.Blocks[0], null);
        while (work.Count > 0)
        {
            var (block, value) = work.Dequeue();
            foreach (var operation in block.Operations)
                value = Assigned(operation, captures) ?? value;
            if (block.BranchValue is { } branch)
                value = Assigned(branch, captures) ?? value;
            if (block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.Return } && block.BranchValue?.ConstantValue is not { HasValue: true, Value: false })
                Note(value);
            if (block.ConditionalSuccessor?.Destination is { } conditional)
                Enter(conditional, value);
            if (block.FallThroughSuccessor?.Destination is { } next)
                Enter(next, value);
        }

        if (isComputed)
            found.RemoveAll(static delay => delay.Delay != TimeSpan.Zero);
        return found;

        void Enter(BasicBlock block, IOperation? value)
        {
            if (entered.Add((block.Ordinal, value)))
                work.Enqueue((block, value));
        }

        void Note(IOperation? value)
        {
            if (value is null || clients.Values.ReadTimeSpan(value, context.CancellationToken) is not { } delay)
            {
                isComputed |= value is not null;
                return;
            }

            foreach (var known in found)
            {
                if (known.Value.Syntax == value.Syntax)
                    return;
            }

            found.Add((value, delay));
        }
    }

    /// <summary>What an operation gives the parameter, also by the graph's own name for it; where it hands the parameter on, that is not known.</summary>
    private static IOperation? Assigned(IOperation operation, HashSet<CaptureId> captures)
    {
        IOperation? value = null;
        foreach (var part in operation.DescendantsAndSelf())
        {
            switch (part)
            {
                case IFlowCaptureOperation { Id: var id, Value: var captured } when IsDelay(captured):
                    captures.Add(id);
                    break;
                case ISimpleAssignmentOperation { Target: var target, Value: var assigned } when IsDelay(target) || target is IFlowCaptureReferenceOperation { Id: var id } && captures.Contains(id):
                    value = assigned;
                    break;
                case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Value: var handed } when IsDelay(handed):
                    value = handed;
                    break;
            }
        }

        return value;
    }

    private static bool IsDelay(IOperation operation) => operation is IParameterReferenceOperation { Parameter: { RefKind: RefKind.Out, Ordinal: 2 } };

    private static void Report(OperationAnalysisContext context, IOperation place, DiagnosticSeverity severity, string kind, string? count, string text) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.RetryHasNoBackoff, place.Syntax.GetLocation(), severity, additionalLocations: null,
            ImmutableDictionary<string, string?>.Empty.Add(KindKey, kind).Add(CountKey, count), text));
}
