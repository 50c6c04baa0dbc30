using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Lifetime;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>A program whose goodbye no signal reaches: <see cref="Rules.ShutdownIsNotHandled"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShutdownIsNotHandledAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.ShutdownIsNotHandled);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        context.RegisterOperationAction(operation => OfHook(operation, clients), OperationKind.EventAssignment);
        if (context.Compilation.GetEntryPoint(context.CancellationToken) is { } entryPoint)
            context.RegisterOperationBlockAction(body => OfProgram(body, clients, entryPoint));
    }

    /// <summary><c>ProcessExit</c> is not raised at SIGTERM any more from .NET 10 on.</summary>
    private static void OfHook(OperationAnalysisContext context, KnownClients clients)
    {
        var assignment = (IEventAssignmentOperation)context.Operation;
        if (ShutdownHooks.Of(assignment) != ShutdownHook.ProcessExit || assignment.EventReference is not IEventReferenceOperation { Event.Name: "ProcessExit" }
            || !IsRaisedNoMore(context.Compilation, context.Options) || !Closes(assignment.HandlerValue, clients, context.CancellationToken)
            || HandlesSignals(clients, context.CancellationToken)
            || TestCode.IsLeftAlone(clients, context.Options, assignment.Syntax.SyntaxTree))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Rules.ShutdownIsNotHandled, assignment.Syntax.GetLocation(),
            "ProcessExit is not raised at SIGTERM from .NET 10 on: a service manager or container that stops the program ends it without the goodbye"));
    }

    /// <summary>A program that waits for ever and has its goodbye behind the wait or in a finally block.</summary>
    private static void OfProgram(OperationBlockAnalysisContext context, KnownClients clients, IMethodSymbol entryPoint)
    {
        if (!SymbolEqualityComparer.Default.Equals(context.OwningSymbol, entryPoint))
            return;
        foreach (var block in context.OperationBlocks)
        {
            if (EndlessWaitAfterOpen(block, clients) is not { } wait || TestCode.IsLeftAlone(clients, context.Options, wait.SyntaxTree) || HandlesSignals(clients, context.CancellationToken))
                continue;
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.ShutdownIsNotHandled, wait.GetLocation(), DiagnosticSeverity.Info, additionalLocations: null, properties: null,
                "this waits for ever, and nothing handles Ctrl+C or SIGTERM: they end the program here, and no finally block or using behind it runs"));
            return;
        }
    }

    /// <summary>The endless wait or loop that stands behind the opening of a client which the body says goodbye to.</summary>
    private static SyntaxNode? EndlessWaitAfterOpen(IOperation body, KnownClients clients)
    {
        var isOpen = false;
        var isClosed = false;
        SyntaxNode? wait = null;
        foreach (var operation in body.Descendants())
        {
            switch (operation)
            {
                case IInvocationOperation call when clients.MemberOf(call) is { Type: { HasLifetime: true, IsOfFirmware: false } } member:
                    isOpen |= member.Is(ClientRole.Opens | ClientRole.Operates) || member.Type.Library.CreatedOpen;
                    isClosed |= member.Is(ClientRole.Closes);
                    break;
                case IUsingDeclarationOperation { IsAsynchronous: true } or IUsingOperation { IsAsynchronous: true }:
                    isClosed |= DeclaresClosing(operation, clients);
                    break;
                case IInvocationOperation call when isOpen && EndlessWaits.IsOne(call) && !IsInFunction(call, body):
                    wait ??= call.Syntax;
                    break;
                case IWhileLoopOperation { Condition: { ConstantValue: { HasValue: true, Value: true } } condition } loop when isOpen && !IsLeft(loop) && !IsInFunction(loop, body):
                    wait ??= condition.Syntax;
                    break;
            }
        }

        return isClosed ? wait : null;
    }

    private static bool DeclaresClosing(IOperation declaration, KnownClients clients)
    {
        foreach (var operation in declaration.Descendants())
        {
            if (operation is IVariableDeclaratorOperation { Symbol.Type: var type } && clients.TypeOf(type) is { DisposeAsyncCloses: true })
                return true;
        }

        return false;
    }

    private static bool IsInFunction(IOperation operation, IOperation body)
    {
        for (var around = operation.Parent; around is not null && around != body; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }

    /// <summary>A loop that the code leaves by itself somewhere.</summary>
    private static bool IsLeft(IWhileLoopOperation loop)
    {
        foreach (var operation in loop.Body.Descendants())
        {
            if (operation is IBranchOperation { BranchKind: BranchKind.Break or BranchKind.GoTo } branch && SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel)
                || operation is IBranchOperation { BranchKind: BranchKind.GoTo } or IReturnOperation)
                return true;
        }

        return false;
    }

    private static bool Closes(IOperation handler, KnownClients clients, CancellationToken cancellationToken)
    {
        var body = KnownClients.WithoutConversion(handler) is IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: var method } }
            ? clients.Lifetimes.BodyOf(method.OriginalDefinition, cancellationToken)
            : handler;
        foreach (var operation in body?.DescendantsAndSelf() ?? [])
        {
            if (operation is IInvocationOperation call && clients.MemberOf(call) is { Type.HasLifetime: true } member && member.Is(ClientRole.Closes | ClientRole.Disposes))
                return true;
        }

        return false;
    }

    /// <summary>Whether the program is built for .NET 10 or later, and not for Windows alone.</summary>
    private static bool IsRaisedNoMore(Compilation compilation, AnalyzerOptions options)
    {
        var globals = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (globals.TryGetValue("build_property.TargetFramework", out var framework) && framework.IndexOf("-windows", System.StringComparison.OrdinalIgnoreCase) >= 0)
            return false;
        return compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly is { Name: "System.Runtime" or "System.Private.CoreLib", Identity.Version.Major: >= 10 };
    }

    /// <summary>Whether some code of the compilation handles a signal, or runs in a host that does.</summary>
    private static bool HandlesSignals(KnownClients clients, CancellationToken cancellationToken)
    {
        foreach (var tree in clients.Lifetimes.Trees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var token in tree.GetRoot(cancellationToken).DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken) && s_handling.Contains(token.ValueText))
                    return true;
            }
        }

        return false;
    }

    private static readonly HashSet<string> s_handling = new(System.StringComparer.Ordinal)
    {
        "PosixSignalRegistration", "CancelKeyPress", "TreatControlCAsInput", "UnixSignal", "Unloading",
        "UseConsoleLifetime", "RunConsoleAsync", "CreateDefaultBuilder", "CreateApplicationBuilder", "HostBuilder", "WebApplication", "ServiceBase",
    };
}
