using System;
using System.Collections.Generic;

namespace IoTConnectionAnalyzers.Values;

/// <summary>A connection string as far as the code fixes it: pairs of a key and a value, <c>;</c> between them.</summary>
internal sealed class ConnectionString
{
    public const string HostName = "HostName";
    public const string GatewayHostName = "GatewayHostName";
    public const string DeviceId = "DeviceId";
    public const string ModuleId = "ModuleId";
    public const string SharedAccessKey = "SharedAccessKey";
    public const string SharedAccessKeyName = "SharedAccessKeyName";
    public const string SharedAccessSignature = "SharedAccessSignature";

    // As the SDK reads them: the case of a key does not matter.
    private readonly Dictionary<string, TextPattern> _values = new(StringComparer.OrdinalIgnoreCase);

    private ConnectionString()
    {
    }

    /// <summary>The keys whose names the code fixes.</summary>
    public IReadOnlyCollection<string> Keys => _values.Keys;

    /// <summary>Whether a part of the string is not fixed at all, so that it may have further keys.</summary>
    public bool MayHaveMore { get; private set; }

    /// <summary>The value of a key; null where the fixed part of the string does not have it, or has it empty.</summary>
    public TextPattern? this[string key] => _values.TryGetValue(key, out var value) && value.Text.Length > 0 ? value : null;

    /// <summary>Reads a text; null where no part of it is a pair.</summary>
    public static ConnectionString? Parse(TextPattern text)
    {
        var parsed = new ConnectionString();
        var start = 0;
        while (start < text.Text.Length)
        {
            var end = text.Text.IndexOf(';', start);
            if (end < 0)
                end = text.Text.Length;
            parsed.Add(text, start, end);
            start = end + 1;
        }

        return parsed._values.Count > 0 ? parsed : null;
    }

    private void Add(TextPattern text, int start, int end)
    {
        var equals = text.Text.IndexOf('=', start, end - start);
        var key = equals < 0 ? "" : text.Text.Substring(start, equals - start).Trim();
        if (key.Length == 0 || key.IndexOf(TextPattern.Hole) >= 0)
        {
            MayHaveMore |= text.Text.IndexOf(TextPattern.Hole, start, end - start) >= 0;
            return;
        }

        var from = equals + 1;
        while (from < end && char.IsWhiteSpace(text.Text[from]))
            from++;
        while (end > from && char.IsWhiteSpace(text.Text[end - 1]))
            end--;
        _values[key] = text.Slice(from, end - from);
    }
}
