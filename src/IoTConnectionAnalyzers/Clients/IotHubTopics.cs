using System;
using System.Collections.Generic;

using IoTConnectionAnalyzers.Values;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>The topics that IoT Hub documents, and the property bag in that of telemetry.</summary>
internal static class IotHubTopics
{
    private const string Events = "/messages/events/";

    private static readonly IReadOnlyList<TextForm> s_published =
    [
        new("devices/{device}/messages/events/{bag?}"),
        new("devices/{device}/messages/events/{bag?}/"),
        new("devices/{device}/modules/{module}/messages/events/{bag?}"),
        new("devices/{device}/modules/{module}/messages/events/{bag?}/"),
        new("$iothub/twin/GET/?{more?}$rid={id}"),
        new("$iothub/twin/PATCH/properties/reported/?{more?}$rid={id}"),
        new("$iothub/methods/res/{status}/?{more?}$rid={id}"),
        new("$iothub/streams/res/{status}/?{more?}$rid={id}"),
        new("$iothub/credentials/POST/issueCertificate/?{more?}$rid={id}"),
        // The preview of MQTT 5 had its own.
        new("$iothub/telemetry"), new("$iothub/twin/get"), new("$iothub/twin/patch/reported"), new("$iothub/responses"),
    ];

    private static readonly IReadOnlyList<TextForm> s_subscribed =
    [
        new("devices/{device}/messages/devicebound/#"),
        new("devices/{device}/modules/{module}/#"),
        new("devices/{device}/modules/{module}/messages/devicebound/#"),
        new("devices/{device}/modules/{module}/inputs/#"),
        new("devices/{device}/modules/{module}/inputs/{input}/#"),
        new("$iothub/twin/res/#"),
        new("$iothub/twin/PATCH/properties/desired/#"),
        new("$iothub/methods/POST/#"),
        new("$iothub/streams/POST/#"),
        new("$iothub/streams/res/#"),
        new("$iothub/credentials/res/#"),
        new("$iothub/commands"), new("$iothub/twin/patch/desired"), new("$iothub/methods/{name}"), new("$iothub/methods/+"), new("$iothub/responses"),
    ];

    /// <summary>Whether a topic is, or by its holes could be, a documented one.</summary>
    public static bool MayHave(string topic, char hole, bool isSubscription)
    {
        foreach (var form in isSubscription ? s_subscribed : s_published)
        {
            if (form.CouldBe(topic, hole))
                return true;
        }

        return false;
    }

    /// <summary>Whether a topic tells the hub: any under its own root, and those of devices up to where the documented ones end.</summary>
    public static bool TellHub(string topic) =>
        IsOfRoot(topic) || IotHubNames.IsTopic(topic) && (topic.IndexOf(Events, StringComparison.Ordinal) > 0 || topic.IndexOf("/messages/devicebound/", StringComparison.Ordinal) > 0);

    /// <summary>Whether a topic stands under the root that the hub keeps for itself.</summary>
    public static bool IsOfRoot(string topic) => topic.StartsWith("$iothub/", StringComparison.Ordinal);

    /// <summary>Whether a topic is one of the provisioning service.</summary>
    public static bool IsOfProvisioning(string topic) => topic.StartsWith("$dps/", StringComparison.Ordinal);

    /// <summary>What the documented topic has after the end of this one, which is nearly it; null where there is no such one.</summary>
    public static string? MissingEndOf(string topic, char hole, bool isSubscription)
    {
        foreach (var end in isSubscription ? (string[])["/#", "#"] : ["/"])
        {
            if (MayHave(topic + end, hole, isSubscription))
                return end;
        }

        return null;
    }

    /// <summary>Where the property bag of a telemetry topic begins; -1 where there is none.</summary>
    public static int StartOfBag(string topic)
    {
        var start = EndOfEvents(topic);
        return start < 0 || start == topic.Length || !topic.StartsWith("devices/", StringComparison.Ordinal) && topic[0] != TextPattern.Hole ? -1 : start;
    }

    /// <summary>Where in a text the words end that a property bag follows; -1 where it does not have them.</summary>
    public static int EndOfEvents(string text)
    {
        var events = text.IndexOf(Events, StringComparison.Ordinal);
        return events < 0 ? -1 : events + Events.Length;
    }

    /// <summary>Whether a property of the hub has values without any character that has to be escaped: the name of a component, or of an encoding.</summary>
    public static bool IsPlain(string name) => name is "$.sub" or "%24.sub" or "$.ce" or "%24.ce";

    /// <summary>Whether a character of a property has to be escaped.</summary>
    public static bool HasToBeEscaped(char character) =>
        character is <= ' ' or >= '\u007F' or ':' or '/' or '#' or '+' or '?' or ';' or ',' or '"' or '<' or '>' or '[' or ']' or '{' or '}' or '\\' or '^' or '`' or '|';
}
