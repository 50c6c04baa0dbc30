using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;

namespace IoTConnectionAnalyzers.Evidence.Experiments.DeviceSdk;

/// <summary>An experiment with a client of the Azure device SDK. Its package is not always there: it runs where the environment asks for it.</summary>
public abstract class DeviceSdkExperiment : HubExperiment
{
    private const string Version = "1.42.3";

    /// <summary>The SDK connects to this port and to no other.</summary>
    private const int HubPort = 8883;

    public override string? WhyNotHere => System.Environment.GetEnvironmentVariable("IOTC_REFERENCES") == "packages"
        ? null
        : $"Microsoft.Azure.Devices.Client {Version} is restored only with IOTC_REFERENCES=packages.";

    /// <summary>How the SDK finds the local hub.</summary>
    protected const string ConnectionString = $"HostName={Peer.Host};DeviceId={Peer.DeviceId};SharedAccessKey={Peer.Key}";

    private protected override bool IsHubTrusted => true;

    protected override HubOptions SetUp(HubOptions options) => options with { Port = HubPort, AllowsPlainTcp = false };

    private protected override RulePage LoadPage() => RulePage.Load(Rule, static _ => true, forDeviceSdk: true);

    /// <summary>The harness compiles against what lies beside the tests; with the SDK the .NET SDK has to build.</summary>
    private protected override Task<string> BuildAsync(string form, string snippet) =>
        DeviceProject.BuildAsync($"{Rule}-{form}", "Microsoft.Azure.Devices.Client", Version, snippet, Driver);

    /// <summary>The page writes what the fix writes; a test of the rule keeps the two alike.</summary>
    private protected override Task<(string Code, string By)> RepairedAsync(RulePage page) => Task.FromResult((page.Good, "by hand"));
}
