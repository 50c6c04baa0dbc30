namespace IoTConnectionAnalyzers.Package;

/// <summary>All consumers. A new case is one entry here; <see cref="ConsumerTests"/> holds each to what it states.</summary>
internal static class Consumers
{
    private const string DisposedOpen = """
        using System;
        using MQTTnet;

        using (var client = new MqttClientFactory().CreateMqttClient())
        {
            Broker.Welcome(await client.ConnectAsync(await Broker.Options()));
            await client.PublishStringAsync("thermostat/temperature", "21.5");
        }

        Console.WriteLine(await Broker.Ending());

        """;

    public static readonly Consumer Plain = new("Plain")
    {
        Program = DisposedOpen,
        Reports = "warning IOTC3001 Program.cs:4",
        PrintsUnfixed = "NotClean",
    };

    public static readonly Consumer MultiTargeted = new("MultiTargeted")
    {
        Program = DisposedOpen,
        Frameworks = ["net8.0", "net10.0"],
        HandsPackageOn = true,
        Reports = "warning IOTC3001 Program.cs:4",
    };

    public static readonly Consumer CentralVersions = new("CentralVersions")
    {
        Program = DisposedOpen,
        ManagesVersionsCentrally = true,
        Files = [("packages.config", "<packages />")],
        Reports = "warning IOTC3001 Program.cs:4",
    };

    /// <summary>A project that gets the package only through one that it references.</summary>
    public static readonly Consumer Transitive = new("Transitive")
    {
        Program = DisposedOpen,
        HasPackage = false,
        Properties = "<IoTConnectionAnalysisMode>all</IoTConnectionAnalysisMode>",
        Items = """<ProjectReference Include="../MultiTargeted/MultiTargeted.csproj" />""",
        Reports = "warning IOTC3001 Program.cs:4",
    };

    /// <summary>A project with a packages.config: NuGet writes an import of the props in build/ into it, and nothing else.</summary>
    public static readonly Consumer ImportingProps = new("ImportingProps")
    {
        Program = DisposedOpen,
        HasPackage = false,
        Properties = "<NuGetProjectStyle>PackagesConfig</NuGetProjectStyle>",
        Sections = $"""<Import Project="$(MSBuildProjectDirectory)/../{Workshop.PackageFolder}/build/IoTConnectionAnalyzers.props" />""",
        Reports = "warning IOTC3001 Program.cs:4",
    };

    public static readonly Consumer WarningsAsErrors = new("WarningsAsErrors")
    {
        Program = DisposedOpen,
        Properties = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
        Reports = "error IOTC3001 Program.cs:4",
    };

    public static readonly Consumer ModeNone = new("ModeNone")
    {
        Program = DisposedOpen,
        Properties = "<IoTConnectionAnalysisMode>None</IoTConnectionAnalysisMode>",
    };

    public static readonly Consumer ModeAll = new("ModeAll")
    {
        Program = DisposedOpen,
        Properties = "<IoTConnectionAnalysisMode>all</IoTConnectionAnalysisMode>",
        Reports = "warning IOTC3001 Program.cs:4",
    };

    public static readonly Consumer ProjectFilesUnread = new("ProjectFilesUnread")
    {
        Program = DisposedOpen,
        Properties = "<IoTConnectionReadProjectFiles>false</IoTConnectionReadProjectFiles>",
        Reports = "warning IOTC3001 Program.cs:4",
    };

