using System;
using System.Globalization;

namespace IoTConnectionAnalyzers.Configuration;

/// <summary>One option of the package: its key in an .editorconfig or .globalconfig and what values it takes.</summary>
/// <param name="Key">The key; where the option stands for a family of keys, what they begin with.</param>
/// <param name="Expects">The values that it takes, in words for a message.</param>
/// <param name="IsValid">Whether a value is one of them.</param>
/// <param name="IsFamily">Whether the key is only the beginning, as in <c>iot_connection.minimum_version.MQTTnet</c>.</param>
internal sealed record ConnectionOption(string Key, string Expects, Func<string, bool> IsValid, bool IsFamily = false)
{
    public const string Prefix = "iot_connection.";

    /// <summary>An option with a fixed list of values.</summary>
    public static ConnectionOption OneOf(string key, params string[] values) =>
        new(Prefix + key, string.Join(" or ", values), value => Array.Exists(values, known => string.Equals(known, value, StringComparison.OrdinalIgnoreCase)));

    /// <summary>An option with a whole number of seconds that fits the 16 bits of an MQTT keep-alive.</summary>
    public static ConnectionOption Seconds(string key) =>
        new(Prefix + key, "a whole number of seconds from 1 to 65535", static value => TryParseSeconds(value, out _));

    public static bool TryParseSeconds(string value, out int seconds) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out seconds) && seconds is >= 1 and <= 65_535;
}
