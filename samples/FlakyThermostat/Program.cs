using Thermostat;

var settings = Settings.Read(args);
using var stop = new CancellationTokenSource(settings.RunTime);

// The service manager stops us with SIGTERM: say goodbye then.
AppDomain.CurrentDomain.ProcessExit += (_, _) => stop.Cancel();

await StartupReport.SendAsync(settings, stop.Token);
await SiteLog.WriteAsync(settings, "thermostat started");

var connection = new HubConnection(settings);
await connection.OpenAsync();
await connection.SendReadingsAsync(new Sensor(), new ColdAlarm(settings), stop.Token);