    /// <summary>Every kind of bad input at once: each is told once, and the other rules go on.</summary>
    public static readonly Consumer Misconfigured = new("Misconfigured")
    {
        Program = DisposedOpen,
        Properties = "<IoTConnectionAnalysisMode>Most</IoTConnectionAnalysisMode>",
        Items = """<AdditionalFiles Include="iot-connection.clients.txt" />""",
        Files =
        [
            ("iot-connection.clients.txt", "# wrappers of ours\n[Acme.Link]::Hello opens\n[Acme.Link]::Bye farewell\n"),
            (".editorconfig", "[*.cs]\niot_connection.analyze_tests = perhaps\niot_connection.minimum_version.MQTTnet = five\niot_connection.max_keepalive = 600\n"),
            ("packages.config", "<packages>\n  <package id=\"MQTTnet\">\n</packages>\n"),
        ],
        Reports = """
            warning IOTC0001
            warning IOTC0001
            warning IOTC0001
            warning IOTC0001
            warning IOTC0001 iot-connection.clients.txt:3
            warning IOTC0001 packages.config:3
            warning IOTC3001 Program.cs:4
            """,
    };

    public static readonly Consumer MisconfiguredInSilence = new("MisconfiguredInSilence")
    {
        Program = DisposedOpen,
        Properties = "<IoTConnectionAnalysisMode>Most</IoTConnectionAnalysisMode>",
        Files = [(".globalconfig", "is_global = true\ndotnet_diagnostic.IOTC0001.severity = none\n")],
        Reports = "warning IOTC3001 Program.cs:4",
    };

    /// <summary>A field that nobody closes is advice (Info) where its type is not the program.</summary>
    private const string Advice = """
        using System.Threading.Tasks;
        using MQTTnet;

        await new Thermostat().Run();

        public sealed class Thermostat
        {
            private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

            public async Task Run() => Broker.Welcome(await _client.ConnectAsync(await Broker.Options()));
        }

        """;

    public static readonly Consumer AdviceByItself = new("AdviceByItself")
    {
        Program = Advice,
        Reports = "note IOTC3002 Program.cs:8",
    };

    public static readonly Consumer AdviceRaised = new("AdviceRaised")
    {
        Program = Advice,
        Files = [(".editorconfig", "[*.cs]\ndotnet_diagnostic.IOTC3002.severity = warning\n")],
        Reports = "warning IOTC3002 Program.cs:8",
    };

    public static readonly Consumer CategoryRaised = new("CategoryRaised")
    {
        Program = Advice,
        Files = [(".editorconfig", "[*.cs]\ndotnet_analyzer_diagnostic.category-IoT.GracefulClose.severity = error\n")],
        Reports = "error IOTC3002 Program.cs:8",
    };

    public static readonly Consumer RuleRaisedOverModeNone = new("RuleRaisedOverModeNone")
    {
        Program = DisposedOpen,
        Properties = "<IoTConnectionAnalysisMode>None</IoTConnectionAnalysisMode>",
        Files = [(".editorconfig", "[*.cs]\ndotnet_diagnostic.IOTC3001.severity = warning\n")],
        Reports = "warning IOTC3001 Program.cs:4",
    };

    public static readonly Consumer CategoryRaisedUnderModeNone = new("CategoryRaisedUnderModeNone")
    {
        Program = DisposedOpen,
        Properties = "<IoTConnectionAnalysisMode>None</IoTConnectionAnalysisMode>",
        Files = [(".editorconfig", "[*.cs]\ndotnet_analyzer_diagnostic.category-IoT.GracefulClose.severity = warning\n")],
    };

    /// <summary>What the page about configuration shows, all of it together.</summary>
    public static readonly Consumer Documented = new("Documented")
    {
        Program = DisposedOpen,
        Sections = ConfigurationPage.Xml,
        Files =
        [
            (".editorconfig", ConfigurationPage.Ini[0] + ConfigurationPage.Ini[1]),
            (".globalconfig", ConfigurationPage.Ini[2]),
            ("iot-connection.clients.txt", ConfigurationPage.Clients),
        ],
        Reports = "error IOTC3001 Program.cs:4",
    };

    public static readonly Consumer WithoutLibrary = new("WithoutLibrary")
    {
        Program = "using System;\n\nConsole.WriteLine(\"no device\");\n",
        HasMqttnet = false,
    };

    public static readonly Consumer DisposedOpenFixed = new("DisposedOpenFixed")
    {
        Program = DisposedOpen,
        Fixes = "IOTC3001",
        Reports = "warning IOTC3001 Program.cs:4",
        PrintsUnfixed = "NotClean",
        Prints = "Clean",
    };

