using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>
/// The methods that a type registers as handlers of its clients. A report about a method belongs to the method, and not to the place that
/// registers it: an editor shows and fixes only what an action about the code itself has said.
/// </summary>
internal sealed class HandlerMethods(KnownClients clients)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, Dictionary<IMethodSymbol, HookRegistration>> _types = new(SymbolEqualityComparer.Default);

    /// <summary>Where the type of a method registers it; null where it does not.</summary>
    public HookRegistration? RegistrationOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        // Cheapest first: a handler gets something of the library, or what every event brings.
        if (method.ContainingType is not { } type || !MayHandle(method))
            return null;
        if (!_types.TryGetValue(type, out var methods))
            methods = _types.GetOrAdd(type, Find(type, cancellationToken));
        return methods.TryGetValue(method.OriginalDefinition, out var registration) ? registration : null;
    }

    private bool MayHandle(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type.Name.EndsWith("EventArgs", System.StringComparison.Ordinal) || parameter.Type.ContainingAssembly is { } assembly && clients.IsLibraryAssembly(assembly))
                return true;
        }

        return false;
    }

    private Dictionary<IMethodSymbol, HookRegistration> Find(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var methods = new Dictionary<IMethodSymbol, HookRegistration>(SymbolEqualityComparer.Default);
        foreach (var declaration in type.DeclaringSyntaxReferences)
        {
            foreach (var token in declaration.GetSyntax(cancellationToken).DescendantTokens())
            {
                if (!token.IsKind(SyntaxKind.IdentifierToken) || !clients.IsHook(token.ValueText) || RegisteringNode(token) is not { } node)
                    continue;
                if (clients.Models.OperationOf(node, cancellationToken) is { } operation
                    && HookRegistration.Find(operation, clients) is { } registration
                    && clients.Functions.OfDelegate(registration.Handler, registration.Hook.HandlerMethod, cancellationToken) is { Symbol: { MethodKind: MethodKind.Ordinary } method }
                    && !methods.ContainsKey(method))
                {
                    methods.Add(method, registration);
                }
            }
        }

        return methods;
    }

    private static ExpressionSyntax? RegisteringNode(SyntaxToken name)
    {
        for (var node = name.Parent; node is ExpressionSyntax; node = node.Parent)
        {
            if (node is InvocationExpressionSyntax or AssignmentExpressionSyntax)
                return (ExpressionSyntax)node;
        }

        return null;
    }
}
