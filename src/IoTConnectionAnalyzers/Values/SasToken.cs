using System;
using System.Globalization;

namespace IoTConnectionAnalyzers.Values;

/// <summary>Tells a shared access signature by its text: <c>SharedAccessSignature sr=…&amp;sig=…&amp;se=…</c>, the fields in any order.</summary>
internal static class SasToken
{
    public const string Prefix = "SharedAccessSignature";

    /// <summary>Whether a text is a token or builds one: it begins like one and names resource, signature and expiry.</summary>
    public static bool IsIn(TextPattern text) =>
        HasPrefix(text.Text) && FieldOf(text, "sr") is not null && FieldOf(text, "sig") is not null && FieldOf(text, "se") is not null;

    /// <summary>Whether a text is a whole token with a signature and an expiry of its own, and no format with places to fill.</summary>
    public static bool IsComplete(string text) => IsComplete(TextPattern.Of(text), out _);

    /// <summary>The moment at which a complete token expires; null where the text is none.</summary>
    public static DateTimeOffset? ExpiryOf(TextPattern text) => IsComplete(text, out var seconds) && seconds <= 253_402_300_799 ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    /// <summary>The value of a field such as <c>se</c>; null where the fixed part of the token does not have it.</summary>
    public static TextPattern? FieldOf(TextPattern token, string name)
    {
        var text = token.Text;
        for (var at = text.IndexOf(name + "=", StringComparison.Ordinal); at >= 0; at = text.IndexOf(name + "=", at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && text[at - 1] is not (' ' or '&' or '?' or TextPattern.Hole))
                continue;
            var start = at + name.Length + 1;
            var end = text.IndexOf('&', start);
            return token.Slice(start, (end < 0 ? text.Length : end) - start);
        }

        return null;
    }

    /// <summary>Whether a text begins as a token does; a connection string's key is followed by an equals sign.</summary>
    public static bool HasPrefix(string text)
    {
        var at = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        var end = at + Prefix.Length;
        return string.CompareOrdinal(text, at, Prefix, 0, Prefix.Length) == 0
            && end < text.Length && (text[end] == ' ' || string.CompareOrdinal(text, end, "%20", 0, 3) == 0);
    }

    private static bool IsComplete(TextPattern text, out long expiry)
    {
        expiry = 0;
        return text.IsKnown
            && HasPrefix(text.Text)
            && FieldOf(text, "sr") is { Text.Length: > 0 } resource && !HasPlaceToFill(resource.Text)
            && FieldOf(text, "sig") is { Text.Length: > 0 } signature && !HasPlaceToFill(signature.Text)
            && FieldOf(text, "se") is { Text: var seconds }
            && long.TryParse(seconds.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out expiry);
    }

    // `{0}`, `<signature>`, `…`, `[key]`, `***`: what documentation and formats write where a real token has something else.
    private static bool HasPlaceToFill(string field) => field.IndexOfAny(['{', '}', '<', '>', '[', ']', '…', '*', ' ']) >= 0 || field.Contains("...");
}
