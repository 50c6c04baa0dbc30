using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>Which connect calls answer a refusal with a result and do not throw.</summary>
internal sealed class ConnectResults
{
    // MQTTnet 5: a refusal is always a result.
    private const string ReturnedResult = "MQTTnet.MqttClientConnectResult";

    // MQTTnet 4: a refusal throws, unless the options say otherwise.
    private const string ThrownResult = "MQTTnet.Client.MqttClientConnectResult";

    private const string OptionsOfThrown = "MQTTnet.Client.MqttClientOptions";

    private const string ThrowSwitch = "ThrowOnNonSuccessfulConnectResponse";

    private const string ThrowSwitchedOff = "WithoutThrowOnNonSuccessfulConnectResponse";

    private readonly INamedTypeSymbol? _returned;
    private readonly INamedTypeSymbol? _thrown;

    private ConnectResults(INamedTypeSymbol? returned, INamedTypeSymbol? thrown) => (_returned, _thrown) = (returned, thrown);

    /// <summary>The results of the libraries in sight; null where every refusal throws.</summary>
    public static ConnectResults? Of(KnownClients clients)
    {
        var returned = First(clients, ReturnedResult);
        var thrown = First(clients, OptionsOfThrown)?.GetMembers(ThrowSwitch).Length > 0 ? First(clients, ThrownResult) : null;
        return returned is null && thrown is null ? null : new(returned, thrown);
    }

    /// <summary>Whether a name asks a client whether it is connected.</summary>
    public static bool AsksClient(string name) => name is "IsConnected" or "TryPingAsync" or "PingAsync";

    /// <summary>Whether a call is a connect call of a library whose refusals can be results.</summary>
    public bool MayBeGivenBy(IInvocationOperation call) => call.TargetMethod.Name == "ConnectAsync"
        && ResultOf(call) is { } result && (Is(result, _returned) || Is(result, _thrown));

    /// <summary>Whether a refusal is always a result of the call.</summary>
    public bool IsAlwaysGivenBy(IInvocationOperation call) => Is(ResultOf(call), _returned);

    /// <summary>Whether the options of the connection say that a refusal is a result.</summary>
    public static bool AreAskedFor(IInvocationOperation call, KnownClients clients, CancellationToken cancellationToken)
    {
        foreach (var node in new ConnectionWalk(clients).NodesAround(call, cancellationToken))
        {
            foreach (var operation in node.Operations)
            {
                if (operation is IInvocationOperation { TargetMethod.Name: ThrowSwitchedOff }
                    or ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: ThrowSwitch }, Value.ConstantValue: { HasValue: true, Value: false } })
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ITypeSymbol? ResultOf(IInvocationOperation call) => call.TargetMethod.ReturnType is INamedTypeSymbol { TypeArguments: { Length: 1 } given } ? given[0] : null;

    private static bool Is(ITypeSymbol? result, INamedTypeSymbol? known) => known is not null && SymbolEqualityComparer.Default.Equals(result, known);

    private static INamedTypeSymbol? First(KnownClients clients, string name)
    {
        foreach (var type in clients.TypesOfLibraries(name))
            return type;
        return null;
    }
}
