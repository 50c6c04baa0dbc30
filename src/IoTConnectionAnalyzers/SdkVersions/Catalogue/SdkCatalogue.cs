using System.Collections.Generic;

namespace IoTConnectionAnalyzers.SdkVersions.Catalogue;

/// <summary>
/// Every package that the catalogue knows. To add one, describe it beside the others, name it in <see cref="All"/> and name its assemblies
/// in <see cref="ForAssembly"/>; nothing of a description is made before one of its assemblies is referenced.
/// </summary>
internal static class SdkCatalogue
{
    /// <summary>All packages, in the order in which a defect that several share is counted.</summary>
    public static IReadOnlyList<KnownPackage> All =>
    [
        DeviceSdkPackages.Client, DeviceSdkPackages.Shared,
        ProvisioningPackages.Client, ProvisioningPackages.Mqtt, ProvisioningPackages.Amqp, ProvisioningPackages.Http,
        AmqpPackages.AmqpNetLite,
        MqttnetPackages.Client, MqttnetPackages.ManagedClient,
        OtherMqttPackages.HiveMq, OtherMqttPackages.NanoFrameworkM2Mqtt, OtherMqttPackages.NanoFrameworkAzure,
        OtherMqttPackages.IotOperationsProtocol, OtherMqttPackages.IotOperationsMqtt,
        OtherMqttPackages.M2Mqtt, OtherMqttPackages.M2MqttDotnetCore, OtherMqttPackages.M2MqttClientDotnetCore, OtherMqttPackages.SystemNetMqtt,
        DotNettyPackages.Handlers, DotNettyPackages.Common, AmqpPackages.MicrosoftAzureAmqp,
    ];

    /// <summary>The package that an assembly comes from; null for one that the catalogue does not know.</summary>
    public static KnownPackage? ForAssembly(string name) => name switch
    {
        "Microsoft.Azure.Devices.Client" => DeviceSdkPackages.Client,
        "Microsoft.Azure.Devices.Shared" => DeviceSdkPackages.Shared,
        "Microsoft.Azure.Devices.Provisioning.Client" => ProvisioningPackages.Client,
        "Microsoft.Azure.Devices.Provisioning.Transport.Mqtt" => ProvisioningPackages.Mqtt,
        "Microsoft.Azure.Devices.Provisioning.Transport.Amqp" => ProvisioningPackages.Amqp,
        "Microsoft.Azure.Devices.Provisioning.Transport.Http" => ProvisioningPackages.Http,
        "DotNetty.Handlers" => DotNettyPackages.Handlers,
        "DotNetty.Common" => DotNettyPackages.Common,
        "Microsoft.Azure.Amqp" => AmqpPackages.MicrosoftAzureAmqp,
        "Amqp.Net" => AmqpPackages.AmqpNetLite,
        "MQTTnet" => MqttnetPackages.Client,
        "MQTTnet.Extensions.ManagedClient" => MqttnetPackages.ManagedClient,
        "HiveMQtt" => OtherMqttPackages.HiveMq,
        "nanoFramework.M2Mqtt" => OtherMqttPackages.NanoFrameworkM2Mqtt,
        "nanoFramework.Azure.Devices.Client" => OtherMqttPackages.NanoFrameworkAzure,
        "Azure.Iot.Operations.Protocol" => OtherMqttPackages.IotOperationsProtocol,
        "Azure.Iot.Operations.Mqtt" => OtherMqttPackages.IotOperationsMqtt,
        "M2Mqtt.Net" or "M2Mqtt" => OtherMqttPackages.M2Mqtt,
        "M2MqttDotnetCore" => OtherMqttPackages.M2MqttDotnetCore,
        "M2MqttClientDotnetCore" => OtherMqttPackages.M2MqttClientDotnetCore,
        "System.Net.Mqtt" => OtherMqttPackages.SystemNetMqtt,
        _ => null,
    };
}
