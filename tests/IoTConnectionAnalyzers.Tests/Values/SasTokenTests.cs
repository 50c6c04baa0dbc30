namespace IoTConnectionAnalyzers.Values;

public sealed class SasTokenTests
{
    [Theory]
    [InlineData("SharedAccessSignature sr=a&sig=b&se=1700000000", true)]
    [InlineData("SharedAccessSignature sig=b&se=1700000000&skn=p&sr=a", true)]
    [InlineData(" SharedAccessSignature sr=a&sig=b&se=1", true)]
    [InlineData("SharedAccessSignature%20sr=a&sig=b&se=1", false)]
    [InlineData("SharedAccessSignature sr={0}&sig={1}&se={2}", false)]
    [InlineData("SharedAccessSignature sr=<uri>&sig=<signature>&se=1", false)]
    [InlineData("SharedAccessSignature sr=a&sig=...&se=1", false)]
    [InlineData("SharedAccessSignature sr=a&sig=b", false)]
    [InlineData("SharedAccessSignature sr=a&se=1", false)]
    [InlineData("SharedAccessSignature sr=a&sig=&se=1", false)]
    [InlineData("SharedAccessSignature sr=a&sig=b&se=soon", false)]
    [InlineData("SharedAccessSignature=SharedAccessSignature sr=a&sig=b&se=1", false)]
    [InlineData("sr=a&sig=b&se=1", false)]
    [InlineData("SharedAccessSignature", false)]
    [InlineData("", false)]
    public void Complete_tokens(string text, bool expected) => Assert.Equal(expected, SasToken.IsComplete(text));

    [Fact]
    public void The_expiry_is_a_moment() =>
        Assert.Equal(new DateTimeOffset(2023, 11, 14, 22, 13, 20, TimeSpan.Zero), SasToken.ExpiryOf(TextPattern.Of("SharedAccessSignature sr=a&sig=b&se=1700000000")));

    [Theory]
    [InlineData("SharedAccessSignature sr=a&sig=b&se=99999999999999999")]
    [InlineData("SharedAccessSignature sr=a&sig=b&se=999999999999999999999999999999")]
    public void No_moment_is_that_late(string text) => Assert.Null(SasToken.ExpiryOf(TextPattern.Of(text)));

    [Theory]
    [InlineData("$\"SharedAccessSignature sr={Host}&sig={Unknown}&se={Port}\"", true)]
    [InlineData("string.Format(\"SharedAccessSignature sr={0}&sig={1}&se={2}&skn={3}\", Host, Unknown, Port, Settable)", true)]
    [InlineData("\"SharedAccessSignature sr=\" + Host + \"&sig=\" + Unknown + \"&se=\" + Port", true)]
    [InlineData("$\"SharedAccessSignature sr={Host}&sig={Unknown}\"", false)]
    [InlineData("$\"sr={Host}&sig={Unknown}&se={Port}\"", false)]
    [InlineData("Unknown", false)]
    public void Tokens_that_are_built(string expression, bool expected) =>
        Assert.Equal(expected, SasToken.IsIn(TextPatternReaderTests.Pattern($"Use({expression});", expression)));

    [Fact]
    public void Fields_are_told_by_their_whole_name()
    {
        var token = TextPattern.Of("SharedAccessSignature sr=use=1&sig=b&se=2");

        Assert.Equal("2", SasToken.FieldOf(token, "se")?.Text);
        Assert.Equal("use=1", SasToken.FieldOf(token, "sr")?.Text);
    }
}
