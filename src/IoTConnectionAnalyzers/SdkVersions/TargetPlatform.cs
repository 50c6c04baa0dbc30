using System;
using System.Globalization;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>The runtime that a compilation is made for, as far as it shows one: a .NET Standard library runs anywhere.</summary>
internal readonly struct TargetPlatform
{
    private TargetPlatform(PlatformKind kind, Version? version)
    {
        Kind = kind;
        Version = version;
    }

    public PlatformKind Kind { get; }

    /// <summary>The version of the runtime; null where only its kind shows.</summary>
    public Version? Version { get; }

    public bool IsNet(int from, int below = int.MaxValue) =>
        Kind == PlatformKind.Unknown || Kind == PlatformKind.Net && (Version is null || Version.Major >= from && Version.Major < below);

    public bool IsNetFrameworkBelow(int major, int minor) =>
        Kind == PlatformKind.NetFramework && (Version is null || Version < new Version(major, minor));

    /// <summary>Reads the target framework that the build hands over, else the core library of the references.</summary>
    public static TargetPlatform Of(Compilation compilation, AnalyzerOptions options)
    {
        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (global.TryGetValue("build_property.TargetFramework", out var moniker) && FromMoniker(moniker.Trim()) is { } named)
            return named;
        if (global.TryGetValue("build_property.TargetFrameworkIdentifier", out var identifier) && identifier == ".NETFramework"
            && global.TryGetValue("build_property.TargetFrameworkVersion", out var text) && Version.TryParse(text.TrimStart('v'), out var framework))
            return new(PlatformKind.NetFramework, framework);

        var core = compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly?.Identity;
        return core?.Name switch
        {
            "System.Runtime" or "System.Private.CoreLib" => new(PlatformKind.Net, core.Version),
            "mscorlib" when core.Version.Major >= 2 => new(PlatformKind.NetFramework, null),
            "mscorlib" => new(PlatformKind.NanoFramework, core.Version),
            _ => default,
        };
    }

    internal static TargetPlatform? FromMoniker(string moniker)
    {
        var end = moniker.IndexOf('-');
        if (end >= 0)
            moniker = moniker.Substring(0, end);
        if (moniker.StartsWith("netstandard", StringComparison.OrdinalIgnoreCase))
            return default(TargetPlatform);
        if (moniker.StartsWith("netnano", StringComparison.OrdinalIgnoreCase))
            return new(PlatformKind.NanoFramework, null);
        if (moniker.StartsWith("netcoreapp", StringComparison.OrdinalIgnoreCase))
            return Version.TryParse(moniker.Substring("netcoreapp".Length), out var core) ? new(PlatformKind.Net, core) : null;
        if (!moniker.StartsWith("net", StringComparison.OrdinalIgnoreCase))
            return null;

        var number = moniker.Substring("net".Length);
        if (number.IndexOf('.') > 0)
            return Version.TryParse(number, out var net) && net.Major >= 5 ? new(PlatformKind.Net, net) : null;

        // net48, net472: one digit each.
        if (number.Length is < 2 or > 3 || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            return null;
        return new(PlatformKind.NetFramework, new Version(number[0] - '0', number[1] - '0', number.Length > 2 ? number[2] - '0' : 0));
    }
}

/// <summary>The families of runtimes.</summary>
internal enum PlatformKind
{
    Unknown,

    /// <summary>.NET 5 and later, and .NET Core.</summary>
    Net,
    NetFramework,
    NanoFramework,
}
