using System;
using System.Collections.Generic;

using IoTConnectionAnalyzers.Values;

namespace IoTConnectionAnalyzers.SdkVersions.Catalogue;

/// <summary>A defect of some releases of a package that drops, hangs, leaks or refuses connections.</summary>
internal sealed class KnownDefect
{
    private readonly IReadOnlyList<VersionRange> _ranges;

    /// <param name="id">Its id, which never changes its meaning; users name it in an option.</param>
    /// <param name="severity">How much it hurts.</param>
    /// <param name="affected">The releases that have it: NuGet ranges, separated by blanks.</param>
    /// <param name="fixedIn">The first release without it in each line, separated by blanks; empty where no release is.</param>
    /// <param name="transports">The transports that it shows on.</param>
    public KnownDefect(string id, DefectSeverity severity, string affected, string fixedIn, Transports transports)
    {
        Id = id;
        Severity = severity;
        Affected = affected;
        FixedIn = fixedIn.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        Transports = transports;
        _ranges = VersionRange.ParseUnion(affected);
    }

    public string Id { get; }

    public DefectSeverity Severity { get; }

    public string Affected { get; }

    public IReadOnlyList<string> FixedIn { get; }

    public Transports Transports { get; }

    /// <summary>What goes wrong, in words for someone who writes device code; the end of a sentence that begins with the version.</summary>
    public required string Says { get; init; }

    /// <summary>How it makes the other side see a connection that breaks.</summary>
    public ConnectionDrop Drops { get; init; }

    /// <summary>What else must be the case for the defect to show.</summary>
    public DefectCondition Condition { get; init; }

    /// <summary>The defect of a package that this one brings along, where it is that one's in truth.</summary>
    public BorrowedDefect? Through { get; init; }

    /// <summary>Where it can be read up: addresses, or paths in the repository of the package.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }

    /// <summary>The id under which the defect is counted, once for all packages that it reaches a program through.</summary>
    public string CountedAs => Through?.Id ?? Id;

    public bool IsFixed => FixedIn.Count > 0;

    public bool Affects(PackageVersion version)
    {
        foreach (var range in _ranges)
        {
            if (range.Contains(version))
                return true;
        }

        return false;
    }
}

/// <summary>A defect that a package has because of another one that it brings along.</summary>
internal sealed class BorrowedDefect(string id, string package, string versions)
{
    /// <summary>The defect of the other package.</summary>
    public string Id { get; } = id;

    /// <summary>The other package.</summary>
    public string Package { get; } = package;

    /// <summary>The versions of it that have the defect: where the program has another one, the defect is not there.</summary>
    public string Versions { get; } = versions;

    public bool IsPresentIn(PackageVersion version) => !VersionRange.TryParse(Versions, out var range) || range.Contains(version);
}

/// <summary>How much a defect hurts.</summary>
internal enum DefectSeverity
{
    Low,
    Medium,
    High,
}

/// <summary>How a defect makes the other side see a connection that breaks.</summary>
internal enum ConnectionDrop
{
    None,

    /// <summary>By an idle timeout, a hang or a storm of reconnections.</summary>
    Indirect,

    /// <summary>The connection is dropped, leaked or cut without a goodbye.</summary>
    Direct,
}

/// <summary>How a client reaches the other side.</summary>
[Flags]
internal enum Transports
{
    None = 0,
    MqttTcp = 1,
    MqttWebSocket = 2,
    AmqpTcp = 4,
    AmqpWebSocket = 8,
    Https = 16,
    Mqtt = MqttTcp | MqttWebSocket,
    Amqp = AmqpTcp | AmqpWebSocket,
    Any = Mqtt | Amqp | Https,
}

/// <summary>What a defect needs besides the version. One about the runtime counts unless the compilation shows another runtime; all others only where the code shows them.</summary>
internal enum DefectCondition
{
    None,

    /// <summary>.NET 8 or later.</summary>
    NetCore8OrLater,

    /// <summary>.NET 6 or 7.</summary>
    NetCore6,

    /// <summary>.NET Framework 4.5.x, whose default is TLS 1.0.</summary>
    NetFramework45,

    /// <summary>Any runtime but .NET Framework 4.5.1.</summary>
    NotNetFramework451,

    /// <summary>AMQP connections are pooled.</summary>
    AmqpPooling,

    /// <summary>A web proxy is set.</summary>
    WebProxy,

    /// <summary>More than one client in a process.</summary>
    SeveralClients,

    /// <summary>The library is used as a server.</summary>
    Server,
}
