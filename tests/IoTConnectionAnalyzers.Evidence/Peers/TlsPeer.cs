using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace IoTConnectionAnalyzers.Evidence.Peers;

/// <summary>A TLS 1.2 server that takes one connection, reads it to its end, and tells whether the device said close_notify.</summary>
/// <remarks>TLS 1.2, because there an alert can be told apart from data without decrypting it.</remarks>
internal sealed class TlsPeer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2 _certificate = CreateCertificate();
    private readonly Task<TlsView> _seen;

    public TlsPeer()
    {
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _seen = ServeAsync();
    }

    public int Port { get; }

    /// <summary>The certificate in PEM form.</summary>
    public string CertificatePem => _certificate.ExportCertificatePem();

    /// <summary>What was seen, once the connection is over.</summary>
    public Task<TlsView> Seen => _seen;

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        _listener.Dispose();
        _certificate.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<TlsView> ServeAsync()
    {
        using var client = await _listener.AcceptTcpClientAsync();
        await using var records = new RecordStream(client.GetStream());
        await using var tls = new SslStream(records);
        try
        {
            await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate, EnabledSslProtocols = SslProtocols.Tls12 });
            var buffer = new byte[4096];
            while (await tls.ReadAsync(buffer) > 0)
            {
            }
        }
        catch (Exception exception) when (exception is IOException or AuthenticationException)
        {
            return new(HasCloseNotify: false, HasHandshake: tls.IsAuthenticated, exception.Message);
        }

        return new(records.LastRecord == RecordStream.Alert, HasHandshake: true, "");
    }

    private static X509Certificate2 CreateCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }
}

/// <summary>What a server saw of a TLS connection.</summary>
/// <param name="HasCloseNotify">Whether its last record was an alert: close_notify.</param>
/// <param name="HasHandshake">Whether TLS was agreed upon.</param>
/// <param name="Failure">Why not, or how it broke.</param>
public sealed record TlsView(bool HasCloseNotify, bool HasHandshake, string Failure);