    public static readonly Consumer NeverClosedFixed = new("NeverClosedFixed")
    {
        Program = """
            using System;
            using System.Threading.Tasks;
            using MQTTnet;

            await Send("21.5");
            Console.WriteLine(await Broker.Ending());

            static async Task Send(string temperature)
            {
                var client = new MqttClientFactory().CreateMqttClient();
                Broker.Welcome(await client.ConnectAsync(await Broker.Options()));
                await client.PublishStringAsync("thermostat/temperature", temperature);
            }

            """,
        Fixes = "IOTC3002",
        Reports = "warning IOTC3002 Program.cs:10",
        Prints = "Clean",
    };

    public static readonly Consumer CancelledGoodbyeFixed = new("CancelledGoodbyeFixed")
    {
        Program = Goodbye.Replace("new MqttClientDisconnectOptions()", "new MqttClientDisconnectOptions(), stoppingToken", StringComparison.Ordinal),
        Fixes = "IOTC3003",
        Reports = "warning IOTC3003 Program.cs:27",
        PrintsUnfixed = "NotClean",
        Prints = "Clean",
    };

    public static readonly Consumer KeepAliveOffFixed = new("KeepAliveOffFixed")
    {
        Program = """
            using System;

            var options = await Broker.Options();
            options.KeepAlivePeriod = TimeSpan.Zero;
            Console.WriteLine(options.KeepAlivePeriod > TimeSpan.Zero);

            """,
        Fixes = "IOTC4001",
        Reports = "warning IOTC4001 Program.cs:4",
        PrintsUnfixed = "False",
        Prints = "True",
    };

    private const string SdkUser = """
        using System.Threading.Tasks;
        using Microsoft.Azure.Devices.Client;

        await Task.CompletedTask;

        static class Sender
        {
            public static Task Open(DeviceClient client) => client.OpenAsync();
        }

        """;

    public static readonly Consumer SdkUpdated = new("SdkUpdated")
    {
        Program = SdkUser,
        HasMqttnet = false,
        Items = $"""<PackageReference Include="{SdkPackages.Id}" Version="{SdkPackages.OldVersion}" />""",
        Fixes = "IOTC1001",
        Reports = "warning IOTC1001 Program.cs:8",
    };

    public static readonly Consumer SdkUpdatedCentrally = new("SdkUpdatedCentrally")
    {
        Program = SdkUser,
        HasMqttnet = false,
        ManagesVersionsCentrally = true,
        Items = $"""<PackageReference Include="{SdkPackages.Id}" />""",
        CentralItems = $"""<PackageVersion Include="{SdkPackages.Id}" Version="{SdkPackages.OldVersion}" />""",
        Fixes = "IOTC1001",
        Reports = "warning IOTC1001 Program.cs:8",
    };

    private const string AmqpUser = """
        using System.Threading.Tasks;
        using Amqp;

        await Task.CompletedTask;

        static class Sender
        {
            public static Task Close(Connection connection) => connection.CloseAsync();
        }

        """;

    /// <summary>There is a newer release and nothing is wrong with this one: a rule that is off says so.</summary>
    public static readonly Consumer OffByDefault = new("OffByDefault")
    {
        Program = AmqpUser,
        HasMqttnet = false,
        Items = """<PackageReference Include="AMQPNetLite" Version="2.5.4" />""",
    };

    public static readonly Consumer OnInModeAll = OffByDefault with
    {
        Name = "OnInModeAll",
        Properties = "<IoTConnectionAnalysisMode>All</IoTConnectionAnalysisMode>",
        Fixes = "IOTC1003",
        Reports = "note IOTC1003 Program.cs:8",
    };

