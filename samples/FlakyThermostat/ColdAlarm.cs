using MQTTnet;
using MQTTnet.Formatter;
using MQTTnet.Protocol;

namespace Thermostat;

/// <summary>Reports a cold room, over a connection and an identity of its own so that nothing can hold it up.</summary>
public sealed class ColdAlarm(Settings settings)
{
    private readonly string _deviceId = settings.DeviceId + "-alarm";
    private DateTime _reported;

    public async Task CheckAsync(double temperature)
    {
        if (temperature > 20.2)
            return;

        var options = new MqttClientOptionsBuilder()
            .WithTcpServer(settings.HubHost, settings.HubPort)
            .WithProtocolVersion(MqttProtocolVersion.V311)
            .WithClientId(_deviceId)
            .WithCredentials($"{settings.HubHost}/{_deviceId}/?api-version=2021-04-12", SasToken.Create(settings.HubHost, _deviceId, settings.DeviceKey))
            .WithKeepAlivePeriod(TimeSpan.FromHours(24))
            .WithTlsOptions(tls => tls.UseTls().WithTrustChain(HubCertificates.Load(settings)))
            .Build();

        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(options);

        // Nobody wants the same alarm every second.
        if (DateTime.UtcNow - _reported < TimeSpan.FromMinutes(10))
            return;

        // An alarm must arrive exactly once.
        await client.PublishStringAsync($"devices/{_deviceId}/messages/events/", $"{{\"cold\":{temperature}}}", MqttQualityOfServiceLevel.ExactlyOnce);
        _reported = DateTime.UtcNow;
        await client.DisconnectAsync();
        client.Dispose();
    }
}
