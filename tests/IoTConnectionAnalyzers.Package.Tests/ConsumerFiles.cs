namespace IoTConnectionAnalyzers.Package;

/// <summary>The files that consumers are made of.</summary>
internal static class ConsumerFiles
{
    /// <summary>A loopback broker that tells how the connection of a device ended.</summary>
    public const string Broker = """
        using System;
        using System.Net;
        using System.Net.Sockets;
        using System.Threading.Tasks;
        using MQTTnet;
        using MQTTnet.Server;

        /// <summary>A broker in the process of the program. It knows whether the device said goodbye.</summary>
        internal static class Broker
        {
            private static readonly TaskCompletionSource<string> s_ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
            private static readonly Task<int> s_port = Start();

            public static async Task<MqttClientOptions> Options() =>
                new MqttClientOptionsBuilder()
                    .WithTcpServer("127.0.0.1", await s_port)
                    .WithTcpServer(static tcp => tcp.LingerState = new LingerOption(false, 0))
                    .WithClientId("device")
                    .Build();

            /// <summary>MQTTnet 5 returns a refusal instead of throwing it.</summary>
            public static void Welcome(MqttClientConnectResult result)
            {
                if (result.ResultCode != MqttClientConnectResultCode.Success)
                    throw new InvalidOperationException($"refused: {result.ResultCode}");
            }

            /// <summary>"Clean" after a goodbye, else "NotClean".</summary>
            public static Task<string> Ending() => s_ended.Task.WaitAsync(TimeSpan.FromSeconds(20));

            private static async Task<int> Start()
            {
                var probe = new TcpListener(IPAddress.Loopback, 0);
                probe.Start();
                var port = ((IPEndPoint)probe.LocalEndpoint).Port;
                probe.Stop();
                var server = new MqttServerFactory().CreateMqttServer(
                    new MqttServerOptionsBuilder().WithDefaultEndpoint().WithDefaultEndpointBoundIPAddress(IPAddress.Loopback).WithDefaultEndpointPort(port).Build());
                server.ClientDisconnectedAsync += ended =>
                {
                    s_ended.TrySetResult(ended.DisconnectType.ToString());
                    return Task.CompletedTask;
                };
                await server.StartAsync();
                return port;
            }
        }
        """;

    /// <summary>What <c>dotnet add package</c> writes for a development dependency.</summary>
    private const string AsAdded = """IncludeAssets="runtime; build; native; contentfiles; analyzers; buildtransitive" PrivateAssets="all" """;

    /// <summary>Cuts the consumers off from what lies above them.</summary>
    public const string DirectoryBuildProps = """
        <Project>
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <Nullable>enable</Nullable>
            <UseAppHost>false</UseAppHost>
            <GenerateAssemblyInfo>true</GenerateAssemblyInfo>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>Makes every compilation write down what it got and what it said.</summary>
    public const string DirectoryBuildTargets = """
        <Project>
          <PropertyGroup>
            <ErrorLog>$(MSBuildProjectDirectory)/$(TargetFramework).sarif,version=2.1</ErrorLog>
          </PropertyGroup>
          <Target Name="WriteCompilerInputs" BeforeTargets="CoreCompile">
            <WriteLinesToFile File="$(MSBuildProjectDirectory)/$(TargetFramework).inputs" Lines="@(AdditionalFiles->'%(FullPath)');@(EditorConfigFiles->'%(FullPath)');@(Analyzer->'%(FullPath)')" Overwrite="true" />
          </Target>
        </Project>
        """;

    public const string EditorConfig = """
        root = true

        """;

    /// <summary>A folder of our package's own, so that a cache never serves another build of it; all other packages come from the common folder.</summary>
    public static string NugetConfig(string feed, string packages) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <configuration>
          <config>
            <add key="globalPackagesFolder" value="{packages}" />
          </config>
          <fallbackPackageFolders>
            <add key="common" value="{BuildSettings.PackagesFolder}" />
          </fallbackPackageFolders>
          <packageSources>
            <add key="packed" value="{feed}" />
          </packageSources>
        </configuration>
        """;

    public static string Project(Consumer consumer, string packageVersion) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework{(consumer.Frameworks.Length > 1 ? "s" : "")}>{string.Join(';', consumer.Frameworks)}</TargetFramework{(consumer.Frameworks.Length > 1 ? "s" : "")}>
            {consumer.Properties}
          </PropertyGroup>
          <ItemGroup>
            {(consumer.HasMqttnet ? Reference("MQTTnet.Server", BuildSettings.MqttnetVersion, consumer) : "")}
            {(consumer.HasPackage ? Reference("IoTConnectionAnalyzers", packageVersion, consumer, consumer.HandsPackageOn ? """PrivateAssets="none" """ : AsAdded) : "")}
            {consumer.Items}
          </ItemGroup>
          {consumer.Sections}
        </Project>
        """;

    public static string CentralVersions(Consumer consumer, string packageVersion) => $"""
        <Project>
          <PropertyGroup>
            <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
          </PropertyGroup>
          <ItemGroup>
            <PackageVersion Include="MQTTnet.Server" Version="{BuildSettings.MqttnetVersion}" />
            <PackageVersion Include="IoTConnectionAnalyzers" Version="{packageVersion}" />
            {consumer.CentralItems}
          </ItemGroup>
        </Project>
        """;

    public static string Solution(IEnumerable<Consumer> consumers) => $"""
        <Solution>
        {string.Join('\n', consumers.Select(static consumer => $"""  <Project Path="{consumer.Name}/{consumer.Name}.csproj" />"""))}
        </Solution>
        """;

    private static string Reference(string id, string version, Consumer consumer, string attributes = "") => consumer.ManagesVersionsCentrally
        ? $"""<PackageReference Include="{id}" {attributes}/>"""
        : $"""<PackageReference Include="{id}" Version="{version}" {attributes}/>""";
}
