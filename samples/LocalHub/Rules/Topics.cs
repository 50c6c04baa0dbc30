using System.Text.RegularExpressions;

namespace LocalHub.Rules;

/// <summary>The topics that IoT Hub documents for a device. It is no general MQTT broker.</summary>
internal static partial class Topics
{
    /// <summary>Whether a device may publish to a topic.</summary>
    public static bool MayPublish(string device, string topic) =>
        topic.StartsWith($"devices/{device}/messages/events/", StringComparison.Ordinal)
        || topic.StartsWith("$iothub/twin/GET/?$rid=", StringComparison.Ordinal)
        || topic.StartsWith("$iothub/twin/PATCH/properties/reported/?$rid=", StringComparison.Ordinal)
        || MethodResponse().IsMatch(topic);

    /// <summary>Whether a device may subscribe to a topic filter.</summary>
    public static bool MaySubscribe(string device, string filter) =>
        filter == $"devices/{device}/messages/devicebound/#"
        || filter is "$iothub/twin/res/#" or "$iothub/twin/PATCH/properties/desired/#" or "$iothub/methods/POST/#";

    [GeneratedRegex(@"^\$iothub/methods/res/\d+/\?\$rid=")]
    private static partial Regex MethodResponse();
}
