using System;
using System.Collections.Generic;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.Configuration;

/// <summary>
/// Every option of the package, and how a rule reads one: from the file in which its diagnostic would stand.
/// A value that an option does not take counts as not set; <see cref="Rules.ConfigurationIsInvalid"/> tells of it.
/// </summary>
internal static class ConnectionOptions
{
    /// <summary>Rules about sockets and TLS of the framework: <c>auto</c> beside a known library, <c>always</c>, or <c>never</c>.</summary>
    public static readonly ConnectionOption AnalyzeRawSockets = ConnectionOption.OneOf("analyze_raw_sockets", "auto", "always", "never");

    /// <summary>Whether the rules that leave test code alone look at it all the same.</summary>
    public static readonly ConnectionOption AnalyzeTests = ConnectionOption.OneOf("analyze_tests", "true", "false");

    /// <summary>The longest keep-alive that the project allows, in seconds.</summary>
    public static readonly ConnectionOption MaxKeepAliveSeconds = ConnectionOption.Seconds("max_keep_alive_seconds");

    /// <summary>The shortest keep-alive that the project allows, in seconds.</summary>
    public static readonly ConnectionOption MinKeepAliveSeconds = ConnectionOption.Seconds("min_keep_alive_seconds");

    /// <summary>The lowest version of a package that the project allows, one option a package.</summary>
    public static readonly ConnectionOption MinimumVersion = ConnectionOption.VersionOfPackage("minimum_version");

    /// <summary>The defects of SDK releases that do not concern the project.</summary>
    public static readonly ConnectionOption IgnoredDefects = ConnectionOption.Defects("ignored_defects");

    /// <summary>Every option of an .editorconfig or .globalconfig.</summary>
    public static readonly IReadOnlyList<ConnectionOption> All =
        [AnalyzeRawSockets, AnalyzeTests, IgnoredDefects, MaxKeepAliveSeconds, MinKeepAliveSeconds, MinimumVersion];

    /// <summary>The properties of a project file that the package hands to the compiler, under the names that the compiler gives them.</summary>
    public static readonly IReadOnlyList<ConnectionOption> BuildProperties =
        [ConnectionOption.BuildProperty("IoTConnectionAnalysisMode", "Default", "All", "None"), ConnectionOption.BuildProperty("IoTConnectionReadProjectFiles", "true", "false")];

    /// <summary>The value of an option for a file; null where it is not set or not valid.</summary>
    public static string? Read(this ConnectionOption option, AnalyzerOptions options, SyntaxTree tree) =>
        options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue(option.Key, out var value) && option.IsValid(value.Trim()) ? value.Trim() : null;

    /// <summary>The value of an option that acts before any file, in lower case: from a .globalconfig, else from the first file of the compilation; null where it is not set or not valid.</summary>
    public static string? ReadGlobal(this ConnectionOption option, AnalyzerOptions options, Compilation compilation)
    {
        if (options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(option.Key, out var value) && option.IsValid(value.Trim()))
            return value.Trim().ToLowerInvariant();
        foreach (var tree in compilation.SyntaxTrees)
            return option.Read(options, tree)?.ToLowerInvariant();
        return null;
    }

    /// <summary>The value of an option in seconds for a file; null where it is not set or not valid.</summary>
    public static int? ReadSeconds(this ConnectionOption option, AnalyzerOptions options, SyntaxTree tree) =>
        option.Read(options, tree) is { } value && ConnectionOption.TryParseSeconds(value, out var seconds) ? seconds : null;

    /// <summary>Whether a file asks for the rules that leave test code alone.</summary>
    public static bool AnalyzesTests(AnalyzerOptions options, SyntaxTree tree) =>
        string.Equals(AnalyzeTests.Read(options, tree), "true", StringComparison.OrdinalIgnoreCase);
}
