using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Values;

public sealed class SasMakersTests
{
    private const string Token = "$\"SharedAccessSignature sr={uri}&sig={Sign(key)}&se={1}\"";

    [Theory]
    [InlineData("string Make(string uri, string key) => " + Token + ";")]
    [InlineData("string Make(string uri, string key) { var text = " + Token + "; return text; }")]
    [InlineData("string Make(string uri, string key) => string.Format(\"SharedAccessSignature sr={0}&sig={1}&se={2}\", uri, Sign(key), 1);")]
    [InlineData("string Make(string uri, string key) { var s = new StringBuilder(\"SharedAccessSignature \"); s.Append(\"sr=\" + uri).Append(\"&sig=\" + Sign(key)).Append(\"&se=1\"); return s.ToString(); }")]
    [InlineData("async Task<string> Make(string uri, string key) { await Task.Yield(); return " + Token + "; }")]
    [InlineData("ValueTask<string> Make(string uri, string key) => new(" + Token + ");")]
    [InlineData("string Make(string uri, string key) => Inner(uri, key); string Inner(string uri, string key) => " + Token + ";")]
    [InlineData("async Task<string> Make(string uri, string key) { var t = await Inner(uri, key); return t; } async Task<string> Inner(string uri, string key) { await Task.Yield(); return " + Token + "; }")]
    [InlineData("Task<string> Make(string uri, string key) => Task.FromResult(Inner(uri, key)); string Inner(string uri, string key) => " + Token + ";")]
    [InlineData("string uri = \"\", key = \"\"; string Make => " + Token + ";")]
    public void Methods_and_properties_that_build_one(string members) => Assert.NotNull(MakerOf(members));

    [Theory]
    [InlineData("string Make(string uri, string key) => uri + key;")]
    [InlineData("string Make(string uri, string key) => Environment.GetEnvironmentVariable(\"SharedAccessSignature\")!;")]
    [InlineData("string Make(string uri, string key) => $\"HostName={uri};SharedAccessSignature={key}\";")]
    [InlineData("int Make(string uri, string key) => (" + Token + ").Length;")]
    [InlineData("void Make(string uri, string key) => Console.WriteLine(" + Token + ");")]
    [InlineData("string Make { get; set; } = \"SharedAccessSignature sr=a&sig=b&se=1\";")]
    [InlineData("string Make(string uri, string key) => Inner(uri, key); string Inner(string uri, string key) => Third(uri, key); string Third(string uri, string key) => " + Token + ";")]
    [InlineData("string Make(string uri, string key) => Make(uri, key);")]
    [InlineData("string Make(string uri, string key) { Inner(uri, key); return \"\"; } string Inner(string uri, string key) => " + Token + ";")]
    public void Methods_that_build_none(string members) => Assert.Null(MakerOf(members));

    [Theory]
    [InlineData("new HMACSHA256(Convert.FromBase64String(key))", "key")]
    [InlineData("new HMACSHA256(Encoding.UTF8.GetBytes(key))", null)]
    [InlineData("new HMACSHA256(bytes)", "key")]
    [InlineData("new HMACSHA256 { Key = Convert.FromBase64String(key) }", "key")]
    public void The_device_key_is_what_is_decoded(string algorithm, string? expected)
    {
        var maker = MakerOf($$"""
            string Make(string uri, string key)
            {
                var bytes = Convert.FromBase64String(key);
                using var hmac = {{algorithm}};
                return $"SharedAccessSignature sr={uri}&sig={hmac}&se={1}";
            }
            """);

        Assert.Equal(expected, maker?.Key?.Name);
        Assert.False(maker?.NamesPolicy);
    }

    [Theory]
    [InlineData("$\"SharedAccessSignature sr={uri}&sig={key}&se={1}&skn={policy}\"", "policy")]
    [InlineData("\"SharedAccessSignature sr=\" + uri + \"&sig=\" + key + \"&se=1&skn=\" + policy", "policy")]
    [InlineData("\"SharedAccessSignature sr=\" + uri + \"&sig=\" + key + \"&se=1&skn=owner\"", null)]
    [InlineData("string.Format(\"SharedAccessSignature sr={0}&sig={1}&se={2}&skn={3}\", uri, key, 1, policy)", null)]
    public void A_policy_is_told_by_its_field(string text, string? expected)
    {
        var maker = MakerOf($"string Make(string uri, string key, string policy) => {text};");

        Assert.True(maker?.NamesPolicy);
        Assert.Equal(expected, maker?.Policy?.Name);
    }

    [Theory]
    [InlineData("TimeSpan ttl", "DateTimeOffset.UtcNow + ttl", "ttl", "Span")]
    [InlineData("DateTime until", "until", "until", "DateTime")]
    [InlineData("DateTimeOffset until", "until", "until", "DateTimeOffset")]
    [InlineData("int n", "DateTime.UtcNow.AddMinutes(n)", "n", "Minutes")]
    [InlineData("double n", "DateTime.UtcNow.Add(TimeSpan.FromHours(n))", "n", "Hours")]
    [InlineData("long n", "DateTime.UtcNow.AddSeconds(n)", "n", "Seconds")]
    [InlineData("int n", "DateTime.UtcNow.AddDays(n)", "n", "Days")]
    [InlineData("int expiryInSeconds", "Environment.TickCount + expiryInSeconds", "expiryInSeconds", "Seconds")]
    [InlineData("int validMinutes", "Environment.TickCount + validMinutes * 60", "validMinutes", "Minutes")]
    [InlineData("long until", "until", null, "Unknown")]
    [InlineData("TimeSpan ttl, DateTime from", "from + ttl", null, "Unknown")]
    [InlineData("int version", "1", null, "Unknown")]
    public void The_lifetime_is_a_parameter(string parameters, string expiry, string? name, string unit)
    {
        var maker = MakerOf($"string Make(string uri, {parameters}) => $\"SharedAccessSignature sr={{uri}}&sig={{1}}&se={{{expiry}}}\";");

        Assert.Equal(name, maker?.Lifetime?.Name);
        Assert.Equal(unit, maker?.LifetimeUnit.ToString());
    }

    [Fact]
    public void A_cycle_of_calls_ends() =>
        Assert.Null(MakerOf("string Make(string uri) => Other(uri); string Other(string uri) => Make(uri);"));

    [Fact]
    public void Code_as_it_is_being_typed_is_read() =>
        Assert.NotNull(MakerOf("string Make(string uri) => $\"SharedAccessSignature sr={uri}&sig={}&se={", isIncomplete: true));

    private static SasMaker? MakerOf(string members, bool isIncomplete = false)
    {
        var compilation = CodeUnderTest.Compile(
            $$"""
            using System;
            using System.Security.Cryptography;
            using System.Text;
            using System.Threading.Tasks;

            class Sample
            {
                static string Sign(string key) => key;
                {{members}}
            }
            """,
            isIncomplete: isIncomplete);
        var member = compilation.GetTypeByMetadataName("Sample")!.GetMembers("Make").Single();
        return new SasMakers(new SourceModels(compilation)).MakerOf(member, TestContext.Current.CancellationToken);
    }
}
