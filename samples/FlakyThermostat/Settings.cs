namespace Thermostat;

/// <summary>Where the thermostat connects to, and who it is. Every setting can be given as <c>--name value</c>.</summary>
public sealed record Settings(
    string HubHost, int HubPort, string DeviceId, string DeviceKey, string CertificateFile, TimeSpan Interval, TimeSpan RunTime, string? LogServer, string? WallDisplay)
{
    public static Settings Read(string[] args)
    {
        string? Value(string name)
        {
            var place = Array.IndexOf(args, "--" + name);
            return place >= 0 && place + 1 < args.Length ? args[place + 1] : null;
        }

        return new(
            Value("host") ?? "localhost",
            int.Parse(Value("port") ?? "8883"),
            Value("device") ?? "thermostat-1",
            Value("key") ?? "bG9jYWwgaHViLCBsb2NhbCBrZXksIG5vIHNlY3JldA==",
            Value("certificate") ?? Path.Combine(Path.GetTempPath(), "local-hub.pem"),
            TimeSpan.FromMilliseconds(int.Parse(Value("interval") ?? "1000")),
            TimeSpan.FromSeconds(int.Parse(Value("seconds") ?? "60")),
            Value("log"),
            Value("display"));
    }
}
