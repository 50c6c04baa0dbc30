namespace LocalHub.Rules;

/// <summary>The user name of MQTT, <c>{hub}/{device}/?api-version={date}</c>, taken apart.</summary>
public sealed record DeviceName(string Hub, string Device, string? ApiVersion)
{
    /// <summary>Reads a user name; null where it names no hub and device.</summary>
    public static DeviceName? Parse(string? userName)
    {
        var parts = (userName ?? "").Split('/', 3);
        if (parts.Length < 2 || parts[0].Length == 0 || parts[1].Length == 0)
            return null;
        const string apiVersion = "?api-version=";
        var rest = parts.Length == 3 ? parts[2] : "";
        var version = rest.StartsWith(apiVersion, StringComparison.Ordinal) ? rest[apiVersion.Length..].Split('&')[0] : null;
        return new(parts[0], parts[1], string.IsNullOrEmpty(version) ? null : version);
    }
}
