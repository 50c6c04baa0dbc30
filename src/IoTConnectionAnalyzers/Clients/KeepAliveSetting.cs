using System;
using System.Collections.Generic;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>A place that sets the keep-alive of a connection, and what the library makes of the value.</summary>
internal sealed class KeepAliveSetting : TimeSetting
{
    /// <summary>The seconds that the library uses where nothing is set; 0 where it then sends no pings.</summary>
    public required int Default { get; init; }

    /// <summary>How the value gets into the packet that opens the connection.</summary>
    public WireForm Wire { get; init; } = WireForm.LowBits;

    /// <summary>The earliest ping of an idle client, as a part of the keep-alive.</summary>
    public double EarliestPing { get; init; } = 1;

    /// <summary>The latest ping of an idle client, as a part of the keep-alive.</summary>
    public double LatestPing { get; init; } = 1;

    /// <summary>How long the client waits for the answer to a ping, by version of the library; empty where that is not known.</summary>
    public IReadOnlyList<AnswerWait> Answers { get; init; } = [];

    /// <summary>The latest seconds after which delaying the acceptance of the connection stops the pings for good, as a part of the keep-alive; 0 where nothing does.</summary>
    public double StopsWhenAcceptedAfter { get; init; }

    /// <summary>The keep-alive in seconds from which on it delays the detection of a dead connection.</summary>
    public int Long { get; init; } = 241;

    /// <summary>The setting is one of a protocol other than MQTT: only that it is off can be told.</summary>
    public bool IsHeartbeat { get; init; }

    /// <summary>Creating the type without setting the property leaves the keep-alive off.</summary>
    public bool IsOffUnlessSet { get; init; }

    /// <summary>The seconds that go over the wire for a value; null where that is not defined.</summary>
    public int? OnWire(double seconds) => Wire switch
    {
        WireForm.Clamped => seconds < 0 ? 0 : seconds > ushort.MaxValue ? ushort.MaxValue : (int)seconds,
        WireForm.Checked => seconds is >= 0 and <= ushort.MaxValue ? (int)seconds : null,
        WireForm.LowBits when seconds is >= int.MinValue and <= int.MaxValue => unchecked((ushort)(int)seconds),
        _ => null,
    };

    /// <summary>The seconds after which this client notices a dead connection at the latest; null where that is not known.</summary>
    public double? NoticedAfter(double seconds, Version version)
    {
        AnswerWait? wait = null;
        foreach (var answer in Answers)
        {
            if (version >= answer.Since)
                wait = answer;
        }

        return wait is null ? null : seconds * (LatestPing + wait.PartOfKeepAlive) + wait.Seconds;
    }
}

/// <summary>How long a library waits for the answer to a ping, from a version on: fixed seconds, or a part of the keep-alive.</summary>
internal sealed record AnswerWait(Version Since, double Seconds = 0, double PartOfKeepAlive = 0);

/// <summary>How a library writes a keep-alive into the 16 bits that the protocol has for it.</summary>
internal enum WireForm
{
    /// <summary>The whole seconds are cut to their low 16 bits.</summary>
    LowBits,

    /// <summary>A value out of range becomes the nearest one in range.</summary>
    Clamped,

    /// <summary>A value out of range makes the connect call throw.</summary>
    Checked,
}
