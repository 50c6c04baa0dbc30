using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>Where a library that reconnects by itself takes the delay between its attempts.</summary>
internal static class ReconnectDelays
{
    /// <summary>The delay that the managed client of MQTTnet has by itself, in seconds.</summary>
    public const int DefaultSeconds = 5;

    /// <summary>The delay that a call or an assignment gives; null for any other operation.</summary>
    public static IOperation? GivenBy(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "WithAutoReconnectDelay" } method, Arguments: { Length: 1 } arguments } when IsOfManagedClient(method.ContainingType) => arguments[0].Value,
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "AutoReconnectDelay" } property }, Value: var value } when IsOfManagedClient(property.ContainingType) => value,
        _ => null,
    };

    private static bool IsOfManagedClient(ITypeSymbol type) => type.ContainingAssembly?.Name == "MQTTnet.Extensions.ManagedClient";
}
