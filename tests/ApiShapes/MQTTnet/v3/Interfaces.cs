using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Client;
using MQTTnet.Client.Publishing;
using MQTTnet.Client.Receiving;
using MQTTnet.Diagnostics.Logger;
using MQTTnet.Server;

namespace MQTTnet;

public interface IApplicationMessagePublisher
{
    Task<MqttClientPublishResult> PublishAsync(MqttApplicationMessage applicationMessage, CancellationToken cancellationToken);
}

public interface IApplicationMessageReceiver
{
    IMqttApplicationMessageReceivedHandler ApplicationMessageReceivedHandler { get; set; }
}

public interface IMqttFactory : IMqttClientFactory, IMqttServerFactory
{
    IMqttNetLogger DefaultLogger { get; }
    IDictionary<object, object> Properties { get; }
}
