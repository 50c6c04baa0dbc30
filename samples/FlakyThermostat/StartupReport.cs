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
            .WithCredentials($"{settings.HubHost}/{settings.DeviceId}/?api-version=2021-04-12", SasToken.Create(settings.HubHost, settings.DeviceId, settings.DeviceKey))
            .WithNoKeepAlive()
            .WithWillTopic($"devices/{settings.DeviceId}/messages/events/")
            .WithWillPayload("offline")
            .WithTlsOptions(tls => tls.UseTls().WithTrustChain(HubCertificates.Load(settings)))
            .Build();

        using var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(options, cancellationToken);
        await client.PublishStringAsync($"devices/{settings.DeviceId}/messages/events/", "{\"firmware\":\"2.4.1\"}", cancellationToken: cancellationToken);
    }
}
