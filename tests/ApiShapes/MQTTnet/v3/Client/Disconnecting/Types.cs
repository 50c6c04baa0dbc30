using System;
using System.Threading.Tasks;

namespace MQTTnet.Client.Disconnecting;

public sealed class MqttClientDisconnectOptions
{
    public MqttClientDisconnectReason ReasonCode { get; set; }
    public string ReasonString { get; set; }
}

public class MqttClientDisconnectedHandlerDelegate : IMqttClientDisconnectedHandler
{
    public MqttClientDisconnectedHandlerDelegate(Action<MqttClientDisconnectedEventArgs> handler) { }
    public MqttClientDisconnectedHandlerDelegate(Func<MqttClientDisconnectedEventArgs, Task> handler) { }

    public Task HandleDisconnectedAsync(MqttClientDisconnectedEventArgs eventArgs) => throw null!;
}
