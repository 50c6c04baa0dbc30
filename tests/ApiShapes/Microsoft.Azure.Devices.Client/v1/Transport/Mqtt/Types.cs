using System;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

using DotNetty.Codecs.Mqtt.Packets;

namespace Microsoft.Azure.Devices.Client.Transport.Mqtt;

public class MqttTransportSettings : ITransportSettings
{
    public MqttTransportSettings(TransportType transportType) { }

    public bool CertificateRevocationCheck { get; set; }
    public bool DeviceReceiveAckCanTimeout { get; set; }
    public TimeSpan DeviceReceiveAckTimeout { get; set; }
    public QualityOfService PublishToServerQoS { get; set; }
    public QualityOfService ReceivingQoS { get; set; }
    public string RetainPropertyName { get; set; }
    public string DupPropertyName { get; set; }
    public string QoSPropertyName { get; set; }
    public bool MaxOutboundRetransmissionEnforced { get; set; }
    public int MaxPendingInboundMessages { get; set; }
    public TimeSpan ConnectArrivalTimeout { get; set; }
    public bool CleanSession { get; set; }
    public int KeepAliveInSeconds { get; set; }
    public bool HasWill { get; set; }
    public IWillMessage WillMessage { get; set; }
    public TimeSpan DefaultReceiveTimeout { get; set; }
    public RemoteCertificateValidationCallback RemoteCertificateValidationCallback { get; set; }
    public X509Certificate ClientCertificate { get; set; }
    public IWebProxy Proxy { get; set; }
#if SINCE_1_41
    public TimeSpan? WebSocketKeepAlive { get; set; }
#endif

    public TransportType GetTransportType() => throw null!;
}

public class WillMessage : IWillMessage
{
    public WillMessage(QualityOfService qos, Message message) { }

    public Message Message { get; }
    public QualityOfService QoS { get; set; }
}
