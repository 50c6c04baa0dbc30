using MQTTnet;
using MQTTnet.Formatter;

namespace Thermostat;

/// <summary>The one connection that the thermostat keeps open all day.</summary>
public sealed class HubConnection
{
    private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();
    private readonly MqttClientOptions _options;
    private readonly FreshToken _token;
    private readonly Settings _settings;
    private readonly CancellationToken _stopping;
    private int _failures;

    public HubConnection(Settings settings, CancellationToken stoppingToken)
    {
        _settings = settings;
        _stopping = stoppingToken;
        _token = new(settings, settings.DeviceId);
        _options = new MqttClientOptionsBuilder()
            .WithTcpServer(settings.HubHost, settings.HubPort)
            .WithProtocolVersion(MqttProtocolVersion.V311)
            .WithClientId(settings.DeviceId)
            .WithCredentials(_token)
            .WithKeepAlivePeriod(TimeSpan.FromSeconds(60))
            .WithWillTopic($"devices/{settings.DeviceId}/messages/events/")
            .WithWillPayload("offline")
            .WithTlsOptions(tls => tls.UseTls().WithTrustChain(HubCertificates.Load(settings)))
            .Build();

        // Also raised when a connect fails: each failure leads to the next attempt, after a longer wait.
        _client.DisconnectedAsync += async _ =>
        {
            if (_stopping.IsCancellationRequested)
                return;
            var wait = Backoff.After(_failures++);
            Console.WriteLine($"Connection lost, connecting again in {wait.TotalSeconds:0.0} s.");
            await Task.Delay(wait, _stopping);
            await OpenAsync();
        };
    }

    /// <summary>Connects. Where that fails, the handler of the loss goes on.</summary>
    public async Task OpenAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_stopping);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        try
        {
            var result = await _client.ConnectAsync(_options, patience.Token);
            if (result.ResultCode == MqttClientConnectResultCode.Success)
                _failures = 0;
            else
                Console.WriteLine($"The hub refuses: {result.ResultCode}");
        }
        catch (Exception exception) when (!_stopping.IsCancellationRequested)
        {
            Console.WriteLine($"No connection: {exception.Message}");
        }
    }

    /// <summary>Sends the temperature in every interval until it is told to stop, or the sensor hangs; then says goodbye.</summary>
    public async Task<bool> SendReadingsAsync(Sensor sensor, ColdAlarm alarm)
    {
        try
        {
            while (!_stopping.IsCancellationRequested)
            {
                if (sensor.Read() is not { } temperature)
                    return false;

                await SendAsync(temperature, alarm);
                if (_token.IsDue && _client.IsConnected)
                    await RenewTokenAsync();
                await Task.Delay(_settings.Interval, _stopping);
            }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // That is how we are told to stop.
        }
        finally
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await _client.DisconnectAsync(new MqttClientDisconnectOptions(), patience.Token);
            _client.Dispose();
        }

        return true;
    }

    /// <summary>MQTT 3.1.1 cannot renew a token in an open connection: leave in time, and the handler of the loss comes back with a new one.</summary>
    private async Task RenewTokenAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await _client.DisconnectAsync(new MqttClientDisconnectOptions(), patience.Token);
    }

    private async Task SendAsync(double temperature, ColdAlarm alarm)
    {
        try
        {
            var properties = $"room={Uri.EscapeDataString("living room")}&at={Uri.EscapeDataString(DateTime.UtcNow.ToString("o"))}";
            await _client.PublishStringAsync($"devices/{_settings.DeviceId}/messages/events/{properties}", $"{{\"temperature\":{temperature}}}", cancellationToken: _stopping);
            Console.WriteLine($"Sent {temperature} °C");
            await alarm.CheckAsync(temperature);
            await WallDisplay.ExchangeAsync(_settings, temperature);
        }
        catch (Exception exception) when (!_stopping.IsCancellationRequested)
        {
            Console.WriteLine($"Trouble with {temperature} °C: {exception.Message}");
        }
    }
}
