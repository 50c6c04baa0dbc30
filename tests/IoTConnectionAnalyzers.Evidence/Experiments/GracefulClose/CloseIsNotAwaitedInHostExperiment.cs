using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;

namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class CloseIsNotAwaitedInHostExperiment : HostedExperiment
{
    public override string Rule => "IOTC3004";

    public override string Claim => "a host does not wait for an async callback of ApplicationStopping: the process is gone before the goodbye is sent";

    public override string Method => "connects in a generic host, which gets SIGTERM and ends in good order";

    protected override string Driver =>
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        using MQTTnet;

        using var host = Host.CreateApplicationBuilder(args).Build();
        var connection = new Connection(new MqttClientFactory().CreateMqttClient(), host.Services.GetRequiredService<IHostApplicationLifetime>());
        await connection.OpenAsync(Peer.Options().Build());
        connection.CloseWithTheHost();
        await host.StartAsync();
        Console.WriteLine("started");
        await host.WaitForShutdownAsync();
        """;

    private protected override RulePage LoadPage() => RulePage.LoadOwn(Rule, "IOTC3004-Host");

    private protected override Task AtWorkAsync(Hub hub, DeviceProgram device) => device.WaitForOutputAsync("started", Patience);
}
