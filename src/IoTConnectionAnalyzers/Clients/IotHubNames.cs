using System;

using IoTConnectionAnalyzers.Values;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>By what texts an IoT Hub is told; the texts may have holes.</summary>
internal static class IotHubNames
{
    private static readonly string[] s_domains = [".azure-devices.net", ".azure-devices.cn", ".azure-devices.us"];

    // The names of parameters and properties that take a host or an address, without their case.
    private static readonly string[] s_hostNames = ["server", "host", "hostname", "brokerhostname", "hostaddress", "address", "uri", "uristring", "url", "broker", "ipstring"];

    /// <summary>Whether a text names a hub, as a host, an address, a user name or a topic.</summary>
    public static bool AreIn(string text) => HasHost(text) || HasUserName(text) || IsTopic(text);

    /// <summary>A host of the hub, or an address, connection string or user name that holds one.</summary>
    public static bool HasHost(string text)
    {
        foreach (var domain in s_domains)
        {
            for (var found = text.IndexOf(domain, StringComparison.OrdinalIgnoreCase); found >= 0; found = text.IndexOf(domain, found + 1, StringComparison.OrdinalIgnoreCase))
            {
                var end = found + domain.Length;
                if (end == text.Length || !char.IsLetterOrDigit(text[end]) && text[end] is not ('.' or '-'))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The user name that only IoT Hub wants.</summary>
    public static bool HasUserName(string text) => text.IndexOf("/?api-version=", StringComparison.Ordinal) >= 0;

    /// <summary>A topic that only IoT Hub has.</summary>
    public static bool IsTopic(string text) =>
        text.StartsWith("$iothub/", StringComparison.Ordinal)
        || text.StartsWith("devices/", StringComparison.Ordinal) && text.IndexOf("/messages/", StringComparison.Ordinal) > 0;

    /// <summary>Whether a parameter or property of this name takes the host of the connection.</summary>
    public static bool TakesHost(string name) => Array.Exists(s_hostNames, known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a text is a whole host or address, without holes.</summary>
    public static bool IsConstantHost(string text) => text.Length > 0 && text.IndexOf(TextShapes.Hole) < 0;
}
