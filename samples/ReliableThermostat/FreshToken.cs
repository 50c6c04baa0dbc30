using System.Text;

using MQTTnet;

namespace Thermostat;

/// <summary>User name and password of a device. The client asks at every CONNECT, so that each one gets a token of its own.</summary>
public sealed class FreshToken(Settings settings, string deviceId) : IMqttClientCredentialsProvider
{
    private DateTime _made = DateTime.MaxValue;

    /// <summary>Whether the token in use has lived through 85 % of its time.</summary>
    public bool IsDue => DateTime.UtcNow - _made > SasToken.Life * 0.85;

    public string GetUserName(MqttClientOptions clientOptions) => $"{settings.HubHost}/{deviceId}/?api-version=2021-04-12";

    public byte[] GetPassword(MqttClientOptions clientOptions)
    {
        _made = DateTime.UtcNow;
        return Encoding.UTF8.GetBytes(SasToken.Create(settings.HubHost, deviceId, settings.DeviceKey));
    }
}
