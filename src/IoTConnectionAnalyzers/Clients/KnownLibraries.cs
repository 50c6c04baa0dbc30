using System;
using System.Collections.Generic;

using IoTConnectionAnalyzers.Clients.Libraries;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>Every library that the package knows clients of. To add one, describe it in <c>Libraries</c> and name it here.</summary>
internal static class KnownLibraries
{
    public static readonly IReadOnlyList<ClientLibrary> All =
    [
        DeviceSdk.Version1, DeviceSdk.Version2,
        Mqttnet.Client, Mqttnet.Managed,
        OtherMqtt.M2Mqtt, OtherMqtt.NanoFrameworkM2Mqtt, OtherMqtt.NanoFrameworkAzure, OtherMqtt.HiveMq, OtherMqtt.SystemNetMqtt, OtherMqtt.IotOperations,
        Amqp.AmqpNetLite, Amqp.MicrosoftAzureAmqp, Amqp.RabbitMq,
        Framework.WebSocket, Framework.Socket, Framework.TcpClient, Framework.SslStream,
    ];

    /// <summary>The assemblies that open the gate: where none is referenced, no rule about libraries does anything.</summary>
    public static readonly IReadOnlyCollection<string> GateAssemblies = CollectAssemblies();

    private static HashSet<string> CollectAssemblies()
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            // Packages of the catalogue that declare no client.
            "Microsoft.Azure.Devices.Shared",
            "Microsoft.Azure.Devices.Provisioning.Client",
            "Microsoft.Azure.Devices.Provisioning.Transport.Mqtt",
            "Microsoft.Azure.Devices.Provisioning.Transport.Amqp",
            "Microsoft.Azure.Devices.Provisioning.Transport.Http",
        };
        foreach (var library in All)
            names.UnionWith(library.Assemblies);
        return names;
    }
}
