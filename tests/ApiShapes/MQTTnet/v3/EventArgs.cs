using System;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Packets;

namespace MQTTnet;

public sealed class MqttApplicationMessageReceivedEventArgs : EventArgs
{
    public MqttApplicationMessageReceivedEventArgs(string clientId, MqttApplicationMessage applicationMessage, MqttPublishPacket publishPacket, Func<MqttApplicationMessageReceivedEventArgs, CancellationToken, Task> acknowledgeHandler) { }

    public string ClientId { get; }
    public MqttApplicationMessage ApplicationMessage { get; }
    public bool ProcessingFailed { get; set; }
    public MqttApplicationMessageReceivedReasonCode ReasonCode { get; set; }
    public bool IsHandled { get; set; }
    public bool AutoAcknowledge { get; set; }
    public object Tag { get; set; }

    public Task AcknowledgeAsync(CancellationToken cancellationToken) => throw null!;
}
