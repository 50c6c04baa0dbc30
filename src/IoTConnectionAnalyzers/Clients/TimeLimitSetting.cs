using System.Collections.Generic;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>A place that limits the time to connect, or to operate, and how much IoT Hub needs.</summary>
internal sealed class TimeLimitSetting : TimeSetting
{
    private static readonly string[] s_mqttnetOptions = ["MQTTnet.Client.Options.MqttClientOptions", "MQTTnet.Client.MqttClientOptions", "MQTTnet.MqttClientOptions"];

    private static readonly string[] s_mqttnetBuilders = ["MQTTnet.Client.Options.MqttClientOptionsBuilder", "MQTTnet.Client.MqttClientOptionsBuilder", "MQTTnet.MqttClientOptionsBuilder"];

    /// <summary>Where the libraries take a time limit.</summary>
    public static readonly IReadOnlyList<TimeLimitSetting> All =
    [
        new()
        {
            Types = ["Microsoft.Azure.Devices.Client.Transport.Mqtt.MqttTransportSettings"],
            Member = "ConnectArrivalTimeout",
            Unit = TimeUnit.Span,
            Default = 60,
            Needed = 60,
            Covers = TimeLimit.Acceptance,
        },
        new()
        {
            Types = ["Microsoft.Azure.Devices.Client.DeviceClient", "Microsoft.Azure.Devices.Client.ModuleClient"],
            Member = "OperationTimeoutInMilliseconds",
            Unit = TimeUnit.Milliseconds,
            Default = 240,
            Needed = 60,
            Covers = TimeLimit.Operation,
        },
        new() { Types = s_mqttnetOptions, Member = "Timeout", Unit = TimeUnit.Span, Default = 100, Needed = 10, Covers = TimeLimit.Exchange },
        new() { Types = s_mqttnetOptions, Member = "CommunicationTimeout", Unit = TimeUnit.Span, Default = 10, Needed = 10, Covers = TimeLimit.Exchange },
        new() { Types = s_mqttnetBuilders, Member = "WithTimeout", Parameter = "value", Unit = TimeUnit.Span, Default = 100, Needed = 10, Covers = TimeLimit.Exchange },
        new() { Types = s_mqttnetBuilders, Member = "WithCommunicationTimeout", Parameter = "value", Unit = TimeUnit.Span, Default = 10, Needed = 10, Covers = TimeLimit.Exchange },
    ];

    /// <summary>The seconds that the library uses where nothing is set.</summary>
    public required int Default { get; init; }

    /// <summary>The seconds below which the limit is too short for IoT Hub.</summary>
    public required int Needed { get; init; }

    /// <summary>What has to be done within the limit.</summary>
    public required TimeLimit Covers { get; init; }
}

/// <summary>What has to be done within a time limit.</summary>
internal enum TimeLimit
{
    /// <summary>The hub has to accept the connection.</summary>
    Acceptance,

    /// <summary>A whole operation, which may have to connect first; a limit of 0 is none.</summary>
    Operation,

    /// <summary>One packet and its answer.</summary>
    Exchange,
}
