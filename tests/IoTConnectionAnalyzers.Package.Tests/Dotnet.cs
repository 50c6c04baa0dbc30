using System.Diagnostics;

namespace IoTConnectionAnalyzers.Package;

/// <summary>Runs the <c>dotnet</c> command, free of what the command that runs these tests put into the environment.</summary>
internal static class Dotnet
{
    internal readonly record struct Result(int ExitCode, string Output);

    /// <summary>Runs a command that has to succeed.</summary>
    public static async Task<string> Run(string folder, params string[] arguments)
    {
        var (exitCode, output) = await Try(folder, arguments);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)} ended with {exitCode}:\n{output}");
        return output;
    }

    /// <summary>Runs a command that may fail.</summary>
    public static async Task<Result> Try(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var variable in start.Environment.Keys.Where(IsOfTheRunningBuild).ToArray())
            start.Environment.Remove(variable);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // Nodes that outlive their command would hold files of the folder that the tests delete.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output + await errors);
    }

    private static bool IsOfTheRunningBuild(string variable) =>
        variable.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("TESTINGPLATFORM_", StringComparison.OrdinalIgnoreCase)
        || variable.Equals("CI", StringComparison.OrdinalIgnoreCase);
}
