using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Clients.Libraries;
using IoTConnectionAnalyzers.Lifetime;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>A client of the device SDK 1.x that is used after its end: <see cref="Rules.UsedAfterClose"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsedAfterCloseAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.UsedAfterClose);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        foreach (var type in clients.Types)
        {
            if (type.Library == DeviceSdk.Version1)
            {
                context.RegisterOperationAction(operation => OfCall(operation, clients), OperationKind.Invocation);
                return;
            }
        }
    }

    /// <summary>Whether a call disposes a client by hand that an <c>await using</c> disposes as well.</summary>
    public static bool IsSecondDisposal(IOperation disposal) =>
        disposal is IInvocationOperation { IsImplicit: false, TargetMethod: { Name: "Dispose", ContainingType: { Name: "DeviceClient" or "ModuleClient", ContainingAssembly.Name: DeviceSdk.Assembly } }, Instance: { } client }
        && VariableOf(client) is { } variable && AwaitUsingOf(variable) is not null;

    private static void OfCall(OperationAnalysisContext context, KnownClients clients)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.Instance is null || VariableOf(call.Instance) is not { } variable
            || clients.MemberOf(call) is not { Type.Library: var library } member || library != DeviceSdk.Version1
            || !member.Is(ClientRole.Opens | ClientRole.Operates | ClientRole.Closes | ClientRole.Disposes)
            || TestCode.IsLeftAlone(clients, context.Options, call.Syntax.SyntaxTree))
        {
            return;
        }

        if (call.TargetMethod.Name == "Dispose" && AwaitUsingOf(variable) is { } declaration)
        {
            Report(context, call, declaration, $"'{variable.Name}' is disposed here and once more at the end of its 'await using': the second disposal throws ObjectDisposedException");
            return;
        }

        // A second Dispose does nothing, nor does a CloseAsync after a CloseAsync, nor a Dispose after it.
        if (call.TargetMethod.Name == "Dispose")
            return;
        if (LifetimeEngine.GraphAround(call, context.GetControlFlowGraph(), context.CancellationToken) is not { } graph || graph.Blocks.Length > Budget.BlocksPerMember)
            return;
        var walk = new EndedPaths(clients, graph, variable, call);
        walk.Run(default, context.CancellationToken);
        if (walk.Found is { } end)
            Report(context, call, end.Syntax, $"{call.TargetMethod.Name} is called on '{variable.Name}' after {end.TargetMethod.Name} on line {LineOf(end)}: the client can not be used again, and the call throws ObjectDisposedException");
    }

    private static void Report(OperationAnalysisContext context, IInvocationOperation call, SyntaxNode reason, string text) =>
        context.ReportDiagnostic(Diagnostic.Create(Rules.UsedAfterClose, call.Syntax.GetLocation(), [reason.GetLocation()], text));

    private static int LineOf(IOperation operation) => operation.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    private static ISymbol? VariableOf(IOperation reference) => KnownClients.WithoutConversion(reference) switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        IFieldReferenceOperation { Field: var field, Instance: null or IInstanceReferenceOperation } => field,
        _ => null,
    };

    /// <summary>The <c>await using</c> that declares a local.</summary>
    private static SyntaxNode? AwaitUsingOf(ISymbol variable)
    {
        if (variable is not ILocalSymbol || variable.DeclaringSyntaxReferences.Length != 1)
            return null;
        return variable.DeclaringSyntaxReferences[0].GetSyntax().Parent?.Parent switch
        {
            LocalDeclarationStatementSyntax { UsingKeyword.RawKind: (int)SyntaxKind.UsingKeyword, AwaitKeyword.RawKind: (int)SyntaxKind.AwaitKeyword } declaration => declaration.Declaration,
            UsingStatementSyntax { AwaitKeyword.RawKind: (int)SyntaxKind.AwaitKeyword, Declaration: { } declaration } => declaration,
            _ => null,
        };
    }

    /// <summary>The call that has ended the client on a path; none while it lives.</summary>
    private readonly record struct Ended(IInvocationOperation? By);

    private sealed class EndedPaths(KnownClients clients, ControlFlowGraph graph, ISymbol variable, IInvocationOperation use) : GraphWalk<Ended>(graph)
    {
        public IInvocationOperation? Found { get; private set; }

        protected override bool Apply(IOperation part, BasicBlock block, ref Ended state, Continuation? after)
        {
            switch (part)
            {
                case IInvocationOperation call when call.Syntax == use.Syntax && !call.IsImplicit:
                    if (state.By is { } end && IsForbidden(call, end))
                    {
                        Found = end;
                        IsDone = true;
                        return false;
                    }

                    goto default;
                case ISimpleAssignmentOperation { Target: var target } when IsVariable(target):
                    state = default;
                    return true;
                // Another member of the type may make a new client for the field.
                case IInvocationOperation { TargetMethod.DeclaringSyntaxReferences.IsEmpty: false } when variable is IFieldSymbol:
                    state = default;
                    return true;
                default:
                    if (part is IInvocationOperation { Instance: { } instance } ending && IsVariable(instance)
                        && clients.MemberOf(ending) is { } member && member.Is(ClientRole.Closes | ClientRole.Disposes))
                    {
                        // What may have thrown before it has ended the client has not.
                        state = new(ending);
                    }

                    return true;
            }
        }

        /// <summary>Measured: closing twice is allowed, everything else that talks is not.</summary>
        private static bool IsForbidden(IInvocationOperation call, IInvocationOperation end) =>
            call.TargetMethod.Name != "CloseAsync" && (call.TargetMethod.Name != "DisposeAsync" || end.TargetMethod.Name != "CloseAsync")
            || call.TargetMethod.Name == "CloseAsync" && end.TargetMethod.Name != "CloseAsync";

        private bool IsVariable(IOperation reference) => SymbolEqualityComparer.Default.Equals(VariableOf(reference), variable);
    }
}
