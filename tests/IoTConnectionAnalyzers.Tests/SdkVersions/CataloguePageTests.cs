using System.Text;

using IoTConnectionAnalyzers.SdkVersions.Catalogue;
using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>
/// The tables on the pages of the rules are those of the catalogue. After a change of the catalogue run the tests once with
/// <c>IOTC_UPDATE_PAGES=true</c>: they write the tables anew.
/// </summary>
public sealed class CataloguePageTests
{
    private const string Begin = "<!-- Generated from the catalogue; CataloguePageTests checks it. -->";
    private const string End = "<!-- End of the generated part. -->";

    [Fact]
    public void Page_of_known_defects() => Check("IOTC1001", Defects());

    [Fact]
    public void Page_of_abandoned_packages() => Check("IOTC1002", Abandoned());

    [Fact]
    public void Page_of_newest_releases() => Check("IOTC1003", Newest());

    private static void Check(string rule, string expected)
    {
        var path = Path.Combine(TestSettings.Repository, "docs", "rules", rule + ".md");
        var page = File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        Assert.True(begin >= 0 && end > begin, $"{path} has no generated part");
        begin += Begin.Length;
        if (Environment.GetEnvironmentVariable("IOTC_UPDATE_PAGES") == "true")
            File.WriteAllText(path, page[..begin] + "\n" + expected + page[end..]);
        else
            Assert.Equal(expected, page[(begin + 1)..end]);
    }

    private static string Defects()
    {
        var text = new StringBuilder();
        foreach (var package in SdkCatalogue.All.Where(static package => package.Defects.Count > 0))
        {
            text.Append('\n').Append("### ").Append(package.Id).Append("\n\n").Append("Newest release known: ").Append(package.Newest).Append('.');
            if (package.LastLongTermRelease is { } last)
                text.Append(" Last release with long-term support: ").Append(last).Append('.');
            if (package.BroughtBy.Count > 0)
                text.Append(" Comes along with ").AppendJoin(" and ", package.BroughtBy).Append('.');
            text.Append("\n\n| id | affected | first release without it | shows on | severity | what goes wrong | evidence |\n|---|---|---|---|---|---|---|\n");
            foreach (var defect in package.Defects)
            {
                text.Append("| ").Append(defect.Id).Append(" | `").Append(defect.Affected.Replace(" ", "` `", StringComparison.Ordinal)).Append("` | ")
                    .Append(defect.IsFixed ? string.Join(", ", defect.FixedIn) : "none, so it is never reported").Append(" | ")
                    .Append(Shows(defect)).Append(" | ").Append(defect.Severity.ToString().ToLowerInvariant()).Append(" | ")
                    .Append(defect.Says).Append(" | ").AppendJoin(", ", defect.Evidence.Select(evidence => Link(package, evidence))).Append(" |\n");
            }
        }

        return text.Append('\n').ToString();
    }

    private static string Abandoned()
    {
        var text = new StringBuilder("\n| package | what happened to it | in its place | severity |\n|---|---|---|---|\n");
        foreach (var package in SdkCatalogue.All)
        {
            if (package.Abandoned is { } abandoned)
            {
                text.Append("| ").Append(package.Id).Append(abandoned.Versions is null ? "" : $" `{abandoned.Versions}`").Append(" | ").Append(abandoned.Says)
                    .Append(abandoned.Harm is null ? "" : "; " + abandoned.Harm).Append(" | ").Append(abandoned.Advice)
                    .Append(abandoned.Harm is null ? " | Info |\n" : " | Warning |\n");
            }
        }

        return text.Append('\n').ToString();
    }

    private static string Newest()
    {
        var text = new StringBuilder("\n| package | newest release known |\n|---|---|\n");
        foreach (var package in SdkCatalogue.All.Where(static package => package.Abandoned is null or { Versions: not null }))
            text.Append("| ").Append(package.Id).Append(" | ").Append(package.Newest).Append(" |\n");
        return text.Append('\n').ToString();
    }

    private static string Shows(KnownDefect defect)
    {
        var transports = defect.Transports == Transports.Any ? "every transport" : string.Join(", ", TransportsOf(defect.Transports));
        return defect.Condition == DefectCondition.None ? transports : transports + ", " + Words(defect.Condition);
    }

    private static IEnumerable<string> TransportsOf(Transports transports)
    {
        (Transports Transports, string Words)[] names =
        [
            (Transports.Mqtt, "MQTT"), (Transports.MqttTcp, "MQTT over TCP"), (Transports.MqttWebSocket, "MQTT over web sockets"),
            (Transports.Amqp, "AMQP"), (Transports.AmqpTcp, "AMQP over TCP"), (Transports.AmqpWebSocket, "AMQP over web sockets"), (Transports.Https, "HTTPS"),
        ];
        foreach (var (name, words) in names)
        {
            if ((transports & name) == name)
            {
                yield return words;
                transports &= ~name;
            }
        }
    }

    private static string Words(DefectCondition condition) => condition switch
    {
        DefectCondition.NetCore8OrLater => "on .NET 8 or later",
        DefectCondition.NetCore6 => "on .NET 6 and 7",
        DefectCondition.NetFramework45 => "on .NET Framework 4.5.x",
        DefectCondition.NotNetFramework451 => "except on .NET Framework 4.5.x",
        DefectCondition.AmqpPooling => "with pooled connections",
        DefectCondition.WebProxy => "behind a web proxy",
        DefectCondition.SeveralClients => "with several clients in a process",
        DefectCondition.Server => "in a server",
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private static string Link(KnownPackage package, string evidence)
    {
        var address = evidence.StartsWith("https://", StringComparison.Ordinal) ? evidence : package.Repository + evidence;
        var parts = address["https://github.com/".Length..].Split('/');
        var label = parts[2] switch
        {
            "pull" or "issues" => "#" + parts[^1],
            "commit" => parts[^1][..Math.Min(parts[^1].Length, 7)],
            _ => parts[^1],
        };
        return $"[{(address.StartsWith(package.Repository, StringComparison.Ordinal) ? "" : parts[1] + " ")}{label}]({address})";
    }
}
