using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>Finds where the client that an expression names was made: in the body of a local, in the type of a field or property.</summary>
internal static class ClientOrigin
{
    private const int MaximumDepth = 12;

    /// <summary>The creations that can stand behind an expression; empty where none is in sight.</summary>
    public static IReadOnlyList<IOperation> CreationsOf(IOperation? client, KnownClients clients, CancellationToken cancellationToken)
    {
        var creations = new List<IOperation>();
        switch (KnownClients.WithoutConversion(client))
        {
            case ILocalReferenceOperation { Local: var local } reference:
                Add(LocalValues.OnlyValueOf(local, reference), clients, creations, cancellationToken);
                break;
            case IFieldReferenceOperation { Field: var field }:
                AddOfMember(field, clients, creations, cancellationToken);
                break;
            case IPropertyReferenceOperation { Property: var property }:
                AddOfMember(property, clients, creations, cancellationToken);
                break;
            case { } other:
                Add(other, clients, creations, cancellationToken);
                break;
        }

        return creations;
    }

    /// <summary>Whether an expression names a client that was made for HTTP: it has no connection.</summary>
    public static bool IsHttp(IOperation? client, KnownClients clients, CancellationToken cancellationToken)
    {
        foreach (var creation in CreationsOf(client, clients, cancellationToken))
        {
            if (HttpTransport.IsChosenBy(creation, clients, cancellationToken))
                return true;
        }

        return false;
    }

    private static void AddOfMember(ISymbol member, KnownClients clients, List<IOperation> creations, CancellationToken cancellationToken)
    {
        if (member.ContainingType is not { } type || member.DeclaringSyntaxReferences.IsEmpty)
            return;
        foreach (var declaration in type.DeclaringSyntaxReferences)
        {
            foreach (var node in declaration.GetSyntax(cancellationToken).DescendantNodes())
            {
                var value = node switch
                {
                    AssignmentExpressionSyntax { Left: var target, Right: var assigned } assignment when assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression && Identifiers.OfTarget(target) == member.Name => assigned,
                    VariableDeclaratorSyntax { Initializer.Value: var initial, Parent.Parent: FieldDeclarationSyntax } declarator when declarator.Identifier.ValueText == member.Name => initial,
                    PropertyDeclarationSyntax { Initializer.Value: var initial } property when property.Identifier.ValueText == member.Name => initial,
                    _ => null,
                };
                if (value is not null)
                    Add(clients.Models.OperationOf(value, cancellationToken), clients, creations, cancellationToken);
            }
        }
    }

    private static void Add(IOperation? value, KnownClients clients, List<IOperation> creations, CancellationToken cancellationToken)
    {
        // Locals that are made of each other have no end.
        for (var depth = 0; depth < MaximumDepth; depth++)
        {
            switch (value)
            {
                case IConversionOperation { OperatorMethod: null, Operand: var operand }:
                    value = operand;
                    break;
                case IAwaitOperation { Operation: var awaited }:
                    value = awaited;
                    break;
                case IParenthesizedOperation { Operand: var inner }:
                    value = inner;
                    break;
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult", Instance: { } task }:
                    value = task;
                    break;
                case IPropertyReferenceOperation { Property.Name: "Result", Instance: { } task }:
                    value = task;
                    break;
                // A local that is handed on, as in `_client = client`.
                case ILocalReferenceOperation { Local: var local } reference when LocalValues.OnlyValueOf(local, reference) is { } only && only != value:
                    value = only;
                    break;
                case IInvocationOperation or IObjectCreationOperation when clients.CreatedBy(value) is not null:
                    creations.Add(value);
                    return;
                case IInvocationOperation { TargetMethod: var method } call when !method.DeclaringSyntaxReferences.IsEmpty && clients.AwaitedTypeOf(method.ReturnType) is not null:
                    AddOfFactory(call, clients, creations, cancellationToken);
                    return;
                default:
                    return;
            }
        }
    }

    /// <summary>A factory method of this compilation: what it makes is what it gives.</summary>
    private static void AddOfFactory(IInvocationOperation call, KnownClients clients, List<IOperation> creations, CancellationToken cancellationToken)
    {
        if (clients.Lifetimes.BodyOf(call.TargetMethod.OriginalDefinition, cancellationToken) is not { } body)
            return;
        foreach (var part in body.Descendants())
        {
            if (clients.CreatedBy(part) is not null)
                creations.Add(part);
        }
    }
}
