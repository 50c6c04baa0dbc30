using System.Collections.Concurrent;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Flow;

/// <summary>Finds the functions that delegates and calls lead to, with their graphs. Each graph is made once a compilation.</summary>
internal sealed class Functions(KnownClients clients)
{
    private const int MaximumDepth = 6;

    private readonly ConcurrentDictionary<SyntaxNode, FunctionBody?> _functions = new();

    /// <summary>The function that a method of this compilation is; null for any other, and where it has no body.</summary>
    public FunctionBody? Of(IMethodSymbol method, CancellationToken cancellationToken)
    {
        method = method.OriginalDefinition;
        method = method.PartialImplementationPart ?? method;
        if (method.DeclaringSyntaxReferences.Length != 1 || method.IsAbstract || method.MethodKind == MethodKind.AnonymousFunction)
            return null;
        var syntax = method.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
        if (_functions.TryGetValue(syntax, out var known))
            return known;
        return clients.Models.OperationOf(syntax, cancellationToken) is { } body
            ? _functions.GetOrAdd(syntax, Make(body, method, cancellationToken))
            : null;
    }

    /// <summary>The innermost function around an operation.</summary>
    public FunctionBody? Around(IOperation operation, ISymbol member, CancellationToken cancellationToken)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case IAnonymousFunctionOperation { Symbol: var symbol }:
                    return Of(around, symbol, cancellationToken);
                case ILocalFunctionOperation { Symbol: var symbol }:
                    return Of(around, symbol, cancellationToken);
                case { Parent: null }:
                    return member is IMethodSymbol method ? Of(around, method, cancellationToken) : null;
            }
        }

        return null;
    }

    /// <summary>The function that the value of a delegate, or an object that handles an event, leads to; null where it is not in sight.</summary>
    /// <param name="value">A lambda, method group, variable of either, delegate object, or handler object.</param>
    /// <param name="handler">The method by which a handler object of the user handles the event.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    public FunctionBody? OfDelegate(IOperation? value, string? handler, CancellationToken cancellationToken)
    {
        for (var depth = 0; depth < MaximumDepth && value is not null; depth++)
        {
            switch (value)
            {
                case IConversionOperation { OperatorMethod: null, Operand: var operand }:
                    value = operand;
                    break;
                case IParenthesizedOperation { Operand: var inner }:
                    value = inner;
                    break;
                case IDelegateCreationOperation { Target: var target }:
                    value = target;
                    break;
                case IAnonymousFunctionOperation { Symbol: var symbol }:
                    return Of(value, symbol, cancellationToken);
                case IMethodReferenceOperation { Method: var method }:
                    return Of(method, cancellationToken);
                case IObjectCreationOperation { Type: { } type } creation:
                    if (MethodOf(type, handler) is { } own)
                        return Of(own, cancellationToken);
                    // A delegate object of the library wraps the delegate that it gets.
                    value = creation.Arguments.Length > 0 && creation.Arguments[0].Parameter?.Type.TypeKind == TypeKind.Delegate ? creation.Arguments[0].Value : null;
                    break;
                case IInstanceReferenceOperation { Type: { } type }:
                    return MethodOf(type, handler) is { } method1 ? Of(method1, cancellationToken) : null;
                case ILocalReferenceOperation { Local: var local }:
                    value = LocalValues.OnlyValueOf(local, value);
                    break;
                case IFieldReferenceOperation or IPropertyReferenceOperation:
                    value = OnlyValueOf(((IMemberReferenceOperation)value).Member, cancellationToken);
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static IMethodSymbol? MethodOf(ITypeSymbol type, string? handler)
    {
        if (handler is null || type.DeclaringSyntaxReferences.IsEmpty)
            return null;
        foreach (var member in type.GetMembers(handler))
        {
            if (member is IMethodSymbol method)
                return method;
        }

        return null;
    }

    /// <summary>The one value that a field or property of this compilation gets, in its declaration or in a member of its type.</summary>
    public IOperation? OnlyValueOf(ISymbol member, CancellationToken cancellationToken)
    {
        ExpressionSyntax? only = null;
        if (member.ContainingType is not { } type)
            return null;
        foreach (var declaration in type.DeclaringSyntaxReferences)
        {
            foreach (var node in declaration.GetSyntax(cancellationToken).DescendantNodes())
            {
                var value = node switch
                {
                    AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: var assigned } when name.Identifier.ValueText == member.Name => assigned,
                    AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name }, Right: var assigned } when name.Identifier.ValueText == member.Name => assigned,
                    VariableDeclaratorSyntax { Initializer.Value: var initial, Parent.Parent: FieldDeclarationSyntax } declarator when declarator.Identifier.ValueText == member.Name => initial,
                    PropertyDeclarationSyntax { Initializer.Value: var initial } property when property.Identifier.ValueText == member.Name => initial,
                    PropertyDeclarationSyntax { ExpressionBody.Expression: var body } property when property.Identifier.ValueText == member.Name => body,
                    _ => null,
                };
                if (value is null)
                    continue;
                if (only is not null)
                    return null;
                only = value;
            }
        }

        return only is null ? null : clients.Models.OperationOf(only, cancellationToken);
    }

    private FunctionBody? Of(IOperation function, IMethodSymbol symbol, CancellationToken cancellationToken) =>
        _functions.TryGetValue(function.Syntax, out var known) ? known : _functions.GetOrAdd(function.Syntax, Make(function, symbol, cancellationToken));

    private static FunctionBody? Make(IOperation function, IMethodSymbol symbol, CancellationToken cancellationToken) =>
        Graphs.Of(function, cancellationToken) is { } graph ? new(function, symbol, graph) : null;
}
