using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.TokenRenewal;

public sealed class TokenExpiryIsMiscalculatedTests : RuleTest<TokenExpiryIsMiscalculatedAnalyzer, TokenExpiryIsMiscalculatedFix>
{
    private const string Local = "The expiry is worked out from local time ('DateTime.Now'): east of Greenwich the token lives too long, west of it it is expired when it is made";
    private const string Milliseconds = "The expiry counts milliseconds, but the hub reads seconds: the token lives for thousands of years";

    private static string Class(string expiry) => $$"""
        using System;
        using System.Text;

        class Sample
        {
            static readonly DateTime Epoch = new DateTime(1970, 1, 1);

            string Create(string uri, string signature)
            {
                var expiry = {{expiry}};
                return $"SharedAccessSignature sr={uri}&sig={signature}&se={expiry}";
            }
        }

        """;

    [Theory]
    [InlineData("(long)([|DateTime.Now|].AddHours(1) - Epoch).TotalSeconds", Local)]
    [InlineData("(long)[|DateTime.Now|].Subtract(Epoch).TotalSeconds + 3600", Local)]
    [InlineData("Convert.ToInt64([|DateTime.Now|].Add(TimeSpan.FromHours(1)).Subtract(Epoch).TotalSeconds)", Local)]
    [InlineData("[|DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeMilliseconds()|]", Milliseconds)]
    [InlineData("(long)[|(DateTime.UtcNow.AddHours(1) - Epoch).TotalMilliseconds|]", Milliseconds)]
    public Task Mistakes(string expiry, string message) => On(Libraries.Mqttnet5).Code(Class(expiry)).Saying(message).Verify();

    [Theory]
    [InlineData("({|IOTC2005.Info:DateTimeOffset.UtcNow.AddYears(1)|}).ToUnixTimeSeconds()", "1")]
    [InlineData("DateTimeOffset.UtcNow.Add({|IOTC2005.Info:TimeSpan.FromDays(365 * 1000)|}).ToUnixTimeSeconds()", "1000")]
    [InlineData("{|IOTC2005.Info:DateTimeOffset.UtcNow.AddDays(730)|}.ToUnixTimeSeconds()", "2")]
    [InlineData("{|IOTC2005.Info:DateTimeOffset.UtcNow.AddMonths(18)|}.ToUnixTimeSeconds()", "1.5")]
    public Task Years(string expiry, string years) => On(Libraries.Mqttnet5)
        .Code(Class(expiry))
        .Saying($"The token lives for {years} years: a key that leaks can hardly be revoked, and nobody notices that the token is never renewed")
        .Verify();

    [Theory]
    [InlineData("DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()")]
    [InlineData("DateTimeOffset.Now.AddHours(1).ToUnixTimeSeconds()")]
    [InlineData("new DateTimeOffset(DateTime.Now.AddHours(1)).ToUnixTimeSeconds()")]
    [InlineData("(long)(DateTime.Now.ToUniversalTime().AddHours(1) - Epoch).TotalSeconds")]
    [InlineData("(long)(DateTime.UtcNow - Epoch).TotalSeconds + 3600")]
    [InlineData("DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeMilliseconds() / 1000")]
    [InlineData("((DateTimeOffset)DateTime.Now.AddHours(1)).ToUnixTimeSeconds()")]
    [InlineData("DateTimeOffset.UtcNow.AddDays(364).ToUnixTimeSeconds()")]
    [InlineData("(long)(TimeZoneInfo.ConvertTimeToUtc(DateTime.Now.AddHours(1)) - Epoch).TotalSeconds")]
    [InlineData("uri.Length")]
    public Task RightExpiries(string expiry) => On(Libraries.Mqttnet5).Code(Class(expiry)).Verify();

