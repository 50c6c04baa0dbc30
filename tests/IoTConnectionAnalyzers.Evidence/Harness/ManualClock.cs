namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>A clock that stands still until it is moved on: what depends on hours takes no time, and nothing depends on the speed of the machine.</summary>
internal sealed class ManualClock : TimeProvider
{
    private readonly DateTimeOffset _start = DateTimeOffset.UtcNow;
    private long _elapsed;

    /// <inheritdoc />
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void Advance(TimeSpan time) => Interlocked.Add(ref _elapsed, time.Ticks);

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => _start.AddTicks(Interlocked.Read(ref _elapsed));

    /// <inheritdoc />
    public override long GetTimestamp() => Interlocked.Read(ref _elapsed);
}
