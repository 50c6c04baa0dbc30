namespace LocalHub.Observations;

/// <summary>An error code of IoT Hub, as its documentation names it.</summary>
public sealed record HubCode(int Number, string Name)
{
    public static readonly HubCode InvalidProtocolVersion = new(400001, nameof(InvalidProtocolVersion));
    public static readonly HubCode ConnectionForcefullyClosedOnNewConnection = new(400027, nameof(ConnectionForcefullyClosedOnNewConnection));
    public static readonly HubCode IotHubUnauthorized = new(401003, nameof(IotHubUnauthorized));
    public static readonly HubCode DeviceConnectionClosedRemotely = new(404104, nameof(DeviceConnectionClosedRemotely));
    public static readonly HubCode ServerBusy = new(503005, nameof(ServerBusy));

    /// <inheritdoc />
    public override string ToString() => $"{Number} {Name}";
}
