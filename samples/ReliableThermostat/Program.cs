using System.Runtime.InteropServices;

using Thermostat;

var settings = Settings.Read(args);
using var stop = new CancellationTokenSource(settings.RunTime);

// The service manager stops us with SIGTERM, a person with Ctrl+C: say goodbye in both cases.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}

using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);

await StartupReport.SendAsync(settings, stop.Token);
await SiteLog.WriteAsync(settings, "thermostat started");

var connection = new HubConnection(settings, stop.Token);
await connection.OpenAsync();
if (await connection.SendReadingsAsync(new Sensor(), new ColdAlarm(settings)))
    return 0;

Console.WriteLine("The sensor hangs. The supervisor shall start us again.");
return 3;
