using System.Security.Cryptography.X509Certificates;

using LocalHub.Network;
using LocalHub.Observations;
using LocalHub.Rules;

using MQTTnet.Server;

namespace LocalHub;

/// <summary>
/// A broker on 127.0.0.1 that keeps the connection rules that IoT Hub documents, and tells what it saw of its devices.
/// Where IoT Hub documents no answer (a keep-alive of zero, a sixth subscription), it does nothing.
/// </summary>
public sealed class Hub : IAsyncDisposable
{
    private readonly Line _line;
    private readonly MqttServer _server;
    private readonly X509Certificate2 _certificate;
    private readonly Reception _reception;
    private readonly Deadlines _deadlines;

    private Hub(HubOptions options)
    {
        Options = options;
        _certificate = HubCertificate.Create(options.HostName, options.Clock.GetUtcNow());
        _line = new(options, _certificate);
        var serverOptions = new MqttServerOptionsBuilder().Build();
        // Deadlines watches the keep-alive, with the cap of IoT Hub. The broker's own monitor cannot be switched off, only slowed down.
        serverOptions.KeepAliveOptions.MonitorInterval = TimeSpan.FromSeconds(10);
        _server = new MqttServerFactory().CreateMqttServer(serverOptions, [_line]);
        _deadlines = new(options, _line);
        _reception = new(options, _line, Journal);
    }

    /// <summary>How the hub is set up.</summary>
    public HubOptions Options { get; }

    /// <summary>What the hub saw and logged.</summary>
    public Journal Journal { get; } = new();

    /// <summary>The port on 127.0.0.1, the same with and without TLS.</summary>
    public int Port => _line.Port;

    /// <summary>The certificate in PEM form; a device trusts it to trust this hub.</summary>
    public string CertificatePem => _certificate.ExportCertificatePem();

    /// <summary>While it is on, every CONNECT is refused, as by a hub that is busy.</summary>
    public bool RefusesConnects
    {
        get => _reception.RefusesConnects;
        set => _reception.RefusesConnects = value;
    }

    /// <summary>Starts a hub.</summary>
    public static async Task<Hub> StartAsync(HubOptions? options = null)
    {
        var hub = new Hub(options ?? new());
        hub._reception.Attach(hub._server);
        await hub._server.StartAsync();
        hub._deadlines.Start();
        return hub;
    }

    /// <summary>Cuts the network: every connection is reset, and every new one too, until <see cref="Heal"/>.</summary>
    public void Cut() => _line.Cut();

    /// <summary>The network falls silent: connections stay open but no byte passes, until <see cref="Heal"/>.</summary>
    public void FallSilent() => _line.FallSilent();

    /// <summary>The network works again.</summary>
    public void Heal() => _line.Heal();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _deadlines.DisposeAsync();
        _line.Heal();
        await _server.StopAsync(new MqttServerStopOptions());
        _server.Dispose();
        _certificate.Dispose();
    }
}
