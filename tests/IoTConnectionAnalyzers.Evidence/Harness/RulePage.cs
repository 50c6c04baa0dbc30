using System.Text.RegularExpressions;

namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>The code that the page of a rule shows: the mistake, and the same thing done well.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Bad">The code with the mistake.</param>
/// <param name="Good">The code without it.</param>
/// <param name="IsOwn">Whether the code is the experiment's own, because that of the page cannot be run here.</param>
internal sealed partial record RulePage(string Rule, string Bad, string Good, bool IsOwn)
{
    /// <summary>Reads the page of a rule, <c>docs/rules/{rule}.md</c>. Where its code does not fit the experiment, the experiment has code of its own.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="fits">Whether the experiment can run a piece of code: not every page shows it for a library that runs here.</param>
    /// <param name="forDeviceSdk">Whether the code for the device SDK is wanted, not that for a library that is always there.</param>
    /// <exception cref="InvalidDataException">There is no such code.</exception>
    public static RulePage Load(string rule, Func<string, bool> fits, bool forDeviceSdk = false)
    {
        var page = Repository.PathOf("docs", "rules", $"{rule}.md");
        if (File.Exists(page) && Read(rule, page, isOwn: false, forDeviceSdk) is { } code && fits(code.Bad) && fits(code.Good))
            return code;
        return LoadOwn(rule, rule);
    }

    /// <summary>Reads the experiment's own code for a rule, <c>Pages/{name}.md</c>.</summary>
    /// <exception cref="InvalidDataException">There is no such code.</exception>
    public static RulePage LoadOwn(string rule, string name)
    {
        var own = Repository.PathOf("tests", "IoTConnectionAnalyzers.Evidence", "Pages", $"{name}.md");
        if (!File.Exists(own))
            throw new InvalidDataException($"Neither the page of {rule} nor {own} shows code that the experiment can run.");
        return Read(rule, own, isOwn: true, forDeviceSdk: false) ?? throw new InvalidDataException($"{own} shows no code under '## Bad' and '## Good'.");
    }

    private static RulePage? Read(string rule, string page, bool isOwn, bool forDeviceSdk)
    {
        var text = File.ReadAllText(page).ReplaceLineEndings("\n");
        return CodeIn(Section(text, "Bad"), forDeviceSdk) is { } bad && CodeIn(Section(text, "Good"), forDeviceSdk) is { } good ? new(rule, bad, good, isOwn) : null;
    }

    /// <summary>The text under a heading.</summary>
    private static string Section(string text, string heading)
    {
        var start = text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        if (start < 0)
            start = text.StartsWith($"## {heading}\n", StringComparison.Ordinal) ? -1 : text.Length;
        var end = start == text.Length ? -1 : text.IndexOf("\n## ", start + 2, StringComparison.Ordinal);
        return end < 0 ? text[Math.Max(0, start)..] : text[Math.Max(0, start)..end];
    }

    /// <summary>The first block of code for a library that can be run here, with the usings that the page takes for granted.</summary>
    private static string? CodeIn(string section, bool forDeviceSdk)
    {
        foreach (Match block in Block().Matches(section))
        {
            var usings = block.Groups["library"].Value switch
            {
                "DeviceSdk142" => forDeviceSdk ? "global using Microsoft.Azure.Devices.Client; global using Microsoft.Azure.Devices.Client.Transport.Mqtt; global using Microsoft.Azure.Devices.Shared;" : null,
                _ when forDeviceSdk => null,
                "" or "Mqttnet5" or "Mqttnet" => "global using MQTTnet; global using MQTTnet.Protocol; global using MQTTnet.Formatter;",
                "AmqpNetLite" => "global using Amqp; global using Amqp.Framing; global using Amqp.Sasl;",
                "Framework" => "",
                _ => null,
            };
            if (usings is not null)
                return usings + "\n" + block.Groups["code"].Value;
        }

        return null;
    }

    [GeneratedRegex(@"(?:<!-- library: (?<library>\w+) -->\n)?```csharp\n(?<code>(?:.*\n)*?)```")]
    private static partial Regex Block();
}
