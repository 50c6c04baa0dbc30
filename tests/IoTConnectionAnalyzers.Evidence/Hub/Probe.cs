using LocalHub;

using MQTTnet;

namespace IoTConnectionAnalyzers.Evidence;

/// <summary>A device that does as it should: the client that the tests of the hub start from.</summary>
internal static class Probe
{
    public const string Id = Peer.DeviceId;

    /// <summary>The options of a device that a hub lets in.</summary>
    public static MqttClientOptionsBuilder Options(Hub hub, TimeSpan? tokenLife = null)
    {
        var options = Peer.Options(hub.Port);
        return tokenLife is { } life ? options.WithCredentials(Peer.UserName, Peer.Token(life)) : options;
    }

    /// <summary>A hub that allows connections without TLS and knows the key of the device.</summary>
    public static Task<Hub> StartHubAsync(Func<HubOptions, HubOptions>? change = null)
    {
        var options = new HubOptions { AllowsPlainTcp = true, DeviceKeys = new Dictionary<string, string> { [Id] = Peer.Key } };
        return Hub.StartAsync(change is null ? options : change(options));
    }

    public static IMqttClient Create() => new MqttClientFactory().CreateMqttClient();
}
