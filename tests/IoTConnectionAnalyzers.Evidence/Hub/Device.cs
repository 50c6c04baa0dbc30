using System.Security.Cryptography;
using System.Text;

using LocalHub;

using MQTTnet;
using MQTTnet.Formatter;

namespace IoTConnectionAnalyzers.Evidence;

/// <summary>A device that does as it should: the client that the tests of the hub start from.</summary>
internal static class Device
{
    public const string Id = "probe-1";

    public const string Key = "cHJvYmUga2V5LCBwcm9iZSBrZXk=";

    /// <summary>The options of a device that a hub lets in.</summary>
    public static MqttClientOptionsBuilder Options(Hub hub, string id = Id, TimeSpan? tokenLife = null) => new MqttClientOptionsBuilder()
        .WithTcpServer("127.0.0.1", hub.Port)
        .WithProtocolVersion(MqttProtocolVersion.V311)
        .WithClientId(id)
        .WithCredentials($"localhost/{id}/?api-version=2021-04-12", Token(id, DateTimeOffset.UtcNow + (tokenLife ?? TimeSpan.FromHours(1))));

    /// <summary>A token of a device, signed with <see cref="Key"/>.</summary>
    public static string Token(string id, DateTimeOffset expiry)
    {
        var resource = Uri.EscapeDataString($"localhost/devices/{id}");
        var seconds = expiry.ToUnixTimeSeconds();
        var signature = HMACSHA256.HashData(Convert.FromBase64String(Key), Encoding.UTF8.GetBytes($"{resource}\n{seconds}"));
        return $"SharedAccessSignature sr={resource}&sig={Uri.EscapeDataString(Convert.ToBase64String(signature))}&se={seconds}";
    }

    /// <summary>A hub that allows connections without TLS and knows the key of the device.</summary>
    public static Task<Hub> StartHubAsync(Func<HubOptions, HubOptions>? change = null)
    {
        var options = new HubOptions { AllowsPlainTcp = true, DeviceKeys = new Dictionary<string, string> { [Id] = Key } };
        return Hub.StartAsync(change is null ? options : change(options));
    }

    public static IMqttClient Create() => new MqttClientFactory().CreateMqttClient();
}
