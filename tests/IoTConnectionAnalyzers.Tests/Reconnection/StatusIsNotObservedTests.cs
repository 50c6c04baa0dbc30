using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Reconnection;

public sealed class StatusIsNotObservedTests : RuleTest<StatusIsNotObservedAnalyzer>
{
    [Fact]
    public Task Kept() => On(Libraries.DeviceSdk)
        .Code("""
            class Sample
            {
                private readonly DeviceClient _client = {|IOTC5009:DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k")|};
            }
            """)
        .Saying("'Sample' keeps a 'DeviceClient' and never sets 'SetConnectionStatusChangesHandler': it does not notice that the SDK has given the connection up")
        .Verify();

    [Fact]
    public Task UsedInALoop() => On(Libraries.DeviceSdk2)
        .Method("""
            await using var client = {|IOTC5009:new IotHubDeviceClient("HostName=h;DeviceId=d;SharedAccessKey=k")|};
            while (!stoppingToken.IsCancellationRequested)
                await Task.Delay(1000, stoppingToken);
            """)
        .Verify();

    [Fact]
    public Task WhatIsFine() => On(Libraries.DeviceSdk)
        .Code("""
            using System.Threading.Tasks;

            class Observes
            {
                private readonly DeviceClient _client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");

                public Observes() => _client.SetConnectionStatusChangesHandler((status, reason) => { });
            }

            class OverHttp
            {
                private readonly DeviceClient _client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k", TransportType.Http1);
            }

            class OneShot
            {
                public async Task RunAsync()
                {
                    using var client = DeviceClient.CreateFromConnectionString("HostName=h;DeviceId=d;SharedAccessKey=k");
                    await client.SendEventAsync(new Message());
                }
            }
            """)
        .Verify();
}
