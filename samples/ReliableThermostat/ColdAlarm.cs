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
        // Nobody wants the same alarm every second.
        if (temperature > 20.2 || DateTime.UtcNow - _reported < TimeSpan.FromMinutes(10))
            return;

        var options = new MqttClientOptionsBuilder()
            .WithTcpServer(settings.HubHost, settings.HubPort)
            .WithProtocolVersion(MqttProtocolVersion.V311)
            .WithClientId(_deviceId)
            .WithCredentials(new FreshToken(settings, _deviceId))
            .WithKeepAlivePeriod(TimeSpan.FromSeconds(60))
            .WithTlsOptions(tls => tls.UseTls().WithTrustChain(HubCertificates.Load(settings)))
            .Build();

        using var client = new MqttClientFactory().CreateMqttClient();
        try
        {
            var result = await client.ConnectAsync(options);
            if (result.ResultCode != MqttClientConnectResultCode.Success)
                return;

            // An alarm must arrive; that it may arrive twice does no harm.
            await client.PublishStringAsync($"devices/{_deviceId}/messages/events/", $"{{\"cold\":{temperature}}}", MqttQualityOfServiceLevel.AtLeastOnce);
            _reported = DateTime.UtcNow;
        }
        finally
        {
            await client.DisconnectAsync();
        }
    }
}
