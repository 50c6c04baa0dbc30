namespace System.Net.Mqtt.Sdk.Bindings;

public interface IMqttBinding
{
    IMqttChannelFactory GetChannelFactory(string hostAddress, MqttConfiguration configuration);
}
