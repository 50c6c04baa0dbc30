using System.Globalization;
using System.Text;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Lifetime;
using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.Robustness;

/// <summary>The work of the engine is bounded: counted, not timed.</summary>
public sealed class BoundTests
{
    [Fact]
    public void Calls_in_a_circle_are_read_to_a_fixed_depth()
    {
        var followed = new FollowedClient(Sample("await First(client); await First(client); await Second(client); await Second(client);"));

        // What lies deeper is out of sight, so the first call settles the client.
        Assert.Empty(followed.Life!.Endings);
        Assert.Equal(3, followed.Clients.Lifetimes.BodiesRead);
    }

    [Fact]
    public void Factories_in_a_circle_end()
    {
        var followed = new FollowedClient(Sample("", before: "await Make().ConnectAsync(new MqttClientOptions()); await Make().PingAsync();"));

        Assert.Equal(1, followed.Clients.Lifetimes.BodiesRead);
    }

    [Fact]
    public void Over_the_budget_of_blocks_nothing_is_said()
    {
        var body = new StringBuilder();
        for (var i = 0; i < 5_000; i++)
            body.Append(CultureInfo.InvariantCulture, $"if (Environment.TickCount == {i}) Console.WriteLine({i});\n");

        Assert.Null(new FollowedClient(Sample(body.ToString())).Life);
    }

    [Fact]
    public void Steps_stay_within_their_budget()
    {
        var body = new StringBuilder();
        for (var i = 0; i < 200; i++)
            body.Append("try { if (Environment.TickCount > 5) await client.PingAsync(); } catch (Exception) { Console.WriteLine(client); } finally { Console.WriteLine(); }\n");
        var followed = new FollowedClient(Sample(body.ToString()));

        Assert.InRange(followed.Steps, 1, Budget.StepsPerClient + 1);
    }

    [Fact]
    public async Task The_same_library_twice_under_two_versions()
    {
        var twice = Libraries.Mqttnet4.With(Libraries.Mqttnet5 with { Vocabulary = "" });
        var (_, clients) = await Analyze("class Sample { MQTTnet.MqttApplicationMessage? Message; async System.Threading.Tasks.Task Run(MQTTnet.Client.IMqttClient a, MQTTnet.IMqttClient b) { await a.ConnectAsync(null); b.Dispose(); } }", twice, isIncomplete: true);

        Assert.Contains(clients.Types, static type => type.Symbol.ToDisplayString() == "MQTTnet.Client.IMqttClient");
        Assert.Contains(clients.Types, static type => type.Symbol.ToDisplayString() == "MQTTnet.IMqttClient");
    }

    [Fact]
    public async Task Error_types_everywhere()
    {
        var (reports, _) = await Analyze(
            """
            class Sample : Missing<Other>, IMissing
            {
                readonly MissingClient _client = new MissingFactory().CreateMqttClient();
                IMqttClient<Missing> Client { get; set; } = Unknown.CreateMqttClient(x => x.Nothing);

                override async Missing Run(Nowhere a, Unknown b)
                {
                    using var client = a.CreateMqttClient(b, out var c, ref d);
                    await client.ConnectAsync(c ?? d);
                    foreach (var e in client) await e.DisconnectAsync(f);
                    client.KeepAlivePeriod = g;
                    return new DeviceAuthenticationWithToken();
                }
            }
            """,
            isIncomplete: true);

        Assert.Empty(reports);
    }

    private static string Sample(string statements, string before = "") => $$"""
        using System;
        using System.Threading.Tasks;

        class Sample
        {
            async Task Run()
            {
                {{before}}
                var client = new MqttClientFactory().CreateMqttClient();
                await client.ConnectAsync(new MqttClientOptions());
                {{statements}}
            }

            Task First(IMqttClient client) => Second(client);
            Task Second(IMqttClient client) => First(client);
            IMqttClient Make() => MakeOther();
            IMqttClient MakeOther() => Make();
        }
        """;

    private static async Task<(System.Collections.Immutable.ImmutableArray<Diagnostic> Reports, KnownClients Clients)> Analyze(string code, LibraryVersion? library = null, bool isIncomplete = false)
    {
        var token = TestContext.Current.CancellationToken;
        var compilation = CodeUnderTest.Compile(code, library ?? Libraries.Mqttnet5, isIncomplete);
        var reports = await compilation.WithAnalyzers([new GracefulClose.ClientLifetimeAnalyzer()]).GetAnalyzerDiagnosticsAsync(token);
        Assert.DoesNotContain(reports, static report => report.Id == "AD0001");
        return (reports, KnownClients.For(compilation, new AnalyzerOptions([]), token));
    }
}
