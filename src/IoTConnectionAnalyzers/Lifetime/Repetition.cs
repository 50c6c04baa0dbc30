using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>The loop or function around some code, which may run it again and again.</summary>
/// <param name="Scope">The loop statement, or the declaration of the function.</param>
/// <param name="Body">What runs each time.</param>
/// <param name="Trigger">What calls the function again; null for a loop, and where only the program itself can.</param>
/// <param name="Method">The method; null for a loop and a lambda.</param>
internal sealed record Repetition(SyntaxNode Scope, IOperation Body, TriggerKind? Trigger, IMethodSymbol? Method)
{
    private const int MaximumDepth = 3;

    /// <summary>Whether it is a loop.</summary>
    public bool IsLoop => Body.Parent is ILoopOperation loop && loop.Syntax == Scope;

    /// <summary>The innermost loop or function around an operation; null where it is one that nothing is known of.</summary>
    public static Repetition? Around(IOperation operation, LifetimeEngine engine, CancellationToken cancellationToken)
    {
        var inner = operation;
        for (var around = operation.Parent; around is not null; inner = around, around = around.Parent)
        {
            switch (around)
            {
                case ILoopOperation loop when loop.Body == inner:
                    return new(loop.Syntax, loop.Body, Trigger: null, Method: null);
                case ILocalFunctionOperation:
                    return null;
                case IAnonymousFunctionOperation function when Triggers.OfTaker(function, engine.Clients) is { } trigger:
                    return new(function.Syntax, function.Body, trigger, Method: null);
                case IAnonymousFunctionOperation function when !RunsOnce(function):
                    return null;
            }
        }

        return inner.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart, cancellationToken) is { } symbol
            && MethodAround(symbol) is { DeclaringSyntaxReferences.Length: 1 } method
                ? new(method.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken), inner, Triggers.Of(method), method)
                : null;
    }

    /// <summary>
    /// The repetition with what calls the code again; null where nothing is seen to. Looks over the whole compilation,
    /// so only a report that is about to be made may ask.
    /// </summary>
    /// <param name="engine">What is known of the compilation.</param>
    /// <param name="place">The loop itself, a call of the method that is repeated, or the second of two in different members; a framework's own calls have none.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    public Repetition? Proven(LifetimeEngine engine, out Location? place, CancellationToken cancellationToken)
    {
        place = IsLoop ? Scope.GetFirstToken().GetLocation() : null;
        if (IsLoop || Trigger is not null)
            return this;
        if (Method is null || RepeatedCall(Method, engine, depth: 0, cancellationToken) is not { } call)
            return null;
        place = call.Syntax.GetLocation();
        return call is IInvocationOperation ? this : this with { Trigger = Triggers.OfTaker(call, engine.Clients) };
    }

    private static bool IsRepeated(IOperation operation, LifetimeEngine engine, int depth, CancellationToken cancellationToken) =>
        Around(operation, engine, cancellationToken) is { } repetition
        && (repetition.IsLoop || repetition.Trigger is not null || repetition.Method is { } method && RepeatedCall(method, engine, depth + 1, cancellationToken) is not null);

    private static IMethodSymbol? MethodAround(ISymbol symbol)
    {
        for (var around = symbol; around is not null; around = around.ContainingSymbol)
        {
            if (around is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } method)
                return method;
        }

        return null;
    }

    private static IOperation? RepeatedCall(IMethodSymbol method, LifetimeEngine engine, int depth, CancellationToken cancellationToken)
    {
        if (depth >= MaximumDepth)
            return null;
        IOperation? first = null;
        var places = engine.Clients.Models.CallsOf(method.Name, cancellationToken);
        if (places.Count > Budget.CallsPerSearch)
            return null;
        foreach (var name in places)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (CallOf(method, name, engine, cancellationToken) is not { } call)
                continue;
            if (call is IInvocationOperation ? IsRepeated(call, engine, depth, cancellationToken) : Triggers.OfTaker(call, engine.Clients) is not null)
                return call;
            if (first is not null && MemberOf(first.Syntax) != MemberOf(call.Syntax))
                return call;
            first ??= call;
        }

        return null;
    }

    /// <summary>The call, or the delegate that is made of the method, where a name means the method or what it implements.</summary>
    private static IOperation? CallOf(IMethodSymbol method, SimpleNameSyntax name, LifetimeEngine engine, CancellationToken cancellationToken)
    {
        var expression = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (ExpressionSyntax)name;
        var node = expression.Parent is InvocationExpressionSyntax invocation && invocation.Expression == expression ? invocation : expression;
        var operation = engine.Clients.Models.OperationOf(node, cancellationToken);
        var target = operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IMethodReferenceOperation reference => reference.Method,
            _ => null,
        };
        return target is not null && IsSameOrImplemented(method, target.OriginalDefinition) ? operation : null;
    }

    private static bool IsSameOrImplemented(IMethodSymbol method, IMethodSymbol target) =>
        SymbolEqualityComparer.Default.Equals(method.OriginalDefinition, target)
        || target.ContainingType is { TypeKind: TypeKind.Interface }
        && SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(target)?.OriginalDefinition, method.OriginalDefinition);

    private static MemberDeclarationSyntax? MemberOf(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>();

    /// <summary>A lambda that is started once, where it stands.</summary>
    private static bool RunsOnce(IAnonymousFunctionOperation function)
    {
        IOperation value = function;
        while (value.Parent is IConversionOperation or IDelegateCreationOperation or IParenthesizedOperation)
            value = value.Parent;
        return value.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Run" or "StartNew", ContainingType.Name: "Task" or "TaskFactory" } } };
    }
}
