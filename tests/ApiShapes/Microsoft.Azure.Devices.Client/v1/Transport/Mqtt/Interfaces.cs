using DotNetty.Codecs.Mqtt.Packets;

namespace Microsoft.Azure.Devices.Client.Transport.Mqtt;

public interface IWillMessage
{
    Message Message { get; }
    QualityOfService QoS { get; set; }
}
