using MQTTnet;
using MQTTnet.Formatter;

namespace Thermostat;

/// <summary>Tells the hub once, right after power-on, which firmware runs.</summary>
public static class StartupReport
{
    public static async Task SendAsync(Settings settings, CancellationToken cancellationToken)
    {
        var options = new MqttClientOptionsBuilder()
            .WithTcpServer(settings.HubHost, settings.HubPort)
            .WithProtocolVersion(MqttProtocolVersion.V311)
            .WithClientId(settings.DeviceId)
            .WithCredentials(new FreshToken(settings, settings.DeviceId))
            .WithKeepAlivePeriod(TimeSpan.FromSeconds(60))
            .WithWillTopic($"devices/{settings.DeviceId}/messages/events/")
            .WithWillPayload("offline")
            .WithTlsOptions(tls => tls.UseTls().WithTrustChain(HubCertificates.Load(settings)))
            .Build();

        using var client = new MqttClientFactory().CreateMqttClient();
        try
        {
            var result = await client.ConnectAsync(options, cancellationToken);
            if (result.ResultCode == MqttClientConnectResultCode.Success)
                await client.PublishStringAsync($"devices/{settings.DeviceId}/messages/events/", "{\"firmware\":\"2.4.1\"}", cancellationToken: cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Console.WriteLine($"No startup report: {exception.Message}");
        }
        finally
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await client.DisconnectAsync(new MqttClientDisconnectOptions(), patience.Token);
        }
    }
}
