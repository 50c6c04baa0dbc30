using System.Collections.Generic;

using IoTConnectionAnalyzers.Clients.Libraries;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>A place that takes the host of IoT Hub, besides those of the options of MQTT clients.</summary>
internal sealed class HubHostSetting : ApiSetting
{
    private static readonly string[] s_version1 = [DeviceSdk.Assembly + ".DeviceClient", DeviceSdk.Assembly + ".ModuleClient"];

    private static readonly string[] s_version2 = [DeviceSdk.Assembly + ".IotHubDeviceClient", DeviceSdk.Assembly + ".IotHubModuleClient"];

    /// <summary>Where the libraries take it, by itself or in a connection string.</summary>
    public static readonly IReadOnlyList<HubHostSetting> All =
    [
        new() { Types = s_version1, Member = "Create", Parameter = "hostname" },
        new() { Types = s_version1, Member = "CreateFromConnectionString", Parameter = "connectionString" },
        new() { Types = s_version2, Member = Constructor, Parameter = "hostName" },
        new() { Types = s_version2, Member = Constructor, Parameter = "connectionString" },
        new() { Types = [DeviceSdk.Assembly + ".IotHubConnectionStringBuilder"], Member = "Create", Parameter = "hostname" },
        new() { Types = ["nanoFramework.Azure.Devices.Client.DeviceClient"], Member = Constructor, Parameter = "iotHubName" },
        new() { Types = ["uPLibrary.Networking.M2Mqtt.MqttClient"], Member = Constructor, Parameter = "brokerIpAddress" },
    ];
}
