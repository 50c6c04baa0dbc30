using System.Net.Mqtt.Sdk.Bindings;
using System.Threading.Tasks;

namespace System.Net.Mqtt;

public class MqttApplicationMessage
{
    public MqttApplicationMessage(string topic, byte[] payload) { }

    public string Topic { get; }
    public byte[] Payload { get; }
}

public static class MqttClient
{
    public static Task<IMqttClient> CreateAsync(string hostAddress, MqttConfiguration configuration, IMqttBinding binding = null) => throw null!;
    public static Task<IMqttClient> CreateAsync(string hostAddress, int port) => throw null!;
    public static Task<IMqttClient> CreateAsync(string hostAddress) => throw null!;
}

public class MqttClientCredentials
{
    public MqttClientCredentials(string clientId) { }
    public MqttClientCredentials(string clientId, string userName, string password) { }

    public string ClientId { get; }
    public string UserName { get; }
    public string Password { get; }
}

public class MqttConfiguration
{
    public MqttConfiguration() { }

    public int Port { get; set; }
    public int BufferSize { get; set; }
    public MqttQualityOfService MaximumQualityOfService { get; set; }
    public ushort KeepAliveSecs { get; set; }
    public int WaitTimeoutSecs { get; set; }
    public int ConnectionTimeoutSecs { get; set; }
    public bool AllowWildcardsInTopicFilters { get; set; }
}

public class MqttEndpointDisconnected
{
    public MqttEndpointDisconnected(DisconnectedReason reason, string message = null) { }

    public DisconnectedReason Reason { get; }
    public string Message { get; }
}

public class MqttLastWill : IEquatable<MqttLastWill>
{
    [Obsolete("As in the real library.")]
    public MqttLastWill(string topic, MqttQualityOfService qualityOfService, bool retain, string message) { }
    public MqttLastWill(string topic, MqttQualityOfService qualityOfService, bool retain, byte[] payload) { }

    public string Topic { get; }
    public MqttQualityOfService QualityOfService { get; }
    public bool Retain { get; }
    [Obsolete("As in the real library.")]
    public string Message { get; }
    public byte[] Payload { get; }

    public bool Equals(MqttLastWill other) => throw null!;
    public override bool Equals(object obj) => throw null!;
    public override int GetHashCode() => throw null!;

    public static bool operator ==(MqttLastWill will, MqttLastWill other) => throw null!;
    public static bool operator !=(MqttLastWill will, MqttLastWill other) => throw null!;
}

public class MqttProtocol
{
    public const int DefaultSecurePort = 8883;
    public const int DefaultNonSecurePort = 1883;
    public const int SupportedLevel = 4;
    public const string SingleLevelTopicWildcard = "+";
    public const string MultiLevelTopicWildcard = "#";
    public const int ClientIdMaxLength = 65535;
}
