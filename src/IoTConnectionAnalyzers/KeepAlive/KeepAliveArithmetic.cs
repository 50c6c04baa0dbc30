using System;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>What a keep-alive comes to: on the wire, at the broker, in the pings of the client. The messages do this arithmetic for the reader.</summary>
internal static class KeepAliveArithmetic
{
    /// <summary>The seconds without a packet after which IoT Hub gives up at the latest, whatever the client asked for.</summary>
    public const int CapOfHub = 1767;

    /// <summary>The longest keep-alive that IoT Hub honours: one and a half times it is the cap.</summary>
    public const int LongestOfHub = 1177;

    /// <summary>A keep-alive that suits nearly everybody, for libraries that have none by default.</summary>
    public const int Usual = 60;

    // A server gives up after one and a half times the keep-alive (MQTT 3.1.1 and 5).
    private const double ServerWaits = 1.5;

    private const int IdleTimers = 240;
    private const int ShortestElsewhere = 5;
    private const int RiskyForDeviceSdk = 30;
    private const int SafeForDeviceSdk = 240;

    /// <summary>Whether the wire cannot carry a keep-alive, or not so that it works.</summary>
    public static bool IsTruncated(double seconds) => seconds is < 1 or > ushort.MaxValue || seconds < 2 && seconds != Math.Floor(seconds);

    public static string OfTruncated(KeepAliveSetting setting, double seconds)
    {
        var given = $"'{setting.Name}' of {KeepAliveReports.Words(seconds)}";
        if (setting.Wire == WireForm.Checked && seconds is < 0 or > ushort.MaxValue)
            return $"{given} does not fit the 16 bits that the protocol has for it: connecting throws";
        if (setting.OnWire(seconds) is not { } sent)
            return $"{given} does not fit the 16 bits that the protocol has for it";
        var wire = $"CONNECT says {KeepAliveReports.Words(sent)}";
        if (seconds is > 1 and < 2)
        {
            return $"{given} loses its fraction: {wire}, so the broker gives up {KeepAliveReports.Words(sent * ServerWaits)} after a packet, while this client pings only after {KeepAliveReports.Words(seconds * setting.LatestPing)}";
        }

        var off = sent == 0 ? ", which switches the check of the broker off" : "";
        if (seconds is > 0 and < 1)
            return $"{given} is less than the whole second that the protocol counts in: {wire}{off}";
        var pings = setting.StopsWhenAcceptedAfter == 0 ? ""
            : seconds < 0 ? " and this client never pings"
            : $" and this client pings after {KeepAliveReports.Words(seconds * setting.EarliestPing)} at the earliest";
        return seconds < 0
            ? $"{given} is negative: {wire}{off}{pings}"
            : $"{given} does not fit the 16 bits that the protocol has for it: {wire}{off}{pings}";
    }

    /// <summary>The nearest value that no rule has anything to say about.</summary>
    public static int NearestSensible(KeepAliveSetting setting, double seconds) =>
        seconds < 0 ? setting.Default > 0 ? setting.Default : Usual
        : seconds > ushort.MaxValue ? setting.Long - 1
        : ShortestElsewhere;

    /// <summary>Whether the pings of the client can come too late for IoT Hub.</summary>
    public static bool CanMissHub(KeepAliveSetting setting, double seconds) => seconds * setting.LatestPing > CapOfHub;

    public static string OfTooLongForHub(KeepAliveSetting setting, double seconds)
    {
        var given = $"'{setting.Name}' of {KeepAliveReports.Words(seconds)} is longer than the {LongestOfHub} s that IoT Hub honours";
        return CanMissHub(setting, seconds)
            ? $"{given}: the hub gives up {CapOfHub} s after a packet, but this client can ping as late as {KeepAliveReports.Words(seconds * setting.LatestPing)} after it, so an idle connection is dropped"
            : $"{given}: it gives up {CapOfHub} s after a packet, not {KeepAliveReports.Words(seconds * ServerWaits)}";
    }

    /// <summary>How bad a short keep-alive is; null where it is not.</summary>
    public static DiagnosticSeverity? IsTooShort(KeepAliveSetting setting, double seconds) => setting.StopsWhenAcceptedAfter > 0
        ? seconds < RiskyForDeviceSdk ? DiagnosticSeverity.Warning : seconds < SafeForDeviceSdk ? DiagnosticSeverity.Info : null
        : seconds < ShortestElsewhere ? DiagnosticSeverity.Info : null;

    public static string OfTooShort(KeepAliveSetting setting, double seconds)
    {
        var given = $"'{setting.Name}' of {KeepAliveReports.Words(seconds)} is short";
        var waits = KeepAliveReports.Words(seconds * ServerWaits);
        return setting.StopsWhenAcceptedAfter > 0
            ? $"{given}: where CONNACK takes longer than {KeepAliveReports.Words(seconds * setting.StopsWhenAcceptedAfter)}, this client stops pinging for good and IoT Hub drops the connection {waits} after a packet"
            : $"{given}: the broker gives up {waits} after a packet, so a short hold-up of the network ends the connection";
    }

    public static string OfDelay(KeepAliveSetting setting, double seconds, string broker, Version version)
    {
        var notices = setting.NoticedAfter(seconds, version) is { } late
            ? $"this client after up to {KeepAliveReports.Words(late)}"
            : $"this client pings only after {KeepAliveReports.Words(seconds * setting.LatestPing)}";
        var timers = seconds * setting.LatestPing > IdleTimers ? $"; idle timers of load balancers and NATs often end at {IdleTimers} s" : "";
        return $"'{setting.Name}' of {KeepAliveReports.Words(seconds)} delays the detection of a dead connection: {broker} notices after {KeepAliveReports.Words(seconds * ServerWaits)}, {notices}{timers}";
    }
}
