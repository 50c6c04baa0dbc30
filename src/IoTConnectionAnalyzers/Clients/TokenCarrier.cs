using System.Collections.Generic;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>A member of a library that puts a password into options, credentials, an address, or a connect call.</summary>
/// <param name="Library">What the name of the assembly begins with.</param>
/// <param name="Type">The simple name of the type; null where the name of the method tells.</param>
/// <param name="Method">The name of the method; null for the constructor.</param>
/// <param name="Password">The parameter of the password.</param>
/// <param name="User">The parameter of the user name.</param>
/// <param name="NeedsSecondConnect">Whether the carrier is used up by one connect, so that only a second one with the same value captures it.</param>
internal sealed record TokenCarrier(string Library, string? Type, string? Method, string Password, string User, bool NeedsSecondConnect = false)
{
    private static readonly IReadOnlyList<TokenCarrier> s_all =
    [
        new("MQTTnet", null, "WithCredentials", "password", "username"),
        new("MQTTnet", "MqttClientCredentials", null, "password", "userName"),
        new("Amqp", "Address", null, "password", "user"),
        new("M2Mqtt", "MqttClient", "Connect", "password", "username", NeedsSecondConnect: true),
        new("nanoFramework.M2Mqtt", "MqttClient", "Connect", "password", "username", NeedsSecondConnect: true),
        new("HiveMQtt", null, "WithPassword", "password", "", NeedsSecondConnect: true),
    ];

    /// <summary>What is known of a method; null where it carries no password.</summary>
    public static TokenCarrier? Of(IMethodSymbol method)
    {
        var isConstructor = method.MethodKind == MethodKind.Constructor;
        foreach (var carrier in s_all)
        {
            if ((carrier.Method is null ? isConstructor : !isConstructor && method.Name == carrier.Method)
                && (carrier.Type is null || method.ContainingType?.Name == carrier.Type)
                && method.DeclaringSyntaxReferences.IsEmpty
                && method.ContainingAssembly?.Name is { } assembly && assembly.StartsWith(carrier.Library, System.StringComparison.OrdinalIgnoreCase))
            {
                return carrier;
            }
        }

        return null;
    }
}
