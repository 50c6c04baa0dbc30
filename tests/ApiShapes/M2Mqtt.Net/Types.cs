using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace uPLibrary.Networking.M2Mqtt;

public static class IPAddressUtility
{
    public static AddressFamily GetAddressFamily(this IPAddress ipAddress) => throw null!;
}

public class MqttNetworkChannel : IMqttNetworkChannel
{
    public MqttNetworkChannel(Socket socket) { }
    public MqttNetworkChannel(Socket socket, bool secure, X509Certificate serverCert, MqttSslProtocols sslProtocol, RemoteCertificateValidationCallback userCertificateValidationCallback, LocalCertificateSelectionCallback userCertificateSelectionCallback) { }
    public MqttNetworkChannel(string remoteHostName, int remotePort) { }
    public MqttNetworkChannel(string remoteHostName, int remotePort, bool secure, X509Certificate caCert, X509Certificate clientCert, MqttSslProtocols sslProtocol, RemoteCertificateValidationCallback userCertificateValidationCallback, LocalCertificateSelectionCallback userCertificateSelectionCallback) { }

    public string RemoteHostName { get; }
    public IPAddress RemoteIpAddress { get; }
    public int RemotePort { get; }
    public bool DataAvailable { get; }

    public void Connect() { }
    public int Send(byte[] buffer) => throw null!;
    public int Receive(byte[] buffer) => throw null!;
    public int Receive(byte[] buffer, int timeout) => throw null!;
    public void Close() { }
    public void Accept() { }
}

public class MqttSettings
{
    public const int MQTT_BROKER_DEFAULT_PORT = 1883;
    public const int MQTT_BROKER_DEFAULT_SSL_PORT = 8883;
    public const int MQTT_DEFAULT_TIMEOUT = 30000;
    public const int MQTT_ATTEMPTS_RETRY = 3;
    public const int MQTT_DELAY_RETRY = 10000;
    public const int MQTT_CONNECT_TIMEOUT = 30000;
    public const int MQTT_MAX_INFLIGHT_QUEUE_SIZE = int.MaxValue;

    internal MqttSettings() { }

    public int Port { get; }
    public int SslPort { get; }
    public int TimeoutOnConnection { get; }
    public int TimeoutOnReceiving { get; }
    public int AttemptsOnRetry { get; }
    public int DelayOnRetry { get; }
    public int InflightQueueSize { get; set; }
    public static MqttSettings Instance { get; }
}

public static class MqttSslUtility
{
    public static SslProtocols ToSslPlatformEnum(MqttSslProtocols mqttSslProtocol) => throw null!;
}
