using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;

namespace IoTConnectionAnalyzers.Evidence.Experiments.GracefulClose;

public sealed class DisposedByTheHostExperiment : HostedExperiment
{
    public override string Rule => "IOTC3001";

    public override string Claim => "the container of a host that ends in good order disposes its singletons, and the Dispose of MQTTnet sends no DISCONNECT";

    public override string Method => "connects a client that the container has made; the host gets SIGTERM";

    protected override string Driver =>
        """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        var builder = Host.CreateApplicationBuilder(args);
        builder.Services.AddSingleton(Peer.Options().Build());
        Services.Add(builder.Services);
        using var host = builder.Build();
        await host.StartAsync();
        Console.WriteLine("at work");
        await host.WaitForShutdownAsync();
        """;

    private protected override RulePage LoadPage() => RulePage.LoadOwn(Rule, "IOTC3001-Host");

    private protected override Task AtWorkAsync(Hub hub, DeviceProgram device) => device.WaitForOutputAsync("at work", Patience);
}
