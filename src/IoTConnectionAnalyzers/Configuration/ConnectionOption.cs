using System;
using System.Globalization;

using IoTConnectionAnalyzers.SdkVersions.Catalogue;
using IoTConnectionAnalyzers.Values;

namespace IoTConnectionAnalyzers.Configuration;

/// <summary>One option of the package: its key in an .editorconfig or .globalconfig and what values it takes.</summary>
/// <param name="Key">The key; where the option stands for a family of keys, what they begin with.</param>
/// <param name="Expects">The values that it takes, in words for a message.</param>
/// <param name="IsValid">Whether a value is one of them.</param>
/// <param name="IsFamily">Whether the key is only the beginning, as in <c>iot_connection.minimum_version.MQTTnet</c>.</param>
internal sealed record ConnectionOption(string Key, string Expects, Func<string, bool> IsValid, bool IsFamily = false)
{
    public const string Prefix = "iot_connection.";

    /// <summary>What the compiler puts before the name of a property of the project file.</summary>
    public const string PropertyPrefix = "build_property.";

    /// <summary>An option with a fixed list of values.</summary>
    public static ConnectionOption OneOf(string key, params string[] values) => new(Prefix + key, string.Join(" or ", values), IsOneOf(values));

    /// <summary>A property of a project file with a fixed list of values.</summary>
    public static ConnectionOption BuildProperty(string name, params string[] values) => new(PropertyPrefix + name, string.Join(" or ", values), IsOneOf(values));

    /// <summary>An option with a whole number of seconds that fits the 16 bits of an MQTT keep-alive.</summary>
    public static ConnectionOption Seconds(string key) =>
        new(Prefix + key, "a whole number of seconds from 1 to 65535", static value => TryParseSeconds(value, out _));

    /// <summary>A family of options, one a package, each with a version of it.</summary>
    public static ConnectionOption VersionOfPackage(string key) =>
        new(Prefix + key + ".", "a version such as 1.42.3", static value => PackageVersion.TryParse(value, out _), IsFamily: true);

    /// <summary>An option with defects of the catalogue, by id and separated by commas.</summary>
    public static ConnectionOption Defects(string key) =>
        new(Prefix + key, "ids of known defects separated by commas, such as ADC003, ADC004", AreDefects);

    /// <summary>Whether a key, in any case, is this option's or one of its family.</summary>
    public bool Matches(string key) => IsFamily
        ? key.Length > Key.Length && key.StartsWith(Key, StringComparison.OrdinalIgnoreCase)
        : string.Equals(key, Key, StringComparison.OrdinalIgnoreCase);

    public static bool TryParseSeconds(string value, out int seconds) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out seconds) && seconds is >= 1 and <= 65_535;

    private static Func<string, bool> IsOneOf(string[] values) =>
        value => Array.Exists(values, known => string.Equals(known, value, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether all ids stand in the catalogue. It is looked through only where the option is set.</summary>
    private static bool AreDefects(string value) => Array.TrueForAll(value.Split(','), static id =>
    {
        id = id.Trim();
        foreach (var package in SdkCatalogue.All)
        {
            foreach (var defect in package.Defects)
            {
                if (string.Equals(defect.Id, id, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    });
}
