using System;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

using uPLibrary.Networking.M2Mqtt.Messages;

namespace uPLibrary.Networking.M2Mqtt;

public class MqttClient
{
    [Obsolete("As in the real library.")]
    public MqttClient(IPAddress brokerIpAddress) { }
    [Obsolete("As in the real library.")]
    public MqttClient(IPAddress brokerIpAddress, int brokerPort, bool secure, X509Certificate caCert, X509Certificate clientCert, MqttSslProtocols sslProtocol) { }
    public MqttClient(string brokerHostName) { }
    public MqttClient(string brokerHostName, int brokerPort, bool secure, X509Certificate caCert, X509Certificate clientCert, MqttSslProtocols sslProtocol) { }
    public MqttClient(string brokerHostName, int brokerPort, bool secure, X509Certificate caCert, X509Certificate clientCert, MqttSslProtocols sslProtocol, RemoteCertificateValidationCallback userCertificateValidationCallback) { }
    public MqttClient(string brokerHostName, int brokerPort, bool secure, MqttSslProtocols sslProtocol, RemoteCertificateValidationCallback userCertificateValidationCallback, LocalCertificateSelectionCallback userCertificateSelectionCallback) { }
    public MqttClient(string brokerHostName, int brokerPort, bool secure, X509Certificate caCert, X509Certificate clientCert, MqttSslProtocols sslProtocol, RemoteCertificateValidationCallback userCertificateValidationCallback, LocalCertificateSelectionCallback userCertificateSelectionCallback) { }

    public bool IsConnected { get; }
    public string ClientId { get; }
    public bool CleanSession { get; }
    public bool WillFlag { get; }
    public byte WillQosLevel { get; }
    public string WillTopic { get; }
    public string WillMessage { get; }
    public MqttProtocolVersion ProtocolVersion { get; set; }
    public MqttSettings Settings { get; }

    public event MqttClient.MqttMsgPublishEventHandler MqttMsgPublishReceived;
    public event MqttClient.MqttMsgPublishedEventHandler MqttMsgPublished;
    public event MqttClient.MqttMsgSubscribedEventHandler MqttMsgSubscribed;
    public event MqttClient.MqttMsgUnsubscribedEventHandler MqttMsgUnsubscribed;
    public event MqttClient.ConnectionClosedEventHandler ConnectionClosed;

    public byte Connect(string clientId) => throw null!;
    public byte Connect(string clientId, bool cleanSession) => throw null!;
    public byte Connect(string clientId, string username, string password) => throw null!;
    public byte Connect(string clientId, string username, string password, bool cleanSession, ushort keepAlivePeriod) => throw null!;
    public byte Connect(string clientId, string username, string password, bool willRetain, byte willQosLevel, bool willFlag, string willTopic, string willMessage, bool cleanSession, ushort keepAlivePeriod) => throw null!;
    public void Disconnect() { }
    public ushort Subscribe(string[] topics, byte[] qosLevels) => throw null!;
    public ushort Unsubscribe(string[] topics) => throw null!;
    public ushort Publish(string topic, byte[] message) => throw null!;
    public ushort Publish(string topic, byte[] message, byte qosLevel, bool retain) => throw null!;

    public delegate void MqttMsgPublishEventHandler(object sender, MqttMsgPublishEventArgs e);

    public delegate void MqttMsgPublishedEventHandler(object sender, MqttMsgPublishedEventArgs e);

    public delegate void MqttMsgSubscribedEventHandler(object sender, MqttMsgSubscribedEventArgs e);

    public delegate void MqttMsgUnsubscribedEventHandler(object sender, MqttMsgUnsubscribedEventArgs e);

    public delegate void ConnectionClosedEventHandler(object sender, EventArgs e);
}
