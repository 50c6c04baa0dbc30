using System.Collections.Generic;

namespace Microsoft.Azure.Devices.Client.Common;

public class UrlEncodedDictionarySerializer
{
    public const char KeyValueSeparator = '=';
    public const char PropertySeparator = '&';
    public const int PropertySeparatorLength = 1;
#if !SINCE_1_34
    public const char NotAllowedCharacter = '/';
#endif

    internal UrlEncodedDictionarySerializer() { }

    public static Dictionary<string, string> Deserialize(string value, int startIndex) => throw null!;
    public static void Deserialize(string value, int startIndex, IDictionary<string, string> properties) { }
    public static string Serialize(IEnumerable<KeyValuePair<string, string>> properties) => throw null!;

    public enum TokenType
    {
        Key = 0,
        Value = 1,
    }
}
