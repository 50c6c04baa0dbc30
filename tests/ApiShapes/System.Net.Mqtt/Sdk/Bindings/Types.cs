namespace System.Net.Mqtt.Sdk.Bindings;

public class TcpBinding : IMqttBinding
{
    public IMqttChannelFactory GetChannelFactory(string hostAddress, MqttConfiguration configuration) => throw null!;
}

public class WebSocketBinding : IMqttBinding
{
    public IMqttChannelFactory GetChannelFactory(string hostAddress, MqttConfiguration configuration) => throw null!;
}
