using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Flow;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary><see cref="Rules.HandlerCanCrashProcess"/>: an async void function on the connection's path lets an exception out, or a status handler throws.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandlerCanCrashProcessAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.HandlerCanCrashProcess);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        var methods = new HandlerMethods(clients);
        context.RegisterOperationAction(
            operation =>
            {
                // A method that the base class asks for belongs to a framework, such as a page that appears.
                if (operation.ContainingSymbol is not IMethodSymbol { ReturnsVoid: true, IsOverride: false } method)
                    return;
                if (method.IsAsync)
                    Analyze(operation, method, clients);
                else if (methods.RegistrationOf(method, operation.CancellationToken) is { } registration && IsOfStatus(registration))
                    AnalyzeThrows(operation, operation.Operation, method);
            },
            OperationKind.MethodBody);
        context.RegisterOperationAction(
            operation =>
            {
                if (((ILocalFunctionOperation)operation.Operation).Symbol is { IsAsync: true, ReturnsVoid: true } function)
                    Analyze(operation, function, clients);
            },
            OperationKind.LocalFunction);
        context.RegisterOperationAction(
            operation =>
            {
                var lambda = (IAnonymousFunctionOperation)operation.Operation;
                if (lambda.Symbol is { IsAsync: true, ReturnsVoid: true } && IsOnThePath(lambda, clients))
                    Analyze(operation, lambda.Symbol, clients);
            },
            OperationKind.AnonymousFunction);
        context.RegisterOperationAction(
            operation =>
            {
                if (HookRegistration.Find(operation.Operation, clients) is { } registration && IsOfStatus(registration)
                    && clients.Functions.OfDelegate(registration.Handler, registration.Hook.HandlerMethod, operation.CancellationToken) is { Symbol: { IsAsync: false, MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } symbol } handler)
                {
                    AnalyzeThrows(operation, handler.Operation, symbol);
                }
            },
            OperationKind.Invocation, OperationKind.SimpleAssignment);
    }

    private static void Analyze(OperationAnalysisContext context, IMethodSymbol function, KnownClients clients)
    {
        if (IsOfUserInterface(function, clients) || !ConcernsConnection(context.Operation, function, clients, context.CancellationToken))
            return;
        if (Guards.FirstUnguardedAwait(context.Operation, clients, context.CancellationToken) is not { } awaited)
            return;
        var place = PlaceOf(context.Operation);
        var line = awaited.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
        var name = function.MethodKind == MethodKind.AnonymousFunction ? "This handler" : $"'{function.Name}'";
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.HandlerCanCrashProcess, place, [awaited.Syntax.GetLocation()],
            $"{name} is async void, and what it awaits on line {line} is in no try block that catches everything: an exception there ends the process"));
    }

    private static bool IsOfStatus(HookRegistration registration) => registration is { Hook.Kind: HookKind.Status, Type.Library.Reconnects: true };

    private static void AnalyzeThrows(OperationAnalysisContext context, IOperation handler, IMethodSymbol symbol)
    {
        if (Guards.FirstUnguardedThrow(handler) is not { } thrown)
            return;
        var name = symbol.MethodKind == MethodKind.AnonymousFunction ? "This handler" : $"'{symbol.Name}'";
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.HandlerCanCrashProcess, PlaceOf(handler), [thrown.Syntax.GetLocation()],
            $"{name} throws on line {thrown.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: the exception goes into the SDK and ends its reconnection"));
    }

    /// <summary>The name of a method, or the whole of a lambda.</summary>
    private static Location PlaceOf(IOperation function) => function.Syntax switch
    {
        MethodDeclarationSyntax method => method.Identifier.GetLocation(),
        LocalFunctionStatementSyntax local => local.Identifier.GetLocation(),
        var syntax => syntax.GetLocation(),
    };

    /// <summary>A lambda is on the path where a client, its event or a timer gets it; a click of a button is not.</summary>
    private static bool IsOnThePath(IAnonymousFunctionOperation lambda, KnownClients clients)
    {
        for (var around = lambda.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case IConversionOperation or IDelegateCreationOperation or IArgumentOperation or IParenthesizedOperation:
                    continue;
                case IInvocationOperation call:
                    return clients.MemberOf(call) is not null;
                case IObjectCreationOperation { Type: { } type }:
                    return type is { Name: "Timer", ContainingNamespace.Name: "Threading" } || type.ContainingAssembly is { } assembly && clients.IsLibraryAssembly(assembly);
                case IEventAssignmentOperation { EventReference: IEventReferenceOperation { Event: var raised } }:
                    return raised is { Name: "Elapsed", ContainingType.Name: "Timer" } || clients.TypeOf(raised.ContainingType) is not null || raised.ContainingAssembly is { } owner && clients.IsLibraryAssembly(owner);
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } }:
                    return clients.TypeOf(property.ContainingType) is not null;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>A handler of an event that neither a client nor a timer raises.</summary>
    private static bool IsOfUserInterface(IMethodSymbol function, KnownClients clients)
    {
        if (function.Parameters.Length != 2 || function.Parameters[0].Type.SpecialType != SpecialType.System_Object || function.Parameters[1] is not { } second || !IsEventArgs(second.Type))
            return false;
        return second.Type.Name != "ElapsedEventArgs" && !(second.Type.ContainingAssembly is { } assembly && clients.IsLibraryAssembly(assembly));
    }

    private static bool IsEventArgs(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.Name is "EventArgs" or "RoutedEventArgs")
                return true;
        }

        return type.Name.EndsWith("EventArgs", System.StringComparison.Ordinal);
    }

    private static bool ConcernsConnection(IOperation body, IMethodSymbol function, KnownClients clients, CancellationToken cancellationToken)
    {
        foreach (var parameter in function.Parameters)
        {
            if (parameter.Type.ContainingAssembly is { } assembly && clients.IsLibraryAssembly(assembly))
                return true;
        }

        foreach (var part in body.Descendants())
        {
            if (part is IInvocationOperation call && (clients.MemberOf(call) is not null || clients.Attempts.Of(call, cancellationToken) is not null))
                return true;
        }

        return false;
    }
}
