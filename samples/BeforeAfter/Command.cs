using System.Collections.Concurrent;
using System.Diagnostics;

namespace BeforeAfter;

/// <summary>Runs programs; whatever happens, none of them outlives its call.</summary>
internal static class Command
{
    /// <summary>Runs a program to its end, or until it is cancelled, and says what it wrote.</summary>
    /// <param name="file">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="onLine">Called for each line that it writes.</param>
    /// <param name="cancellationToken">Kills it and all that it started.</param>
    public static async Task<CommandResult> RunAsync(string file, IEnumerable<string> arguments, Action<string>? onLine, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(file) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        // Build servers would stay behind.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        using var process = new Process { StartInfo = start };
        var lines = new ConcurrentQueue<string>();
        void Take(object sender, DataReceivedEventArgs e)
        {
            if (e.Data is null)
                return;
            lines.Enqueue(e.Data);
            onLine?.Invoke(e.Data);
        }

        process.OutputDataReceived += Take;
        process.ErrorDataReceived += Take;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellationToken);
            return new(process.ExitCode, [.. lines]);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Runs the .NET SDK.</summary>
    /// <exception cref="CommandFailedException">It ended with an error.</exception>
    public static async Task<IReadOnlyList<string>> DotNetAsync(CancellationToken cancellationToken, params IEnumerable<string> arguments)
    {
        var result = await RunAsync("dotnet", arguments, null, cancellationToken);
        return result.ExitCode == 0 ? result.Lines : throw new CommandFailedException($"dotnet {string.Join(' ', arguments)} ended with {result.ExitCode}:\n{string.Join('\n', result.Lines.TakeLast(20))}");
    }
}

/// <summary>How a program ended, and what it wrote.</summary>
internal sealed record CommandResult(int ExitCode, IReadOnlyList<string> Lines);

/// <summary>A program that should have done well did not.</summary>
internal sealed class CommandFailedException(string message) : Exception(message);
