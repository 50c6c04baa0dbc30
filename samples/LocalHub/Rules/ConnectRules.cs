using LocalHub.Observations;

using MQTTnet.Formatter;

namespace LocalHub.Rules;

/// <summary>What IoT Hub asks of a CONNECT.</summary>
internal sealed class ConnectRules(HubOptions options)
{
    private readonly Dictionary<string, DateTimeOffset> _firstSeen = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>Why a CONNECT is refused; null where it is accepted, and then <paramref name="expiry"/> says until when.</summary>
    public Refusal? Check(ConnectFields connect, out DateTimeOffset expiry)
    {
        expiry = DateTimeOffset.MaxValue;
        if (connect.Protocol != MqttProtocolVersion.V311)
            return new(HubCode.InvalidProtocolVersion, $"MQTT {(connect.Protocol == MqttProtocolVersion.V500 ? "5" : "3.1")} is not supported, IoT Hub speaks MQTT 3.1.1");

        var name = DeviceName.Parse(connect.UserName);
        if (name is null)
            return new(HubCode.IotHubUnauthorized, $"the user name '{connect.UserName}' names no hub and device");
        if (!string.Equals(name.Device, connect.ClientId, StringComparison.Ordinal))
            return new(HubCode.IotHubUnauthorized, $"the client id '{connect.ClientId}' is not the device '{name.Device}' of the user name");

        var token = SasToken.Parse(connect.Password);
        if (token is null)
            return new(HubCode.IotHubUnauthorized, "the password is no shared access signature");
        if (!token.IsFor(name.Hub, name.Device))
            return new(HubCode.IotHubUnauthorized, $"the token is for '{token.Resource}'");
        if (options.DeviceKeys.TryGetValue(name.Device, out var key) && !token.IsSignedWith(key))
            return new(HubCode.IotHubUnauthorized, "the token is signed with another key");

        expiry = ExpiryOf(token, connect.Password);
        return expiry <= options.Clock.GetUtcNow() ? new(HubCode.IotHubUnauthorized, "the token has expired") : null;
    }

    private DateTimeOffset ExpiryOf(SasToken token, string text)
    {
        if (options.TokensLiveAtMost is not { } life)
            return token.Expiry;
        lock (_gate)
        {
            if (!_firstSeen.TryGetValue(text, out var first))
                _firstSeen[text] = first = options.Clock.GetUtcNow();
            return first + life < token.Expiry ? first + life : token.Expiry;
        }
    }
}

/// <summary>Why a CONNECT is refused.</summary>
internal sealed record Refusal(HubCode Code, string Reason);
