using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Lifetime;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>
/// Tells that a client is created for a single message: in code that runs again and again, always for the same identity,
/// to send something and no more. A loop that connects again after a loss, or that tries until it works, is not such code.
/// </summary>
internal static class PerMessageReports
{
    /// <param name="site">The creation.</param>
    /// <param name="variable">The local, field or property that holds the client.</param>
    /// <param name="engine">What is known of the compilation.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    public static Diagnostic? Of(CreationSite site, ISymbol variable, LifetimeEngine engine, CancellationToken cancellationToken)
    {
        if (site.Type.Library.Protocol == ConnectionProtocol.WebSocket || Repetition.Around(site.Operation, engine, cancellationToken) is not { } repetition)
            return null;
        if (!new Turn(site, variable, repetition, engine).SendsOneMessage(cancellationToken, out var isEnded, out var saysWhat))
            return null;
        // A method that the program calls from several places sends for each of them only if they say what; a timer calls one with no more than a state.
        if (!saysWhat && repetition is { IsLoop: false, Trigger: null, Method: not { ReturnsVoid: true, Parameters.Length: <= 1 } })
            return null;
        if (repetition.Proven(engine, out var place, cancellationToken) is not { } proven || !proven.IsLoop && proven.Trigger is null && !saysWhat)
            return null;

        var text = $"'{variable.Name}' is created anew {When(proven, place)}, always with the same identity: {Consequence(site, isEnded)}. Create it once and keep it";
        return Diagnostic.Create(
            Rules.ClientPerMessage, site.Operation.Syntax.GetLocation(), isEnded ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            place is null ? [] : [place], properties: null, text);
    }

    private static string When(Repetition repetition, Location? place) => repetition switch
    {
        { IsLoop: true } when place is not null => $"in every turn of the loop on line {place.GetLineSpan().StartLinePosition.Line + 1}",
        { Trigger: TriggerKind.Tick } => $"at every tick of the timer{Of(repetition)}",
        { Trigger: TriggerKind.Request } => $"for every request{Of(repetition)}",
        { Trigger: TriggerKind.Message } => $"for every message{Of(repetition)}",
        { Trigger: TriggerKind.Event } => $"at every event{Of(repetition)}",
        _ => $"at every call{Of(repetition)}",
    };

    private static string Of(Repetition repetition) => repetition switch
    {
        { Method: null } => "",
        { Trigger: TriggerKind.FunctionCall or null } => $" of '{repetition.Method.Name}'",
        _ => $" that '{repetition.Method.Name}' handles",
    };

    private static string Consequence(CreationSite site, bool isEnded) => (site.HasConnection, isEnded) switch
    {
        (false, false) => "each one makes HTTP connections of its own, and none is disposed",
        (false, true) => "each one makes HTTP connections of its own",
        (true, false) => "each one connects and signs in again, and none is closed",
        (true, true) => "each one connects, signs in and leaves again for what it sends",
    };

    /// <summary>What happens in one turn of the repeated code.</summary>
    private readonly struct Turn(CreationSite site, ISymbol variable, Repetition repetition, LifetimeEngine engine)
    {
        private readonly List<IOperation> _identity = [.. ArgumentsOf(site.Operation)];

        public bool SendsOneMessage(CancellationToken cancellationToken, out bool isEnded, out bool saysWhat)
        {
            saysWhat = false;
            var summary = variable is ILocalSymbol
                ? new UsageScan(engine.Classifier).Of(repetition.Body, variable, Summary(cancellationToken), cancellationToken)
                : UsageSummary.None;
            isEnded = (summary & (UsageSummary.Closes | UsageSummary.Disposes)) != 0 || IsUsing(site.Operation);
            // Somebody else keeps it.
            if ((summary & UsageSummary.Escapes) != 0)
                return false;

            IInvocationOperation? send = null;
            foreach (var operation in repetition.Body.Descendants())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (operation.Syntax.SpanStart < site.Operation.Syntax.SpanStart || operation.Syntax.Span == site.Operation.Syntax.Span)
                    continue;
                // What goes on inside a loop, or waits until something ends, is the work of a connection that is to last.
                if (operation is ILoopOperation || EndlessWaits.IsMeantToBeOne(operation) || WaitsForAnEnd(operation))
                    return false;
                // A turn that ends the loop was an attempt.
                if (repetition.IsLoop && operation is IBranchOperation { BranchKind: BranchKind.Break } or IReturnOperation { IsImplicit: false } && !IsInCatch(operation))
                    return false;
                if (operation is not IInvocationOperation call || IsInFunction(operation))
                    continue;
                var member = IsOnClient(call) ? engine.Clients.MemberOf(call) : null;
                if (member is not null && member.Is(ClientRole.Closes | ClientRole.Disposes))
                    isEnded = true;
                else if (member is not null && member.Is(ClientRole.Opens))
                    _identity.AddRange(ArgumentsOf(call));
                if (send is null && Traffic.IsSend(call, engine.Clients))
                    send = call;
            }

            if (send is null || _identity.Count == 0 || repetition.IsLoop && IsTriedAgain())
                return false;
            var sources = new ValueSources(repetition.Scope, engine.Clients.Models);
            foreach (var part in _identity)
            {
                if (sources.Of(part, cancellationToken) != ValueSource.Same)
                    return false;
            }

            saysWhat = DependsOnTheCall(send, sources, cancellationToken);
            return true;
        }

