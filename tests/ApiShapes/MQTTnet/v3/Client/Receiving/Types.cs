using System;
using System.Threading.Tasks;

namespace MQTTnet.Client.Receiving;

public sealed class MqttApplicationMessageReceivedHandlerDelegate : IMqttApplicationMessageReceivedHandler
{
    public MqttApplicationMessageReceivedHandlerDelegate(Action<MqttApplicationMessageReceivedEventArgs> handler) { }
    public MqttApplicationMessageReceivedHandlerDelegate(Func<MqttApplicationMessageReceivedEventArgs, Task> handler) { }

    public Task HandleApplicationMessageReceivedAsync(MqttApplicationMessageReceivedEventArgs context) => throw null!;
}
