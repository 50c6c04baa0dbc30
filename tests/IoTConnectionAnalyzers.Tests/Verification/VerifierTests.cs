using IoTConnectionAnalyzers.GracefulClose;

using Xunit.Sdk;

namespace IoTConnectionAnalyzers.Verification;

/// <summary>The verifier itself: it has to fail where a report, its severity, its words or its place are not as the case says.</summary>
public sealed class VerifierTests : RuleTest<ClientLifetimeAnalyzer>
{
    private const string Mistake = """
        using var {|IOTC3001:client|} = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        """;

    [Fact]
    public Task Accepts_what_is_reported() => On(Libraries.Mqttnet5).Method(Mistake).Verify();

    [Theory]
    [InlineData("{|IOTC3001:client|}", "client")]
    [InlineData("{|IOTC3001:client|}", "{|IOTC3001.Info:client|}")]
    [InlineData("{|IOTC3001:client|}", "{|IOTC3002:client|}")]
    [InlineData("{|IOTC3001:client|} =", "client {|IOTC3001:=|}")]
    public async Task Fails_where_the_report_is_another(string mark, string other)
    {
        var failure = await Assert.ThrowsAsync<FailException>(() => On(Libraries.Mqttnet5).Method(Mistake.Replace(mark, other, StringComparison.Ordinal)).Verify());

        Assert.StartsWith("On MQTTnet 5.2.0.1603: ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task Fails_where_the_words_are_others() =>
        Assert.ThrowsAsync<FailException>(() => On(Libraries.Mqttnet5).Method(Mistake).Saying("something else").Verify());

    [Fact]
    public Task Fails_where_the_code_does_not_compile() =>
        Assert.ThrowsAsync<FailException>(() => On(Libraries.Mqttnet5).Method(Mistake + "\nmissing();").Verify());

    [Fact]
    public void Twins_double_what_a_file_declares() => Assert.Equal(
        "using System;\n\nclass A\n{\n    int {|X:b|};\n}\n\nnamespace Twin\n{\nclass A\n{\n    int {|X:b|};\n}\n}\n",
        Twin.Of("using System;\n\nclass A\n{\n    int {|X:b|};\n}\n"));

    [Fact]
    public void Programs_have_no_twin() => Assert.Null(Twin.Of("System.Console.WriteLine();\n"));
}
