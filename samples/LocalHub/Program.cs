using System.Runtime.InteropServices;

using LocalHub;

if (args.Contains("--help"))
{
    Console.WriteLine(CommandLine.Help);
    return 0;
}

CommandLine line;
try
{
    line = CommandLine.Parse(args);
}
catch (FormatException exception)
{
    Console.Error.WriteLine(exception.Message);
    Console.Error.WriteLine(CommandLine.Help);
    return 1;
}

using var stop = new CancellationTokenSource();
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}

using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

await using var hub = await Hub.StartAsync(line.Options);
hub.Journal.Logged += new LogPrinter(Console.Out).Print;
await File.WriteAllTextAsync(line.CertificateFile, hub.CertificatePem);
Console.WriteLine($"A local hub listens on 127.0.0.1:{hub.Port} (TLS). Devices trust {line.CertificateFile}");
Console.WriteLine("Ctrl+C ends it.");

try
{
    if (line.BadDay is { } badDay)
        await badDay.RunAsync(hub, stop.Token);
    await Task.Delay(Timeout.Infinite, stop.Token);
}
catch (OperationCanceledException)
{
    Console.WriteLine("The hub stops.");
}

return 0;
