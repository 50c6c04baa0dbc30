namespace LocalHub.Observations;

/// <summary>A line of the connection log, as an operator of the hub reads it.</summary>
/// <param name="Time">When it happened.</param>
/// <param name="Device">The device, or the address while the device is not known.</param>
/// <param name="Operation">deviceConnect, deviceDisconnect or deviceTelemetry.</param>
/// <param name="Code">The error code; null where all went well, or where IoT Hub documents no code.</param>
/// <param name="Reason">What happened, in words.</param>
public sealed record HubLogEntry(DateTimeOffset Time, string Device, string Operation, HubCode? Code, string Reason)
{
    /// <inheritdoc />
    public override string ToString() =>
        $"{Time.ToLocalTime():HH:mm:ss.fff}  {Device,-16} {Operation,-16} {(Code is null ? "-" : Code.ToString()),-52} {Reason}";
}
