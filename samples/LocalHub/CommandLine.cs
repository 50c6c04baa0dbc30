using System.Globalization;

namespace LocalHub;

/// <summary>What the command line asks for.</summary>
internal sealed record CommandLine(HubOptions Options, string CertificateFile, BadDay? BadDay)
{
    public const string Help =
        """
        dotnet run --project samples/LocalHub -- [options]
          --port <n>           the port on 127.0.0.1 (8883)
          --token-life <s>     tokens count as expired this many seconds after the hub has seen them first
          --bad-day [script]   troubles, such as cut@8+4,refuse@20+4,silence@32+6: at second 8 the network is cut for 4 s, ...
          --certificate <file> where the hub writes its certificate for devices to trust
        """;

    /// <summary>The key of the thermostat samples. It opens nothing but a hub on this machine.</summary>
    private const string ThermostatKey = "bG9jYWwgaHViLCBsb2NhbCBrZXksIG5vIHNlY3JldA==";

    /// <summary>Reads the command line.</summary>
    /// <exception cref="FormatException">An option is unknown or has no value.</exception>
    public static CommandLine Parse(string[] args)
    {
        var options = new HubOptions { Port = 8883, DeviceKeys = new Dictionary<string, string> { ["thermostat-1"] = ThermostatKey } };
        var certificate = Path.Combine(Path.GetTempPath(), "local-hub.pem");
        BadDay? badDay = null;
        for (var i = 0; i < args.Length; i++)
        {
            var value = i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal) ? args[i + 1] : null;
            switch (args[i])
            {
                case "--port":
                    options = options with { Port = Number(args[i], value) };
                    break;
                case "--token-life":
                    options = options with { TokensLiveAtMost = TimeSpan.FromSeconds(Number(args[i], value)) };
                    break;
                case "--bad-day":
                    badDay = BadDay.Parse(value ?? BadDay.Example);
                    break;
                case "--certificate":
                    certificate = value ?? throw new FormatException("--certificate needs a file.");
                    break;
                default:
                    throw new FormatException($"'{args[i]}' is no option.");
            }

            if (value is not null)
                i++;
        }

        return new(options, certificate, badDay);
    }

    private static int Number(string option, string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException($"{option} needs a number.");
}
