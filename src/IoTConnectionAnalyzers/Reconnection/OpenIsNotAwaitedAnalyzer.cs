using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary><see cref="Rules.OpenIsNotAwaited"/>: synchronous code starts what opens a connection, or the program itself, and drops the task.</summary>
/// <remarks>In asynchronous code the compiler warns of it (CS4014).</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OpenIsNotAwaitedAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.OpenIsNotAwaited);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        var entryPoint = context.Compilation.GetEntryPoint(context.CancellationToken);
        context.RegisterOperationAction(operation => Analyze(operation, clients, entryPoint), OperationKind.ExpressionStatement);
    }

    private static void Analyze(OperationAnalysisContext context, KnownClients clients, IMethodSymbol? entryPoint)
    {
        if (DroppedBy((IExpressionStatementOperation)context.Operation) is not { } call)
            return;
        var function = FunctionAround(context.Operation) ?? context.ContainingSymbol as IMethodSymbol;
        if (function is null or { IsAsync: true })
            return;

        if (clients.MemberOf(call) is { } member && member.Is(ClientRole.Opens))
        {
            if (!member.Type.Library.OpensInBackground && !ClientOrigin.IsHttp(call.Instance, clients, context.CancellationToken))
                Report(context, $"The task of '{call.TargetMethod.Name}' is dropped: a failure goes unseen, and what follows runs before there is a connection");
        }
        else if (SymbolEqualityComparer.Default.Equals(function, entryPoint) && IsRoutineOfProgram(call, clients, context.CancellationToken) && !IsWaitedBehind(context.Operation, clients, context.CancellationToken))
        {
            Report(context, $"The task of '{call.TargetMethod.Name}' is dropped at the end of the program: the process ends while it still connects");
        }
    }

    private static void Report(OperationAnalysisContext context, string text) =>
        context.ReportDiagnostic(Diagnostic.Create(Rules.OpenIsNotAwaited, ((IExpressionStatementOperation)context.Operation).Operation.Syntax.GetLocation(), text));

    /// <summary>The call whose task a statement drops; null where it drops none.</summary>
    private static IInvocationOperation? DroppedBy(IExpressionStatementOperation statement)
    {
        var value = KnownClients.WithoutConversion(statement.Operation);
        while (value is IInvocationOperation { TargetMethod.Name: "GetAwaiter" or "ConfigureAwait" or "AsTask", Instance: { } task })
            value = KnownClients.WithoutConversion(task);
        return value is IInvocationOperation { Type.Name: "Task" or "ValueTask" } call ? call : null;
    }

    private static IMethodSymbol? FunctionAround(IOperation operation)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case IAnonymousFunctionOperation { Symbol: var lambda }:
                    return lambda;
                case ILocalFunctionOperation { Symbol: var function }:
                    return function;
            }
        }

        return null;
    }

    /// <summary>A method of this compilation that has to do with a client.</summary>
    private static bool IsRoutineOfProgram(IInvocationOperation call, KnownClients clients, CancellationToken cancellationToken)
    {
        if (call.TargetMethod.DeclaringSyntaxReferences.IsEmpty || clients.Lifetimes.BodyOf(call.TargetMethod.OriginalDefinition, cancellationToken) is not { } body)
            return false;
        foreach (var part in body.Descendants())
        {
            if (part is IInvocationOperation inner && (clients.MemberOf(inner) is not null || clients.CreatedBy(inner) is not null))
                return true;
        }

        return false;
    }

    /// <summary>Whether something behind the statement keeps the process alive, as a read of a key does.</summary>
    private static bool IsWaitedBehind(IOperation statement, KnownClients clients, CancellationToken cancellationToken)
    {
        for (IOperation? around = statement; around is not null; around = around.Parent)
        {
            if (around.Parent is not IBlockOperation block)
                continue;
            var isBehind = false;
            foreach (var other in block.Operations)
            {
                if (isBehind && other is not ILocalFunctionOperation && (clients.Pauses.Contains(other, cancellationToken) || other is IWhileLoopOperation or IForLoopOperation || Blocks(other)))
                    return true;
                isBehind |= other == around;
            }
        }

        return false;
    }

    private static bool Blocks(IOperation statement)
    {
        foreach (var part in statement.DescendantsAndSelf())
        {
            if (part is IInvocationOperation { TargetMethod.Name: "Wait" or "GetResult" or "Run" or "ShowDialog" or "Join" } or IPropertyReferenceOperation { Property.Name: "Result" })
                return true;
        }

        return false;
    }
}
