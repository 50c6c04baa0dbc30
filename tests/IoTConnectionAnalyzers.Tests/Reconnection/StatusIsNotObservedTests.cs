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

    private const string Create = "DeviceClient.CreateFromConnectionString(\"HostName=h;DeviceId=d;SharedAccessKey=k\")";

    private static string Members(string members) => $$"""
        using System;
        using System.Threading.Tasks;

        class Sample
        {
            {{members}}
        }

        """;

    [Theory]
    [InlineData("private DeviceClient Client { get; } = {|IOTC5009:" + Create + "|};")]
    [InlineData("private static readonly DeviceClient s_client = {|IOTC5009:" + Create + "|};")]
    [InlineData("private DeviceClient? _client; void Init() => _client = {|IOTC5009:" + Create + "|};")]
    [InlineData("private ModuleClient? _client; async Task Init() => _client = await {|IOTC5009:ModuleClient.CreateFromEnvironmentAsync()|};")]
    [InlineData("private DeviceClient _client; Sample() { _client = {|IOTC5009:" + Create + "|}; }")]
    [InlineData("async Task Run() { using var client = {|IOTC5009:" + Create + "|}; while (true) { await client.SendEventAsync(new Message()); await Task.Delay(1000); } }")]
    [InlineData("async Task Run() { using var client = {|IOTC5009:" + Create + "|}; for (; ; ) { await client.SendEventAsync(new Message()); await Task.Delay(1000); } }")]
    public Task LongLived(string members) => On(Libraries.DeviceSdk142).Code(Members(members)).Verify();

    [Theory]
    [InlineData("private DeviceClient? _client; void Init() { _client = " + Create + "; _client.SetConnectionStatusChangesHandler((status, reason) => { }); }")]
    [InlineData("private DeviceClient _client = " + Create + "; void Watch(ConnectionStatusChangesHandler handler) => _client.SetConnectionStatusChangesHandler(handler);")]
    [InlineData("DeviceClient Make() => " + Create + ";")]
    [InlineData("async Task Once() { using var client = " + Create + "; await client.SendEventAsync(new Message()); }")]
    [InlineData("async Task Some() { using var client = " + Create + "; for (var i = 0; i < 3; i++) await client.SendEventAsync(new Message()); }")]
    [InlineData("void Pass() => GC.KeepAlive(" + Create + ");")]
    [InlineData("private DeviceClient _client; Sample(DeviceClient client) => _client = client;")]
    public Task ShortLivedOrObserved(string members) => On(Libraries.DeviceSdk142).Code(Members(members)).Verify();

    [Theory]
    [InlineData("private DeviceClient _client = DeviceClient.CreateFromConnectionString(")]
    [InlineData("private DeviceClient _client = DeviceClient.")]
    [InlineData("private DeviceClient _client = ;")]
    public Task BeingTyped(string members) => On(Libraries.DeviceSdk142).Code(Members(members)).Incomplete().Verify();
}
