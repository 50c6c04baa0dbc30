using System;
using System.Collections.Generic;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Tells whether options are put together by code in sight alone, so that a setting which is not found is not made.</summary>
internal sealed class BuiltOptions<TSetting>(ApiSettingTable<TSetting> settings, KnownClients clients)
    where TSetting : ApiSetting
{
    public bool AreInSight(IReadOnlyList<ConnectionGraph.Node> connection)
    {
        var configured = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var areMade = false;
        foreach (var node in connection)
        {
            foreach (var operation in node.Operations)
            {
                areMade |= operation is IObjectCreationOperation { Type: { } made } && (IsFinished(made) || IsBuilder(made) || IsTransport(made)) || IsMadeByFactory(operation);
                AddConfigured(operation, configured);
            }
        }

        if (!areMade)
            return false;
        foreach (var node in connection)
        {
            // Finished options are handed on as a matter of course; who gets what builds them goes on building.
            if (settings.Declares(node.Type) && !IsFinished(node.Type) && (node.IsHandedOn || IsOpen(node, configured)))
                return false;
        }

        return true;
    }

    private static bool IsFinished(ITypeSymbol? type) => type?.Name.EndsWith("ClientOptions", StringComparison.Ordinal) ?? false;

    private static bool IsBuilder(ITypeSymbol type) => type.Name.EndsWith("ClientOptionsBuilder", StringComparison.Ordinal);

    private static bool IsTransport(ITypeSymbol type) => type.Name.EndsWith("TransportSettings", StringComparison.Ordinal);

    private bool IsMadeByFactory(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: "CreateClientOptionsBuilder", ContainingAssembly: { } assembly } } && clients.IsLibraryAssembly(assembly);

    /// <summary>The parameters of the lambdas by which a call of the library lets code configure something.</summary>
    private void AddConfigured(IOperation operation, HashSet<ISymbol> configured)
    {
        if (operation is not IInvocationOperation { TargetMethod.ContainingAssembly: { } assembly } call || !clients.IsLibraryAssembly(assembly))
            return;
        foreach (var argument in call.Arguments)
        {
            if (argument.Value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda })
            {
                foreach (var parameter in lambda.Symbol.Parameters)
                    configured.Add(parameter);
            }
        }
    }

    /// <summary>Whether code out of sight has a hand in what a node stands for.</summary>
    private bool IsOpen(ConnectionGraph.Node node, HashSet<ISymbol> configured) => node.Key switch
    {
        IParameterSymbol parameter => !configured.Contains(parameter),
        IFieldSymbol field => field is not ({ DeclaredAccessibility: Accessibility.Private } or { IsReadOnly: true }),
        IPropertySymbol property => property is not ({ DeclaredAccessibility: Accessibility.Private } or { SetMethod: null }),
        IMethodSymbol method => method is not ({ DeclaredAccessibility: Accessibility.Private } or { MethodKind: MethodKind.LocalFunction }),
        _ => HasForeignCall(node),
    };

    /// <summary>A call of another library, or of a method that a derived type may fill.</summary>
    private bool HasForeignCall(ConnectionGraph.Node node)
    {
        foreach (var operation in node.Operations)
        {
            if (operation is IInvocationOperation { TargetMethod: { ContainingAssembly: { } assembly } method } && !clients.IsLibraryAssembly(assembly)
                && (method.DeclaringSyntaxReferences.IsEmpty || method.IsAbstract || method.IsVirtual || method.IsOverride))
            {
                return true;
            }
        }

        return false;
    }
}
