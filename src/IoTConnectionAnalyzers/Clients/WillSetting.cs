using System.Collections.Generic;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>A part of the last will of a client that has the will and its message as two settings.</summary>
internal sealed class WillSetting : ApiSetting
{
    private static readonly string[] s_settings = ["Microsoft.Azure.Devices.Client.Transport.Mqtt.MqttTransportSettings"];

    /// <summary>Where the libraries take it.</summary>
    public static readonly IReadOnlyList<WillSetting> All =
    [
        new() { Types = s_settings, Member = "HasWill", IsSwitch = true },
        new() { Types = s_settings, Member = "WillMessage" },
    ];

    /// <summary>Whether it says that there is a will, and not which.</summary>
    public bool IsSwitch { get; init; }
}
