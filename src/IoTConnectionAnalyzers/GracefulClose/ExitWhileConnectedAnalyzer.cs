using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Lifetime;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>A process that ends itself while a client is connected: <see cref="Rules.ExitWhileConnected"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExitWhileConnectedAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.ExitWhileConnected);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients) =>
        context.RegisterOperationAction(operation => OfCall(operation, clients), OperationKind.Invocation);

    private static void OfCall(OperationAnalysisContext context, KnownClients clients)
    {
        var call = (IInvocationOperation)context.Operation;
        if (ExitOf(call) is not { } exit || TestCode.IsLeftAlone(clients, context.Options, call.Syntax.SyntaxTree)
            || OpenClientAt(call, clients, context) is not { } opened)
        {
            return;
        }

        var (name, type) = opened;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.ExitWhileConnected, call.Syntax.GetLocation(),
            call.TargetMethod.Name == "FailFast" ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: null,
            properties: ImmutableDictionary<string, string?>.Empty.Add(GracefulCloseReports.VariableKey, name),
            $"{exit} ends everything at once while '{name}' may be connected, finally blocks included: without {type.Goodbye} before it {Wording.SeesBreak(type)}"));
    }

    /// <summary>The name of a call that ends the process or the device; null for any other.</summary>
    private static string? ExitOf(IInvocationOperation call) => (call.TargetMethod.ContainingType?.Name, call.TargetMethod.Name) switch
    {
        ("Environment", "Exit" or "FailFast") => $"Environment.{call.TargetMethod.Name}",
        ("Process", "Kill") when KnownClients.WithoutConversion(call.Instance) is IInvocationOperation { TargetMethod.Name: "GetCurrentProcess" } => "Process.Kill",
        ("Sleep", "StartDeepSleep") or ("Power", "RebootDevice") => $"{call.TargetMethod.ContainingType!.Name}.{call.TargetMethod.Name}",
        _ => null,
    };

    /// <summary>A client that may be connected where the call stands; null where none is.</summary>
    private static (string Name, ClientType Type)? OpenClientAt(IInvocationOperation exit, KnownClients clients, OperationAnalysisContext context)
    {
        var function = FunctionAround(exit);
        var root = LocalValues.RootOf(exit);
        OpenClient initial = default;
        if (function is IAnonymousFunctionOperation && FirstOpened(root, clients) is { } opened && (RunsLater(function) || opened.Place.SpanStart < function.Syntax.SpanStart))
            initial = new(opened.Name, opened.Type);
        if (initial.Type is null && FirstOpened(function ?? root, clients) is null && !IsOpenedElsewhere(exit, function ?? root, clients, out initial, context.CancellationToken))
            return null;
        if (LifetimeEngine.GraphAround(exit, context.GetControlFlowGraph(), context.CancellationToken) is not { } graph || graph.Blocks.Length > Budget.BlocksPerMember)
            return null;
        var walk = new OpenPaths(clients, graph, exit.Syntax);
        walk.Run(initial, context.CancellationToken);
        return walk.Found is { Name: { } name, Type: { } type } ? (name, type) : null;
    }

    /// <summary>A client that is opened somewhere else, and whose goodbye stands in a finally block round the call, which the call skips.</summary>
    private static bool IsOpenedElsewhere(IOperation exit, IOperation body, KnownClients clients, out OpenClient client, CancellationToken cancellationToken)
    {
        client = default;
        for (var inner = exit; inner != body && inner.Parent is { } around && client.Type is null; inner = around)
        {
            // In a catch clause the connection may be what has failed.
            if (around is ITryOperation { Finally: { } last } guarded && inner == guarded.Body)
                client = GoodbyeIn(last, clients);
        }

        return client.Type is not null && !CallsWhatOpens(body, clients, cancellationToken);
    }

    private static OpenClient GoodbyeIn(IOperation block, KnownClients clients)
    {
        foreach (var operation in block.Descendants())
        {
            if (operation is IInvocationOperation call && clients.MemberOf(call) is { Type.HasLifetime: true } member && member.Is(ClientRole.Closes) && NameOf(call) is { } name)
                return new(name, member.Type);
        }

        return default;
    }

    /// <summary>Whether a method of this compilation that is called here opens a client: then the call may come before it.</summary>
    private static bool CallsWhatOpens(IOperation body, KnownClients clients, CancellationToken cancellationToken)
    {
        foreach (var operation in body.Descendants())
        {
            if (operation is not IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } called }
                || clients.Lifetimes.BodyOf(called.OriginalDefinition, cancellationToken) is not { } callee)
            {
                continue;
            }

            foreach (var part in callee.Descendants())
            {
                if (part is IInvocationOperation call && clients.MemberOf(call) is { } member && member.Is(ClientRole.Opens))
                    return true;
            }
        }

        return false;
    }

    /// <summary>A handler of an event or signal, which runs at any time: what the code around it opens may be open then.</summary>
    private static bool RunsLater(IOperation function) => function.Parent is IDelegateCreationOperation
    {
        Parent: IEventAssignmentOperation or IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Register" or "UnsafeRegister" } or IInvocationOperation { TargetMethod: { Name: "Create", ContainingType.Name: "PosixSignalRegistration" } } }
    };

    private static IOperation? FunctionAround(IOperation operation)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return around;
        }

        return null;
    }

    private static (string Name, ClientType Type, SyntaxNode Place)? FirstOpened(IOperation body, KnownClients clients)
    {
        foreach (var operation in body.Descendants())
        {
            if (operation is IInvocationOperation call && clients.MemberOf(call) is { Type.HasLifetime: true } member
                && member.Is(ClientRole.Opens | ClientRole.Operates) && NameOf(call) is { } name && !HttpTransport.IsOf(call, clients, default))
            {
                return (name, member.Type, call.Syntax);
            }

            if (clients.CreatedBy(operation) is { HasLifetime: true, Library.CreatedOpen: true } created && !HttpTransport.IsChosenBy(operation, clients, default))
                return ("the connection", created, operation.Syntax);
        }

        return null;
    }

    private static string? NameOf(IInvocationOperation call) => VariableName(call.Instance ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null));

    private static string? VariableName(IOperation? reference) => KnownClients.WithoutConversion(reference) switch
    {
        ILocalReferenceOperation { Local.Name: var name } => name,
        IParameterReferenceOperation { Parameter.Name: var name } => name,
        IMemberReferenceOperation { Member.Name: var name } => name,
        _ => null,
    };

    /// <summary>A client that is open on a path.</summary>
    private readonly record struct OpenClient(string? Name, ClientType? Type);

    private sealed class OpenPaths(KnownClients clients, ControlFlowGraph graph, SyntaxNode exit) : GraphWalk<OpenClient>(graph)
    {
        public OpenClient Found { get; private set; }

        protected override bool Apply(IOperation part, BasicBlock block, ref OpenClient state, Continuation? after)
        {
            if (part is not IInvocationOperation call)
                return true;
            if (call.Syntax == exit && !call.IsImplicit)
            {
                Found = state;
                IsDone = state.Type is not null;
                return false;
            }

            if (clients.MemberOf(call) is { Type.HasLifetime: true } member)
            {
                if (member.Is(ClientRole.Closes) || member.Is(ClientRole.Disposes) && member.DisposeEffect is not DisposeEffect.Abrupt)
                    state = default;
                else if (member.Is(ClientRole.Opens | ClientRole.Operates) && NameOf(call) is { } name && !HttpTransport.IsOf(call, clients, default))
                    state = new(name, member.Type);
            }
            else if (state.Type is not null && !call.TargetMethod.DeclaringSyntaxReferences.IsEmpty)
            {
                // A method of this compilation may close it; one that does not name a goodbye does not.
                if (clients.Lifetimes.BodyOf(call.TargetMethod.OriginalDefinition, default) is { } body && SaysGoodbye(body))
                    state = default;
            }

            return true;
        }

        /// <summary>A client that is null or not connected has nothing to say goodbye to.</summary>
        protected override bool Assume(IOperation condition, bool outcome, ref OpenClient state)
        {
            if (state.Name is not null && IsThereTest(condition, state.Name) is { } whenTrue && whenTrue != outcome)
                state = default;
            return true;
        }

        /// <summary>True where a condition is true when the client is there or connected, false where it is true when it is not.</summary>
        private static bool? IsThereTest(IOperation condition, string name)
        {
            switch (KnownClients.WithoutConversion(condition))
            {
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand }:
                    return !IsThereTest(operand, name);
                case IPropertyReferenceOperation { Property.Name: "IsConnected", Instance: { } client }:
                    return IsNamed(client, name) ? true : null;
                case IIsNullOperation { Operand: var tested }:
                    return IsNamed(tested, name) ? false : null;
                case IIsPatternOperation { Value: var value, Pattern: var pattern } when IsNamed(value, name):
                    return pattern switch
                    {
                        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => false,
                        INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } } => true,
                        IRecursivePatternOperation => true,
                        _ => null,
                    };
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
                    when IsNamed(comparison.LeftOperand, name) && KnownClients.WithoutConversion(comparison.RightOperand) is { ConstantValue: { HasValue: true, Value: null } }:
                    return comparison.OperatorKind == BinaryOperatorKind.NotEquals;
                default:
                    return null;
            }
        }

        private static bool IsNamed(IOperation reference, string name) => VariableName(reference) == name;

        private bool SaysGoodbye(IOperation body)
        {
            foreach (var operation in body.Descendants())
            {
                if (operation is IInvocationOperation { TargetMethod.Name: var name } && clients.IsGoodbyeOrDisposal(name))
                    return true;
            }

            return false;
        }
    }
}
