using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>
/// Which clients, options and builders of some bodies belong to one connection: a builder and what it builds, options and the client that
/// connects with them, a client and the message that it sends. Expressions are told by their syntax, variables by their symbol.
/// </summary>
internal sealed class ConnectionGraph(KnownClients clients)
{
    private const int MaximumOperations = 40_000;

    private readonly Dictionary<object, Node> _nodes = new(KeyComparer.Instance);
    private readonly HashSet<SyntaxNode> _bodies = [];
    private int _operations;

    /// <summary>An expression or variable, with what it is connected to and what it is given.</summary>
    internal sealed class Node(object key)
    {
        /// <summary>A symbol, or the syntax of an expression.</summary>
        public object Key { get; } = key;

        public List<Node> Neighbours { get; } = [];

        /// <summary>What is not itself part of the connection, and the name of the parameter or property that takes it.</summary>
        public List<(string Name, IOperation Value)> Given { get; } = [];

        /// <summary>The calls, creations and assignments that say something of the connection here.</summary>
        public List<IOperation> Operations { get; } = [];

        /// <summary>What the expression or variable is.</summary>
        public ITypeSymbol? Type { get; set; }

        /// <summary>Code out of sight gets it, and may do more with it.</summary>
        public bool IsHandedOn { get; set; }

        /// <summary>The node belongs to a library that speaks to IoT Hub only.</summary>
        public bool IsDeviceSdk { get; set; }
    }

    /// <summary>Whether the search has become too long, so that something may be missing.</summary>
    public bool IsFull => _operations > MaximumOperations;

    /// <summary>Adds a body; false where it is there already or the search has become too long.</summary>
    public bool Add(IOperation body, CancellationToken cancellationToken)
    {
        if (_operations > MaximumOperations || !_bodies.Add(body.Syntax))
            return false;
        foreach (var operation in body.DescendantsAndSelf())
        {
            if (++_operations > MaximumOperations)
                break;
            cancellationToken.ThrowIfCancellationRequested();
            Visit(operation);
        }

        return true;
    }

    /// <summary>The node of the innermost expression around an operation that has one.</summary>
    public Node? Around(IOperation operation)
    {
        for (var current = operation; current is not null; current = current.Parent)
        {
            if (_nodes.TryGetValue(current.Syntax, out var node))
                return node;
        }

        return KeyOf(operation) is { } key && _nodes.TryGetValue(key, out var variable) ? variable : null;
    }

