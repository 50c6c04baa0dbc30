namespace IoTConnectionAnalyzers.Values;

public sealed class ConnectionStringTests
{
    [Theory]
    [InlineData("HostName=hub;DeviceId=d;SharedAccessKey=a2V5PT0=", "SharedAccessKey", "a2V5PT0=")]
    [InlineData("hostname=hub ; deviceid = d", "DeviceId", "d")]
    [InlineData("HostName=hub;SharedAccessSignature=SharedAccessSignature sr=a&sig=b&se=1", "SharedAccessSignature", "SharedAccessSignature sr=a&sig=b&se=1")]
    [InlineData("HostName=hub;SharedAccessSignature=", "SharedAccessSignature", null)]
    [InlineData("HostName=hub", "DeviceId", null)]
    [InlineData(";;HostName=hub;;", "HostName", "hub")]
    [InlineData("SharedAccessKeyName=owner;SharedAccessKey=a", "SharedAccessKeyName", "owner")]
    public void Values_of_keys(string text, string key, string? expected)
    {
        var parsed = ConnectionString.Parse(TextPattern.Of(text));

        Assert.Equal(expected, parsed?[key]?.Text);
        Assert.False(parsed?.MayHaveMore);
    }

    [Theory]
    [InlineData("")]
    [InlineData("some text")]
    [InlineData(";")]
    [InlineData("=value")]
    public void What_has_no_pair_is_none(string text) => Assert.Null(ConnectionString.Parse(TextPattern.Of(text)));

    [Fact]
    public void Holes_are_values_or_more_keys()
    {
        var text = TextPatternReaderTests.Pattern("Use($\"{Settable};HostName={Host}.{Unknown};DeviceId={Port}\");", "$\"{Settable};HostName={Host}.{Unknown};DeviceId={Port}\"");

        var parsed = ConnectionString.Parse(text)!;

        Assert.True(parsed.MayHaveMore);
        Assert.Equal("Unknown", Assert.Single(parsed["HostName"]!.Holes).Syntax.ToString());
        Assert.Equal("Port", parsed["DeviceId"]!.OnlyHole?.Syntax.ToString());
    }
}
