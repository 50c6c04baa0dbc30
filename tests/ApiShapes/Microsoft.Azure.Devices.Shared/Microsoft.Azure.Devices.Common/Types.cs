namespace Microsoft.Azure.Devices.Common;

public static class StringFormattingExtensions
{
    public static string FormatForUser(this string format, params object[] args) => throw null!;
    public static string FormatInvariant(this string format, params object[] args) => throw null!;
    public static string FormatErrorForUser(this string message, string activityId, int errorCode) => throw null!;
    public static string Truncate(this string message, int maximumSize) => throw null!;
}
