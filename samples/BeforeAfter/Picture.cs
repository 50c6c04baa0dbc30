using System.Globalization;
using System.Net;
using System.Text;

namespace BeforeAfter;

/// <summary>Draws what a terminal shows of a build, for the documentation.</summary>
internal static class Picture
{
    private const int Column = 108;

    private const int LineHeight = 19;

    /// <summary>Writes the picture of a build of the flaky thermostat.</summary>
    public static async Task WriteAsync(string file, IReadOnlyCollection<Warning> warnings, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var y = 34;
        Draw("""<tspan class="p">$ dotnet build samples/FlakyThermostat</tspan>""");
        y += LineHeight;
        foreach (var warning in warnings.OrderBy(static warning => warning.File, StringComparer.Ordinal).ThenBy(static warning => warning.Line).ThenBy(static warning => warning.Column))
        {
            var place = $"{warning.File}({warning.Line},{warning.Column})";
            var rule = $"warning {warning.Rule}";
            var head = $"{place}: {rule}: ";
            var lines = Screen.Wrap([head + warning.Text], Column);
            Draw($"""<tspan class="f">{place}</tspan>: <tspan class="w">{rule}</tspan>: {Escape(lines[0][head.Length..])}""");
            foreach (var line in lines.Skip(1))
                Draw(Escape(line));
        }

        y += LineHeight;
        Draw(string.Create(CultureInfo.InvariantCulture, $"""<tspan class="p">    {warnings.Count} Warning(s)</tspan>"""));
        Draw("""<tspan class="p">    0 Error(s)</tspan>""");

        var height = y + 10;
        await File.WriteAllTextAsync(
            file,
            string.Create(
                CultureInfo.InvariantCulture,
                $$"""
                <svg xmlns="http://www.w3.org/2000/svg" width="960" height="{{height}}" viewBox="0 0 960 {{height}}" role="img" aria-label="Output of dotnet build on the flaky sample: {{warnings.Count}} warnings">
                <style>text{font:13.5px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:#d4d4d4;white-space:pre}.p{fill:#ffffff}.f{fill:#9cdcfe}.w{fill:#dcdc6b}</style>
                <rect width="960" height="{{height}}" rx="8" fill="#1e1e1e"/>
                {{text}}</svg>

                """).ReplaceLineEndings("\n"),
            cancellationToken);

        void Draw(string line)
        {
            text.Append(CultureInfo.InvariantCulture, $"<text x=\"20\" y=\"{y}\" xml:space=\"preserve\">{line}</text>\n");
            y += LineHeight;
        }
    }

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