    /// <summary>A package of the gallery below the version that the project allows, for two frameworks and under central versions.</summary>
    public static readonly Consumer BelowMinimum = new("BelowMinimum")
    {
        Program = """
            using System;
            using Amqp;

            Console.WriteLine(new Address("amqps://hub.example").Host);

            """,
        HasMqttnet = false,
        Frameworks = ["net8.0", "net10.0"],
        ManagesVersionsCentrally = true,
        Items = """<PackageReference Include="AMQPNetLite" />""",
        CentralItems = """<PackageVersion Include="AMQPNetLite" Version="2.5.4" /> <!-- AMQP -->""",
        Files = [(".editorconfig", "[*.cs]\niot_connection.minimum_version.AMQPNetLite = 2.5.5\n")],
        Fixes = "IOTC1001",
        Reports = "warning IOTC1001 Program.cs:4",
        Prints = "hub.example",
    };

    /// <summary>A goodbye that is right: it must not be cut short by the token of the work, which is cancelled there.</summary>
    private const string Goodbye = """
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using MQTTnet;

        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        try
        {
            await Run(stop.Token);
        }
        catch (OperationCanceledException)
        {
        }

        Console.WriteLine(await Broker.Ending());

        static async Task Run(CancellationToken stoppingToken)
        {
            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                Broker.Welcome(await client.ConnectAsync(await Broker.Options(), CancellationToken.None));
                await Task.Delay(Timeout.Infinite, stoppingToken);
            }
            finally
            {
                await client.DisconnectAsync(new MqttClientDisconnectOptions());
            }
        }

        """;

    private static readonly (string, string)[] s_asksForTokens = [(".editorconfig", "[*.cs]\ndotnet_diagnostic.CA2016.severity = warning\n")];

    public static readonly Consumer GoodbyeWithoutPackage = new("GoodbyeWithoutPackage")
    {
        Program = Goodbye,
        HasPackage = false,
        Files = s_asksForTokens,
        Fixes = "CA2016",
        Reports = "warning CA2016 Program.cs:27",
        PrintsUnfixed = "Clean",
        Prints = "NotClean",
    };

    public static readonly Consumer GoodbyeWithPackage = new("GoodbyeWithPackage")
    {
        Program = Goodbye,
        Files = s_asksForTokens,
        Fixes = "CA2016",
        Reports = "suppressed warning CA2016 Program.cs:27",
        ReportsWhenFixed = "suppressed warning CA2016 Program.cs:27",
        PrintsUnfixed = "Clean",
        Prints = "Clean",
    };

    public static readonly Consumer GoodbyeWithWarningsAsErrors = new("GoodbyeWithWarningsAsErrors")
    {
        Program = Goodbye,
        Files = s_asksForTokens,
        Properties = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
        Reports = "suppressed error CA2016 Program.cs:27",
        PrintsUnfixed = "Clean",
    };

    public static readonly Consumer GoodbyeWithSuppressorOff = new("GoodbyeWithSuppressorOff")
    {
        Program = Goodbye,
        Files = s_asksForTokens,
        Properties = "<NoWarn>$(NoWarn);IOTCS001</NoWarn>",
        Reports = "warning CA2016 Program.cs:27",
    };

    /// <summary>Every consumer.</summary>
    public static readonly IReadOnlyList<Consumer> All =
    [
        Plain, MultiTargeted, CentralVersions, Transitive, ImportingProps, WarningsAsErrors, WithoutLibrary,
        ModeNone, ModeAll, RuleRaisedOverModeNone, CategoryRaisedUnderModeNone, AdviceByItself, AdviceRaised, CategoryRaised,
        ProjectFilesUnread, Misconfigured, MisconfiguredInSilence, Documented,
        DisposedOpenFixed, NeverClosedFixed, CancelledGoodbyeFixed, KeepAliveOffFixed, SdkUpdated, SdkUpdatedCentrally, BelowMinimum, OffByDefault, OnInModeAll,
        GoodbyeWithoutPackage, GoodbyeWithPackage, GoodbyeWithWarningsAsErrors, GoodbyeWithSuppressorOff,
    ];
}
