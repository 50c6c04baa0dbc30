using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

namespace IoTConnectionAnalyzers.Evidence.Experiments;

/// <summary>An experiment whose device runs in a generic host, gets SIGTERM as from a service manager, and ends in good order.</summary>
public abstract class HostedExperiment : GoodbyeExperiment
{
    /// <summary>A host with one background service.</summary>
    /// <param name="work">The statements of the service; the token that the host cancels is called <c>stoppingToken</c>.</param>
    protected static string HostOf(string work) =>
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
                {{work}}
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