    [Fact]
    public Task OverLocals() => On(Libraries.Mqttnet5)
        .Code("""
            using System;

            class Sample
            {
                string Create(string uri, string signature)
                {
                    var now = [|DateTime.Now|];
                    var since = now - new DateTime(1970, 1, 1);
                    var expiry = ((long)since.TotalSeconds + 3600).ToString();
                    return string.Format("SharedAccessSignature sr={0}&sig={1}&se={2}", uri, signature, expiry);
                }
            }

            """)
        .Saying(Local)
        .Fixed("""
            using System;

            class Sample
            {
                string Create(string uri, string signature)
                {
                    var now = DateTime.UtcNow;
                    var since = now - new DateTime(1970, 1, 1);
                    var expiry = ((long)since.TotalSeconds + 3600).ToString();
                    return string.Format("SharedAccessSignature sr={0}&sig={1}&se={2}", uri, signature, expiry);
                }
            }

            """)
        .Verify();

    [Fact]
    public Task InAMethod() => On(Libraries.Mqttnet5)
        .Code("""
            using System;

            class Sample
            {
                string Create(string uri, string signature) => string.Format("SharedAccessSignature sr={0}&sig={1}&se={2}", uri, signature, [|Expiry()|]);

                static long Expiry() => (long)({|reason:DateTime.Now|} - new DateTime(1970, 1, 1)).TotalSeconds + 3600;
            }

            """)
        .Saying(Local)
        .NoFix()
        .Verify();

    [Fact]
    public Task ConvertedLater() => On(Libraries.Mqttnet5)
        .Code("""
            using System;

            class Sample
            {
                string Create(string uri, string signature)
                {
                    var now = DateTime.Now;
                    var expiry = new DateTimeOffset(now).AddHours(1).ToUnixTimeSeconds();
                    return "SharedAccessSignature sr=" + uri + "&sig=" + signature + "&se=" + expiry;
                }
            }

            """)
        .Verify();

    [Fact]
    public Task MillisecondsAreFixed() => On(Libraries.Mqttnet5)
        .Code(Class("[|DateTimeOffset.UtcNow.AddHours(1) /* an hour */ .ToUnixTimeMilliseconds()|]"))
        .Fixed(Class("DateTimeOffset.UtcNow.AddHours(1) /* an hour */ .ToUnixTimeSeconds()"))
        .Verify();

    [Fact]
    public Task ConstantExpiry() => On(Libraries.Mqttnet5)
        .Code("""
            class Sample
            {
                string Create(string uri, string signature) => {|IOTC2005.Info:$"SharedAccessSignature sr={uri}&sig={signature}&se=1700000000"|};
            }

            """)
        .Saying("The token is built with the constant expiry 1700000000: it cannot be made anew")
        .NoFix()
        .Verify();

    [Fact]
    public Task LifetimeOfTheCaller() => On(Libraries.Mqttnet5)
        .Code("""
            using System;

            class Sample
            {
                string Create(string uri, TimeSpan lifetime) => $"SharedAccessSignature sr={uri}&sig={uri}&se={DateTimeOffset.UtcNow.Add(lifetime).ToUnixTimeSeconds()}";

                string Ten() => Create("a", {|IOTC2005.Info:TimeSpan.FromDays(3650)|});

                string One() => Create("a", TimeSpan.FromDays(1));
            }

            """)
        .Saying("The token lives for 10 years: a key that leaks can hardly be revoked, and nobody notices that the token is never renewed")
        .NoFix()
        .Verify();

    [Theory]
    [InlineData("$\"token={DateTime.Now}\"")]
    [InlineData("$\"SharedAccessSignature sr={DateTime.Now}\"")]
    [InlineData("\"SharedAccessSignature sr=a&sig=b&se=1700000000\"")]
    public Task OtherTexts(string text) => On(Libraries.Mqttnet5).Method($"Console.WriteLine({text});").Verify();

    [Fact]
    public Task AsItIsBeingTyped() => On(Libraries.Mqttnet5)
        .Method("var token = $\"SharedAccessSignature sr={1}&sig={2}&se={DateTime.Now.")
        .Incomplete()
        .Verify();

    [Fact]
    public Task WithoutALibrary() => On(Libraries.Framework).Code(Class("(long)(DateTime.Now.AddHours(1) - Epoch).TotalSeconds")).Verify();
}
