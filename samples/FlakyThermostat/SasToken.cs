using System.Security.Cryptography;
using System.Text;

namespace Thermostat;

/// <summary>Makes the password that IoT Hub asks for.</summary>
public static class SasToken
{
    public static string Create(string hubHost, string deviceId, string deviceKey)
    {
        var resource = Uri.EscapeDataString($"{hubHost}/devices/{deviceId}");
        // A year, so that we need not think about it.
        var expiry = DateTimeOffset.UtcNow.AddYears(1).ToUnixTimeSeconds();
        using var hmac = new HMACSHA256(Convert.FromBase64String(deviceKey));
        var signature = Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes($"{resource}\n{expiry}")));
        return $"SharedAccessSignature sr={resource}&sig={Uri.EscapeDataString(signature)}&se={expiry}";
    }
}
