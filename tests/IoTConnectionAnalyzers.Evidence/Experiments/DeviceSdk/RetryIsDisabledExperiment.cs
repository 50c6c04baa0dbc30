using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments.DeviceSdk;

public sealed class RetryIsDisabledExperiment : DeviceSdkExperiment
{
    public override string Rule => "IOTC5001";

    public override string Claim => "with a policy that never retries the SDK does not come back after the first fault";

    public override string Method => "connects with the device SDK; the network is cut for a moment";

    public override string HubAnswer => "none: the device alone decides";

    public override Knowledge Known => Knowledge.NoAnswer;

    protected override string Driver => $"await new Thermostat().RunAsync(\"{ConnectionString}\", CancellationToken.None);";

    private protected override async Task PlayAsync(Hub hub, DeviceProgram device)
    {
        await hub.Journal.WaitForAsync(static e => e.Kind == HubEventKind.Connected, Patience);
        await Task.Delay(TimeSpan.FromSeconds(2));
        hub.Cut();
        hub.Heal();
        if (IsBad)
            await Task.Delay(TimeSpan.FromSeconds(10));
        else
            await hub.Journal.WaitForAsync(static e => e.Kind == HubEventKind.Connected && e.Connection > 1, Patience);
    }

    protected override void ShowsTheMistake(HubView seen) => Assert.Equal(1, seen.Count(HubEventKind.Connected));

    protected override void ShowsNoMistake(HubView seen) => Assert.NotEqual(1, seen.Count(HubEventKind.Connected));

    protected override string Tell(HubView seen) => seen.Count(HubEventKind.Connected) == 1 ? "not back after 10 s" : "back";
}
