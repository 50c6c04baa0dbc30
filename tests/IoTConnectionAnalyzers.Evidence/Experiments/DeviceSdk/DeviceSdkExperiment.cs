using System.Collections.Immutable;

using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Evidence.Experiments.DeviceSdk;

/// <summary>An experiment with a client of the Azure device SDK. Its package is not always there: it runs where the environment asks for it.</summary>
public abstract class DeviceSdkExperiment : HubExperiment
{
    /// <summary>The SDK connects to this port and to no other.</summary>
    private const int HubPort = 8883;

    public override string? WhyNotHere => System.Environment.GetEnvironmentVariable("IOTC_REFERENCES") == "packages"
        ? null
        : $"Microsoft.Azure.Devices.Client {References.DeviceSdkVersion} is restored only with IOTC_REFERENCES=packages.";

    /// <summary>Where the package is not there, the programs compile against its shape at least, and the fix makes what runs.</summary>
    [Fact]
    public async Task The_programs_compile_in_both_forms()
    {
        var page = LoadPage();
        var (repaired, _) = await RepairedAsync(page);
        Assert.Empty(DeviceCompiler.ErrorsIn(Stage(page.Bad), Driver, CompiledAgainst));
        Assert.Empty(DeviceCompiler.ErrorsIn(Stage(repaired), Driver, CompiledAgainst));
    }

    /// <summary>How the SDK finds the local hub.</summary>
    protected const string ConnectionString = $"HostName={Peer.Host};DeviceId={Peer.DeviceId};SharedAccessKey={Peer.Key}";

    private protected override bool IsHubTrusted => true;

    protected override HubOptions SetUp(HubOptions options) => options with { Port = HubPort, AllowsPlainTcp = false };

    private protected override RulePage LoadPage() => RulePage.Load(Rule, static _ => true, forDeviceSdk: true);

    /// <summary>The harness compiles against what lies beside the tests; with the SDK the .NET SDK has to build.</summary>
    private protected override Task<string> BuildAsync(string form, string snippet) =>
        DeviceProject.BuildAsync($"{Rule}-{form}", "Microsoft.Azure.Devices.Client", References.DeviceSdkVersion, snippet, Driver);

    private protected override ImmutableArray<MetadataReference> CompiledAgainst => References.WithDeviceSdk;
}
