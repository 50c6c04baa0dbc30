using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>A running device program: a process of its own, as on a device.</summary>
internal sealed partial class DeviceProgram : IAsyncDisposable
{
    private const int SigInt = 2;
    private const int SigTerm = 15;

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly Lock _gate = new();

    private DeviceProgram(Process process) => _process = process;

    /// <summary>What it has written so far.</summary>
    public string Output
    {
        get
        {
            lock (_gate)
                return _output.ToString();
        }
    }

    /// <summary>Starts a program against a peer.</summary>
    /// <param name="assembly">What <see cref="DeviceCompiler.Build"/> wrote.</param>
    /// <param name="port">The port of the peer.</param>
    /// <param name="certificateFile">A certificate that the device trusts besides those of the machine; it works on Linux.</param>
    /// <param name="environment">What else it finds in its environment.</param>
    public static DeviceProgram Start(string assembly, int port, string? certificateFile = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(DotNet()) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(assembly);
        start.ArgumentList.Add($"mqtt://127.0.0.1:{port}");
        start.Environment["PEER_PORT"] = port.ToString();
        if (certificateFile is not null)
            start.Environment["SSL_CERT_FILE"] = certificateFile;
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;

        var program = new DeviceProgram(new Process { StartInfo = start });
        program._process.OutputDataReceived += program.Write;
        program._process.ErrorDataReceived += program.Write;
        program._process.Start();
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        return program;
    }

    /// <summary>Cancels the token of <c>Peer.Told</c> in the program.</summary>
    public void Tell() => _process.StandardInput.WriteLine();

    /// <summary>Asks the program to stop, as a service manager or a container does.</summary>
    public void Terminate() => Signal(SigTerm);

    /// <summary>Interrupts the program, as Ctrl+C does.</summary>
    public void Interrupt() => Signal(SigInt);

    /// <summary>Waits until the program has written a text.</summary>
    /// <exception cref="TimeoutException">It has not; the text is its output.</exception>
    public async Task WaitForOutputAsync(string text, TimeSpan timeout)
    {
        var start = Stopwatch.GetTimestamp();
        while (!Output.Contains(text, StringComparison.Ordinal))
        {
            if (Stopwatch.GetElapsedTime(start) > timeout)
                throw new TimeoutException($"The program did not write '{text}' within {timeout.TotalSeconds} s. Its output:\n{Output}");
            if (_process.HasExited)
            {
                // What it has written last may still be on its way.
                var code = await WaitForExitAsync(timeout);
                if (!Output.Contains(text, StringComparison.Ordinal))
                    throw new TimeoutException($"The program ended with {code} and did not write '{text}'. Its output:\n{Output}");
            }

            await Task.Delay(20);
        }
    }

    /// <summary>Waits until the program has ended well.</summary>
    /// <exception cref="InvalidOperationException">It ended with an error; the text is its output.</exception>
    public async Task RunToEndAsync(TimeSpan timeout)
    {
        if (await WaitForExitAsync(timeout) is var code and not 0)
            throw new InvalidOperationException($"The program ended with {code}. Its output:\n{Output}");
    }

    /// <summary>Waits for the end of the program and says its exit code.</summary>
    /// <exception cref="TimeoutException">It goes on; the text is its output.</exception>
    public async Task<int> WaitForExitAsync(TimeSpan timeout)
    {
        using var limit = new CancellationTokenSource(timeout);
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"The program did not end within {timeout.TotalSeconds} s. Its output:\n{Output}");
        }

        return _process.ExitCode;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private void Signal(int signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals to send.");
        if (Kill(_process.Id, signal) != 0)
            throw new InvalidOperationException($"The program cannot be signalled: error {Marshal.GetLastPInvokeError()}.");
    }

    private void Write(object sender, DataReceivedEventArgs e)
    {
        lock (_gate)
            _output.AppendLine(e.Data);
    }

    /// <summary>The host that runs the tests, which is not always on the path.</summary>
    public static string DotNet() =>
        Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Kill(int process, int signal);
}
