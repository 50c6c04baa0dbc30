using System.Collections.Concurrent;
using System.Diagnostics;

namespace BeforeAfter;

/// <summary>Runs programs; whatever happens, none of them outlives its call, and nothing that they put into the folder for temporary files outlives this.</summary>
internal sealed class Shell : IDisposable
{
    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("ba-");

    /// <summary>The folder for temporary files of all programs that run here.</summary>
    public string TemporaryFolder => _temporary.FullName;

    /// <summary>Runs a program to its end, or until it is cancelled, and says what it wrote.</summary>
    /// <param name="file">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="onLine">Called for each line that it writes.</param>
    /// <param name="cancellationToken">Kills it and all that it started.</param>
    public async Task<CommandResult> RunAsync(string file, IEnumerable<string> arguments, Action<string>? onLine, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var start = new ProcessStartInfo(file) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        // Build servers would stay behind.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // A build that is killed leaves files and folders behind.
        foreach (var name in (string[])["TMPDIR", "TMP", "TEMP"])
            start.Environment[name] = TemporaryFolder;

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
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit(TimeSpan.FromSeconds(10));
            }
        }
    }

    /// <summary>Runs the .NET SDK.</summary>
    /// <exception cref="CommandFailedException">It ended with an error.</exception>
    public async Task<IReadOnlyList<string>> DotNetAsync(CancellationToken cancellationToken, params IEnumerable<string> arguments)
    {
        var result = await RunAsync("dotnet", arguments, null, cancellationToken);
        return result.ExitCode == 0 ? result.Lines : throw new CommandFailedException($"dotnet {string.Join(' ', arguments)} ended with {result.ExitCode}:\n{string.Join('\n', result.Lines.TakeLast(20))}");
    }

    /// <inheritdoc />
    public void Dispose()
    {
        // What a killed program had started may still be on its way out.
        for (var patience = 20; patience >= 0; patience--)
        {
            try
            {
                _temporary.Delete(recursive: true);
                return;
            }
            catch (DirectoryNotFoundException)
            {
                return;
            }
            catch (Exception exception) when (patience > 0 && exception is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(100);
            }
        }
    }
}

/// <summary>How a program ended, and what it wrote.</summary>
internal sealed record CommandResult(int ExitCode, IReadOnlyList<string> Lines);

/// <summary>A program that should have done well did not.</summary>
internal sealed class CommandFailedException(string message) : Exception(message);