        private System.Func<IParameterSymbol, UsageSummary> Summary(CancellationToken cancellationToken)
        {
            var summaries = engine.Summaries;
            return parameter => summaries.Of(parameter, cancellationToken);
        }

        /// <summary>Whether the caller says what is sent.</summary>
        private static bool DependsOnTheCall(IInvocationOperation send, ValueSources sources, CancellationToken cancellationToken)
        {
            foreach (var argument in ArgumentsOf(send))
            {
                if ((sources.Of(argument, cancellationToken) & ValueSource.Parameter) != 0)
                    return true;
            }

            return false;
        }

        /// <summary>Whether the loop asks a variable that its own body sets: it goes on until it has worked.</summary>
        private bool IsTriedAgain()
        {
            var condition = repetition.Body.Parent switch
            {
                IWhileLoopOperation loop => loop.Condition,
                IForLoopOperation loop => loop.Condition,
                _ => null,
            };
            if (condition is null)
                return false;
            foreach (var part in condition.DescendantsAndSelf())
            {
                if (part is ILocalReferenceOperation or IFieldReferenceOperation && part.Type?.SpecialType == SpecialType.System_Boolean && IsSetInTurn(part))
                    return true;
            }

            return false;
        }

        private bool IsSetInTurn(IOperation flag)
        {
            foreach (var operation in repetition.Body.Descendants())
            {
                if (operation is ISimpleAssignmentOperation { Target: var target } && SymbolEqualityComparer.Default.Equals(SymbolOf(target), SymbolOf(flag)))
                    return true;
            }

            return false;
        }

        private bool IsOnClient(IInvocationOperation call)
        {
            var receiver = call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null);
            if (receiver is IConditionalAccessInstanceOperation)
                receiver = call.Parent is IConditionalAccessOperation access ? access.Operation : null;
            return SymbolEqualityComparer.Default.Equals(SymbolOf(KnownClients.WithoutConversion(receiver)), variable);
        }

        private static ISymbol? SymbolOf(IOperation? reference) => reference switch
        {
            ILocalReferenceOperation local => local.Local,
            IMemberReferenceOperation member => member.Member,
            _ => null,
        };

        private bool IsInFunction(IOperation operation)
        {
            for (var around = operation.Parent; around is not null && around != repetition.Body; around = around.Parent)
            {
                if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
                    return true;
            }

            return false;
        }

        private static bool IsInCatch(IOperation operation)
        {
            for (var around = operation.Parent; around is not null and not ILoopOperation; around = around.Parent)
            {
                if (around is ICatchClauseOperation)
                    return true;
            }

            return false;
        }

        /// <summary>A wait for a key, a signal or a task that somebody else completes.</summary>
        private static bool WaitsForAnEnd(IOperation operation) => operation switch
        {
            IInvocationOperation { TargetMethod.Name: "WaitOne" or "ReadLine" or "ReadKey" or "WaitForShutdownAsync" or "WaitForShutdown" } => true,
            IPropertyReferenceOperation { Property: { Name: "Task", ContainingType.Name: "TaskCompletionSource" } } => true,
            _ => false,
        };

        private static bool IsUsing(IOperation creation) =>
            creation.Syntax.FirstAncestorOrSelf<StatementSyntax>() is UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 };
    }

    private static IEnumerable<IOperation> ArgumentsOf(IOperation call)
    {
        var arguments = call switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => System.Collections.Immutable.ImmutableArray<IArgumentOperation>.Empty,
        };
        foreach (var argument in arguments)
            yield return argument.Value;
    }
}
