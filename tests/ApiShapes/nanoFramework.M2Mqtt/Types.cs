using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace nanoFramework.M2Mqtt;

public static class IPAddressUtility
{
    public static AddressFamily GetAddressFamily(this IPAddress ipAddress) => throw null!;
}

public class MqttNetworkChannel : IMqttNetworkChannel
{
    public MqttNetworkChannel(Socket socket) { }
    public MqttNetworkChannel(Socket socket, bool secure, X509Certificate serverCert, MqttSslProtocols sslProtocol) { }
    public MqttNetworkChannel(string remoteHostName, int remotePort) { }
    public MqttNetworkChannel(string remoteHostName, int remotePort, bool secure, X509Certificate caCert, X509Certificate clientCert, MqttSslProtocols sslProtocol) { }

    public string RemoteHostName { get; }
    public IPAddress RemoteIpAddress { get; }
    public int RemotePort { get; }
    public bool DataAvailable { get; }
    public bool ValidateServerCertificate { get; set; }

    public void Connect() { }
    public int Send(byte[] buffer) => throw null!;
    public int Receive(byte[] buffer) => throw null!;
    public int Receive(byte[] buffer, int timeout) => throw null!;
    public void Close() { }
    public void Accept() { }
}

public class MqttSettings
{
    public const int BrokerDefaultPort = 1883;
    public const int BrokerDefaultSslPort = 8883;
    public const int DefaultTimeout = 30000;
    public const int MaximumAttemptsRetry = 3;
    public const int DefaultDelayRetry = 1000;
    public const int ConnectTimeout = 30000;
    public const int DefaultInflightQueueSize = int.MaxValue;

    internal MqttSettings() { }

    public int Port { get; }
    public int SslPort { get; }
    public int TimeoutOnConnection { get; }
    public int TimeoutOnReceiving { get; }
    public int AttemptsOnRetry { get; }
    public int DelayOnRetry { get; }
    public int InflightQueueSize { get; set; }
    public bool ValidateServerCertificate { get; set; }
    public static MqttSettings Instance { get; }
}

public static class MqttSslUtility
{
}
