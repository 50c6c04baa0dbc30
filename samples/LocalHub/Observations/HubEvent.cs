using MQTTnet.Formatter;

namespace LocalHub.Observations;

/// <summary>What kind of thing the hub saw of a device.</summary>
public enum HubEventKind
{
    /// <summary>A TCP connection was opened, or tried while the hub refused them.</summary>
    Attempt,

    /// <summary>CONNECT arrived and was refused.</summary>
    Refused,

    /// <summary>CONNECT arrived and was accepted.</summary>
    Connected,

    /// <summary>PINGREQ arrived.</summary>
    Ping,

    /// <summary>SUBSCRIBE arrived.</summary>
    Subscribed,

    /// <summary>A telemetry message or another PUBLISH arrived.</summary>
    Message,

    /// <summary>The last will of the device was published.</summary>
    Will,

    /// <summary>DISCONNECT arrived: the goodbye of MQTT.</summary>
    Disconnect,

    /// <summary>The connection is over.</summary>
    Ended,
}

/// <summary>Something that the hub saw.</summary>
/// <param name="Time">When, by the clock of the hub.</param>
/// <param name="Kind">What kind of thing it was.</param>
/// <param name="Connection">The number of the TCP connection, counted from 1.</param>
/// <param name="Device">The device, once CONNECT has named it.</param>
/// <param name="Detail">The topic, the reason, or how the connection ended.</param>
public sealed record HubEvent(DateTimeOffset Time, HubEventKind Kind, int Connection, string? Device, string Detail)
{
    /// <summary>The fields of CONNECT, for <see cref="HubEventKind.Connected"/> and <see cref="HubEventKind.Refused"/>.</summary>
    public ConnectFields? Connect { get; init; }

    /// <summary>How the connection ended, for <see cref="HubEventKind.Ended"/>.</summary>
    public Ending? Ending { get; init; }

    /// <inheritdoc />
    public override string ToString() => $"#{Connection} {Kind} {Detail}".TrimEnd();
}

/// <summary>What CONNECT said.</summary>
public sealed record ConnectFields(MqttProtocolVersion Protocol, string ClientId, string? UserName, string Password, int KeepAliveSeconds, bool CleanSession, bool IsEncrypted);

/// <summary>How a connection ended.</summary>
public enum Ending
{
    /// <summary>The device said DISCONNECT.</summary>
    Graceful,

    /// <summary>The device closed the TCP connection without DISCONNECT.</summary>
    ClosedWithoutDisconnect,

    /// <summary>The device reset the TCP connection without DISCONNECT.</summary>
    ResetWithoutDisconnect,

    /// <summary>The hub closed it, for a reason of the rules.</summary>
    ClosedByHub,

    /// <summary>The hub closed it because the same device connected anew.</summary>
    TakenOver,

    /// <summary>The network was cut.</summary>
    Cut,
}
