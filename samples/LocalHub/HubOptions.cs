namespace LocalHub;

/// <summary>How a <see cref="Hub"/> is set up. The defaults are what IoT Hub documents.</summary>
public sealed record HubOptions
{
    /// <summary>The host name that tokens and user names are made out for.</summary>
    public string HostName { get; init; } = "localhost";

    /// <summary>The port on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>IoT Hub refuses connections without TLS. Tests that look at something else may allow them.</summary>
    public bool AllowsPlainTcp { get; init; }

    /// <summary>No hub but any MQTT broker: it takes every version, user and topic. For tests that look at something else.</summary>
    public bool IsAnyBroker { get; init; }

    /// <summary>The device keys in base64, by device id. A device that is not listed gets in with any token of the right shape.</summary>
    public IReadOnlyDictionary<string, string> DeviceKeys { get; init; } = new Dictionary<string, string>();

    /// <summary>A token counts as expired this long after the hub has seen it first, whatever it says itself: an hour passes in seconds.</summary>
    public TimeSpan? TokensLiveAtMost { get; init; }

    /// <summary>The longest time that IoT Hub waits for a sign of life.</summary>
    public TimeSpan LongestSilence { get; init; } = TimeSpan.FromSeconds(1767);

    /// <summary>The clock of the hub.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
