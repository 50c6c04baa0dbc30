using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LocalHub.Rules;

/// <summary>A shared access signature: <c>SharedAccessSignature sr={resource}&amp;sig={signature}&amp;se={expiry}</c>.</summary>
/// <param name="Resource">What it is good for, decoded: <c>{hub}/devices/{device}</c>.</param>
/// <param name="Signature">The HMAC-SHA256 over resource and expiry, in base64.</param>
/// <param name="Expiry">The second from which on it is no good any more.</param>
public sealed record SasToken(string Resource, string Signature, DateTimeOffset Expiry)
{
    private const string Prefix = "SharedAccessSignature ";

    /// <summary>Reads a token; null where the text is none.</summary>
    public static SasToken? Parse(string text)
    {
        if (!text.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in text[Prefix.Length..].Split('&'))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
                parts[part[..equals]] = Uri.UnescapeDataString(part[(equals + 1)..]);
        }

        if (!parts.TryGetValue("sr", out var resource) || !parts.TryGetValue("sig", out var signature) || !parts.TryGetValue("se", out var expiry))
            return null;
        if (!long.TryParse(expiry, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds())
            return null;
        return new(resource, signature, DateTimeOffset.FromUnixTimeSeconds(seconds));
    }

    /// <summary>Whether the token is good for a device of a hub.</summary>
    public bool IsFor(string hub, string device) =>
        string.Equals(Resource, $"{hub}/devices/{device}", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the token was signed with a device key.</summary>
    public bool IsSignedWith(string key)
    {
        var signed = Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(Resource)}\n{Expiry.ToUnixTimeSeconds()}");
        var expected = HMACSHA256.HashData(Convert.FromBase64String(key), signed);
        var actual = new byte[expected.Length];
        return Convert.TryFromBase64String(Signature, actual, out var length)
            && CryptographicOperations.FixedTimeEquals(expected, actual.AsSpan(0, length));
    }
}
