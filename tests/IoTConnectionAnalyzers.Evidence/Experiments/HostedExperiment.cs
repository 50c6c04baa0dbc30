using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments;

/// <summary>An experiment whose device is a background service of a generic host, and gets SIGTERM as from a service manager.</summary>
public abstract class HostedExperiment : GoodbyeExperiment
{
    /// <summary>The statements of the service; the token that the host cancels is called <c>stoppingToken</c>.</summary>
    private protected abstract string Work { get; }

    protected sealed override string Driver =>
        $$"""
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        using MQTTnet;

        var builder = Host.CreateApplicationBuilder(args);
        builder.Services.AddHostedService<Device>();
        await builder.Build().RunAsync();

        internal sealed class Device : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                {{Work}}
            }
        }
        """;

    /// <summary>Waits until the device is at work.</summary>
    private protected virtual Task AtWorkAsync(Hub hub, DeviceProgram device) => hub.Journal.WaitForAsync(static e => e.Kind == HubEventKind.Message, Patience);

    private protected sealed override async Task PlayAsync(Hub hub, DeviceProgram device)
    {
        await AtWorkAsync(hub, device);
        device.Terminate();
        await device.RunToEndAsync(Patience);
        await SettledAsync(hub);
    }
}