    private void Visit(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation call:
                OfCall(call);
                break;
            case IObjectCreationOperation { Type: INamedTypeSymbol type } creation when IsCarrier(type):
                OfArguments(NodeOf(creation, type), creation.Arguments);
                break;
            case IObjectCreationOperation creation:
                HandOn(creation.Arguments);
                break;
            case IInvalidOperation { Type: { } type } broken when IsCarrier(type):
                // A call that does not bind, as when one of its arguments is still missing, is a link of the chain all the same.
                foreach (var part in broken.ChildOperations)
                    Give(NodeOf(broken.Syntax, type), "", part);
                break;
            case IArrayCreationOperation { Type: { } type, Initializer: { } initializer } array when ElementOf(type) is { } element:
                foreach (var value in initializer.ElementValues)
                    Link(NodeOf(array.Syntax, element), value);
                break;
            case IAssignmentOperation assignment:
                OfAssignment(assignment);
                break;
            case IVariableDeclaratorOperation { Symbol: var local } declarator when IsCarrier(local.Type):
                Link(NodeOf(local, local.Type), declarator.GetVariableInitializer()?.Value);
                break;
            case IFieldInitializerOperation initializer:
                foreach (var field in initializer.InitializedFields)
                {
                    if (IsCarrier(field.Type))
                        Link(NodeOf(field, field.Type), initializer.Value);
                }

                break;
            case IPropertyInitializerOperation initializer:
                foreach (var property in initializer.InitializedProperties)
                {
                    if (IsCarrier(property.Type))
                        Link(NodeOf(property, property.Type), initializer.Value);
                }

                break;
            case IPropertyReferenceOperation { Instance: { } instance, Type: { } type } reference when IsCarrier(type) && IsCarrier(instance.Type):
                Link(NodeOf(reference.Syntax, type), instance);
                break;
            case IConditionalOperation { Type: { } type, WhenFalse: { } otherwise } choice when IsCarrier(type):
                Link(NodeOf(choice.Syntax, type), choice.WhenTrue);
                Link(NodeOf(choice.Syntax, type), otherwise);
                break;
            case ICoalesceOperation { Type: { } type } choice when IsCarrier(type):
                Link(NodeOf(choice.Syntax, type), choice.Value);
                Link(NodeOf(choice.Syntax, type), choice.WhenNull);
                break;
            case IReturnOperation { ReturnedValue: { } returned } when IsCarrier(returned.Type) && MethodAround(operation) is { } method:
                Link(NodeOf(method, returned.Type!), returned);
                break;
        }
    }

    private void OfCall(IInvocationOperation call)
    {
        var method = call.TargetMethod.ReducedFrom ?? call.TargetMethod;
        var isOwn = IsOwn(method.ContainingType);
        // A method of the program connects what goes in with what comes out; one of a library connects all that it is given.
        if (!isOwn && !IsCarrier(call.Type) || method.ContainingType is { } type && IsFactory(type) && !IsCarrier(call.Type))
        {
            HandOn(call.Arguments);
            return;
        }

        var node = NodeOf(call, isOwn ? method.ContainingType : call.Type);
        Link(node, call.Instance);
        OfArguments(node, call.Arguments);
        if (!isOwn && !method.DeclaringSyntaxReferences.IsEmpty)
            Link(node, NodeOf(method.OriginalDefinition, call.Type));
    }

    private void HandOn(System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (KeyOf(argument.Value) is { } key)
                NodeOf(key, argument.Value.Type).IsHandedOn = true;
        }
    }

    private void OfArguments(Node node, System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            Give(node, argument.Parameter?.Name ?? "", argument.Value);
            if (argument.Value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation function })
            {
                // An action that configures: what it does to its parameter, it does to the connection.
                foreach (var parameter in function.Symbol.Parameters)
                {
                    if (IsCarrier(parameter.Type))
                        Link(node, NodeOf(parameter, parameter.Type));
                }
            }
        }
    }

    private void OfAssignment(IAssignmentOperation assignment)
    {
        if (assignment.Target is IMemberReferenceOperation { Member: var member } reference && IsOwn(member.ContainingType) && !member.IsStatic)
        {
            var node = NodeOf(assignment, member.ContainingType);
            var owner = reference.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }
                ? InitializedBy(assignment)
                : reference.Instance;
            Link(node, owner);
            Give(node, member.Name, assignment.Value);
        }
        else if (IsCarrier(assignment.Target.Type) && KeyOf(assignment.Target) is { } target)
        {
            Link(NodeOf(target, assignment.Target.Type), assignment.Value);
        }
    }

    /// <summary>The object, or the member of an object, that the braces around an assignment fill.</summary>
    private static IOperation? InitializedBy(IOperation assignment) => assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: var owner }
        ? owner is IMemberInitializerOperation { InitializedMember: var member } ? member : owner
        : null;

    private void Give(Node node, string name, IOperation value)
    {
        if (IsCarrier(value.Type))
            Link(node, value);
        else if (ElementOf(value.Type) is { } element)
            Link(node, NodeOf(KnownClients.WithoutConversion(value)!.Syntax, element));
        else
            node.Given.Add((name, value));
    }

    private void Link(Node node, IOperation? value)
    {
        if (value is not null && KeyOf(value) is { } key)
            Link(node, NodeOf(key, value.Type));
    }

    private static void Link(Node left, Node right)
    {
        if (ReferenceEquals(left, right))
            return;
        left.Neighbours.Add(right);
        right.Neighbours.Add(left);
    }

    private Node NodeOf(IOperation operation, ITypeSymbol? type)
    {
        var node = NodeOf(operation.Syntax, type);
        node.Operations.Add(operation);
        return node;
    }

    private Node NodeOf(object key, ITypeSymbol? type)
    {
        if (!_nodes.TryGetValue(key, out var node))
            _nodes.Add(key, node = new Node(key));
        node.Type ??= type;
        node.IsDeviceSdk |= clients.IsDeviceSdk(type);
        return node;
    }

    /// <summary>What an expression is told by; null for one that takes no part, such as <c>this</c> and a factory.</summary>
    private object? KeyOf(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { Operand: var operand }:
                    operation = operand;
                    break;
                case IParenthesizedOperation { Operand: var operand }:
                    operation = operand;
                    break;
                case IAwaitOperation { Operation: var awaited }:
                    operation = awaited;
                    break;
                case IConditionalAccessInstanceOperation:
                    if (ConditionalReceiver(operation) is not { } receiver)
                        return null;
                    operation = receiver;
                    break;
                case IConditionalAccessOperation { WhenNotNull: var whenNotNull }:
                    operation = whenNotNull;
                    break;
                case ILocalReferenceOperation { Local: var local }:
                    return IsCarrier(local.Type) ? local : null;
                case IParameterReferenceOperation { Parameter: var parameter }:
                    return IsCarrier(parameter.Type) ? parameter : null;
                case IFieldReferenceOperation { Field: var field }:
                    return IsCarrier(field.Type) ? field : null;
                case IPropertyReferenceOperation { Property: var property } when !property.DeclaringSyntaxReferences.IsEmpty:
                    return IsCarrier(property.Type) ? property : null;
                case IInstanceReferenceOperation:
                    return null;
                default:
                    return IsCarrier(operation.Type) ? operation.Syntax : null;
            }
        }
    }

    private static IOperation? ConditionalReceiver(IOperation instance)
    {
        for (var child = instance; child.Parent is { } parent; child = parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == child)
                return access.Operation;
        }

        return null;
    }

    /// <summary>The method whose value a <c>return</c> gives; null inside a lambda or local function.</summary>
    private static IMethodSymbol? MethodAround(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return null;
            if (parent.Parent is null)
                return parent.SemanticModel?.GetDeclaredSymbol(parent.Syntax) as IMethodSymbol;
        }

        return null;
    }

    /// <summary>Whether values of a type take part in a connection: those of the libraries, except what merely makes, watches or reports.</summary>
    /// <remarks>What an event brings is often handed on to another client: a bridge has two connections.</remarks>
    private bool IsCarrier(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task)
            type = task.TypeArguments[0];
        return type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.Struct } named && IsOwn(named)
            && !IsFactory(named) && !named.Name.EndsWith("EventArgs", StringComparison.Ordinal) && named.Name.IndexOf("Logger", StringComparison.Ordinal) < 0;
    }

    /// <summary>What an array of settings or messages holds; null for any other type. Tasks that somebody waits for together may be of several connections.</summary>
    private ITypeSymbol? ElementOf(ITypeSymbol? type) =>
        type is IArrayTypeSymbol { ElementType: INamedTypeSymbol { Name: not ("Task" or "ValueTask") } element } && IsCarrier(element) ? element : null;

    private bool IsOwn(INamedTypeSymbol? type) =>
        type?.ContainingAssembly is { } assembly && (clients.IsLibraryAssembly(assembly) || IsOfSockets(type));

    private static bool IsOfSockets(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: "Sockets" or "WebSockets" or "Security", ContainingNamespace: { Name: "Net", ContainingNamespace.Name: "System" } };

    /// <summary>One factory makes clients of many connections.</summary>
    private static bool IsFactory(ITypeSymbol type) => type.Name is "MqttFactory" or "IMqttFactory" or "MqttClientFactory" or "IMqttClientFactory";

    private sealed class KeyComparer : IEqualityComparer<object>
    {
        public static readonly KeyComparer Instance = new();

        public new bool Equals(object? x, object? y) =>
            ReferenceEquals(x, y) || x is ISymbol left && y is ISymbol right && SymbolEqualityComparer.Default.Equals(left, right);

        public int GetHashCode(object key) => key is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : RuntimeHelpers.GetHashCode(key);
    }
}
