using MQTTnet;
using MQTTnet.Formatter;

namespace Thermostat;

/// <summary>The one connection that the thermostat keeps open all day.</summary>
public sealed class HubConnection
{
    private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();
    private readonly MqttClientOptions _options;
    private readonly Settings _settings;

    public HubConnection(Settings settings)
    {
        _settings = settings;
        _options = new MqttClientOptionsBuilder()
            .WithTcpServer(settings.HubHost, settings.HubPort)
            .WithProtocolVersion(MqttProtocolVersion.V311)
            .WithClientId(settings.DeviceId)
            .WithCredentials($"{settings.HubHost}/{settings.DeviceId}/?api-version=2021-04-12", SasToken.Create(settings.HubHost, settings.DeviceId, settings.DeviceKey))
            // Every ping costs us money on the mobile network.
            .WithKeepAlivePeriod(TimeSpan.FromMinutes(30))
            .WithWillTopic($"devices/{settings.DeviceId}/messages/events/")
            .WithWillPayload("offline")
            .WithTlsOptions(tls => tls
                .UseTls()
                .WithTrustChain(HubCertificates.Load(settings))
                .WithCertificateValidationHandler(_ => true))
            .Build();

        // Stay online, whatever happens.
        _client.DisconnectedAsync += async _ =>
        {
            Console.WriteLine("Connection lost, connecting again.");
            await _client.ConnectAsync(_options);
        };
    }

    /// <summary>Connects, and does not give up.</summary>
    public async Task OpenAsync()
    {
        while (!_client.IsConnected)
        {
            try
            {
                await _client.ConnectAsync(_options);
            }
            catch (Exception exception)
            {
                Console.WriteLine($"No connection: {exception.Message}");
            }
        }
    }

    /// <summary>Sends the temperature in every interval until it is told to stop.</summary>
    public async Task SendReadingsAsync(Sensor sensor, ColdAlarm alarm, CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                if (sensor.Read() is not { } temperature)
                {
                    Console.WriteLine("The sensor hangs. The supervisor shall start us again.");
                    Environment.Exit(3);
                    return;
                }

                await SendAsync(temperature, alarm);
                await Task.Delay(_settings.Interval, stoppingToken);
            }
        }
        finally
        {
            await _client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken);
        }
    }

    private async Task SendAsync(double temperature, ColdAlarm alarm)
    {
        try
        {
            await _client.PublishStringAsync($"devices/{_settings.DeviceId}/messages/events/room=living room&at={DateTime.UtcNow:o}", $"{{\"temperature\":{temperature}}}");
            Console.WriteLine($"Sent {temperature} °C");
            await alarm.CheckAsync(temperature);
            await WallDisplay.ExchangeAsync(_settings, temperature);
        }
        catch (Exception exception)
        {
            Console.WriteLine($"Trouble with {temperature} °C: {exception.Message}");
        }
    }
}
