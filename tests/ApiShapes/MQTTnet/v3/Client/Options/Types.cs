using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

using MQTTnet.Client.ExtendedAuthenticationExchange;
using MQTTnet.Diagnostics.PacketInspection;
using MQTTnet.Formatter;
using MQTTnet.Packets;

namespace MQTTnet.Client.Options;

public class MqttClientCertificateValidationCallbackContext
{
    public X509Certificate Certificate { get; set; }
    public X509Chain Chain { get; set; }
    public SslPolicyErrors SslPolicyErrors { get; set; }
    public IMqttClientChannelOptions ClientOptions { get; set; }
}

public class MqttClientCredentials : IMqttClientCredentials
{
    public string Username { get; set; }
    public byte[] Password { get; set; }
}

public class MqttClientOptions : IMqttClientOptions
{
    public string ClientId { get; set; }
    public bool CleanSession { get; set; }
    public IMqttClientCredentials Credentials { get; set; }
    public IMqttExtendedAuthenticationExchangeHandler ExtendedAuthenticationExchangeHandler { get; set; }
    public MqttProtocolVersion ProtocolVersion { get; set; }
    public IMqttClientChannelOptions ChannelOptions { get; set; }
    public TimeSpan CommunicationTimeout { get; set; }
    public TimeSpan KeepAlivePeriod { get; set; }
    public MqttApplicationMessage WillMessage { get; set; }
    public uint? WillDelayInterval { get; set; }
    public string AuthenticationMethod { get; set; }
    public byte[] AuthenticationData { get; set; }
    public uint? MaximumPacketSize { get; set; }
    public ushort? ReceiveMaximum { get; set; }
    public bool? RequestProblemInformation { get; set; }
    public bool? RequestResponseInformation { get; set; }
    public uint? SessionExpiryInterval { get; set; }
    public ushort? TopicAliasMaximum { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
    public IMqttPacketInspector PacketInspector { get; set; }
}

public class MqttClientOptionsBuilderTlsParameters
{
    public bool UseTls { get; set; }
    [Obsolete("As in the real library.")]
    public Func<X509Certificate, X509Chain, SslPolicyErrors, IMqttClientOptions, bool> CertificateValidationCallback { get; set; }
    public Func<MqttClientCertificateValidationCallbackContext, bool> CertificateValidationHandler { get; set; }
    public SslProtocols SslProtocol { get; set; }
    public IEnumerable<X509Certificate> Certificates { get; set; }
    public List<SslApplicationProtocol> ApplicationProtocols { get; set; }
    public bool AllowUntrustedCertificates { get; set; }
    public bool IgnoreCertificateChainErrors { get; set; }
    public bool IgnoreCertificateRevocationErrors { get; set; }
}

public class MqttClientOptionsBuilderWebSocketParameters
{
    public IDictionary<string, string> RequestHeaders { get; set; }
    public CookieContainer CookieContainer { get; set; }
}

public class MqttClientTcpOptions : IMqttClientChannelOptions
{
    public string Server { get; set; }
    public int? Port { get; set; }
    public int BufferSize { get; set; }
    public bool? DualMode { get; set; }
    public bool NoDelay { get; set; }
    public AddressFamily AddressFamily { get; set; }
    public MqttClientTlsOptions TlsOptions { get; set; }

    public override string ToString() => throw null!;
}

public static class MqttClientTcpOptionsExtensions
{
    public static int GetPort(this MqttClientTcpOptions options) => throw null!;
}

public class MqttClientTlsOptions
{
    public bool UseTls { get; set; }
    public bool IgnoreCertificateRevocationErrors { get; set; }
    public bool IgnoreCertificateChainErrors { get; set; }
    public bool AllowUntrustedCertificates { get; set; }
    public List<X509Certificate> Certificates { get; set; }
    public List<SslApplicationProtocol> ApplicationProtocols { get; set; }
    public SslProtocols SslProtocol { get; set; }
    [Obsolete("As in the real library.")]
    public Func<X509Certificate, X509Chain, SslPolicyErrors, IMqttClientOptions, bool> CertificateValidationCallback { get; set; }
    public Func<MqttClientCertificateValidationCallbackContext, bool> CertificateValidationHandler { get; set; }
}

public class MqttClientWebSocketOptions : IMqttClientChannelOptions
{
    public string Uri { get; set; }
    public IDictionary<string, string> RequestHeaders { get; set; }
    public ICollection<string> SubProtocols { get; set; }
    public CookieContainer CookieContainer { get; set; }
    public MqttClientWebSocketProxyOptions ProxyOptions { get; set; }
    public MqttClientTlsOptions TlsOptions { get; set; }

    public override string ToString() => throw null!;
}

public class MqttClientWebSocketProxyOptions
{
    public string Address { get; set; }
    public string Username { get; set; }
    public string Password { get; set; }
    public string Domain { get; set; }
    public bool BypassOnLocal { get; set; }
    public string[] BypassList { get; set; }
}
