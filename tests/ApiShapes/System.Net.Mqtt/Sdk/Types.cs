using System.Net.Mqtt.Sdk.Bindings;
using System.Threading.Tasks;

namespace System.Net.Mqtt.Sdk;

public class MqttClientFactory
{
    public MqttClientFactory(string hostAddress) { }
    public MqttClientFactory(string hostAddress, IMqttBinding binding) { }

    public Task<IMqttClient> CreateClientAsync(MqttConfiguration configuration) => throw null!;
}

public class MqttTopicEvaluator : IMqttTopicEvaluator
{
    public MqttTopicEvaluator(MqttConfiguration configuration) { }

    public bool IsValidTopicFilter(string topicFilter) => throw null!;
    public bool IsValidTopicName(string topicName) => throw null!;
    public bool Matches(string topicName, string topicFilter) => throw null!;
}
