using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Tells the functions that events, registrations and timers call, by the names under which they are handed over.</summary>
internal static class HandlerNames
{
    /// <summary>The name of the event or registration that a lambda handles; null where it is not a handler.</summary>
    public static string? Of(IOperation lambda)
    {
        var value = lambda.Parent;
        while (value is IConversionOperation or IDelegateCreationOperation)
            value = value.Parent;
        return value switch
        {
            IEventAssignmentOperation { EventReference: IEventReferenceOperation { Event.Name: var name } } => name,
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member.Name: var name } } when IsHandlerName(name) => name,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: var name } } when IsHandlerName(name) => name,
            IArgumentOperation { Parent: IObjectCreationOperation { Type.Name: var name } } when IsHandlerName(name) || name == "Timer" => name,
            _ => null,
        };
    }

    /// <summary>Whether a local function is handed over as a handler where it is declared.</summary>
    public static bool IsHandler(IMethodSymbol function, IOperation place)
    {
        foreach (var operation in LocalValues.RootOf(place).Descendants())
        {
            if (operation is IMethodReferenceOperation { Method: var method } && SymbolEqualityComparer.Default.Equals(method, function) && Of(operation) is not null)
                return true;
        }

        return false;
    }

    private static bool IsHandlerName(string name) =>
        name.IndexOf("Handler", System.StringComparison.Ordinal) >= 0 || name.IndexOf("Callback", System.StringComparison.Ordinal) >= 0;

    /// <summary>The names of the methods that the type of a connect hands over as delegates, or calls in handlers.</summary>
    public static HashSet<string> InTypeOf(IOperation connect, KnownClients clients, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(System.StringComparer.Ordinal);
        if (connect.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
            return names;
        foreach (var node in type.DescendantNodes())
        {
            switch (node)
            {
                case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression, Right: IdentifierNameSyntax { Identifier.ValueText: var name } }:
                    names.Add(name);
                    break;
                // A method group among the arguments, or a call in a lambda among them, of what registers a handler.
                case InvocationExpressionSyntax call when call.Expression is IdentifierNameSyntax { Identifier.ValueText: var called } && IsInHandler(call, clients, cancellationToken):
                    names.Add(called);
                    break;
                case ArgumentSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var handed }, Parent.Parent: var receiver }
                    when receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var registration } } && IsHandlerName(registration)
                        || receiver is ObjectCreationExpressionSyntax { Type: var created } && IsHandlerName(created.ToString()):
                    names.Add(handed);
                    break;
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        return names;
    }

    private static bool IsInHandler(InvocationExpressionSyntax call, KnownClients clients, CancellationToken cancellationToken)
    {
        for (SyntaxNode? around = call.Parent; around is not null and not MemberDeclarationSyntax; around = around.Parent)
        {
            if (around is AnonymousFunctionExpressionSyntax
                && clients.Models.OperationOf(around, cancellationToken) is IAnonymousFunctionOperation lambda && Of(lambda) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
