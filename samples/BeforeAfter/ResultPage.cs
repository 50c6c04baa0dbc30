using System.Globalization;
using System.Text;

namespace BeforeAfter;

/// <summary>Writes the figures of a run as a page of the documentation.</summary>
internal static class ResultPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="figures">The figures before and after.</param>
    /// <param name="left">What the build still says after the fixes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task WriteAsync(string file, IEnumerable<(string What, int Before, int After)> figures, IEnumerable<string> left, CancellationToken cancellationToken)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture,
            $"""
            # One bad day, before and after

            [samples/BeforeAfter](../samples/BeforeAfter) builds the flaky thermostat and lets it live through a bad day of {Day.Length.TotalSeconds:0} s against
            [samples/LocalHub](../samples/LocalHub): {Day.Story}. Then `dotnet format analyzers` fixes a copy of its code, no hand touches it, and it lives
            through the same day again. A supervisor starts it anew when it ends.

                dotnet run --project samples/BeforeAfter

            The figures are those of one run on this kind of machine: {Environment.ProcessorCount} cores, .NET {Environment.Version}. How often a device without a delay tries again
            depends on the speed of the machine. The page is written by `dotnet run --project samples/BeforeAfter -- --page docs/before-after.md`.

            | | before | after |
            |---|---:|---:|

            """);
        foreach (var (what, before, after) in figures)
            page.Append(CultureInfo.InvariantCulture, $"| {what} | {before:N0} | {after:N0} |\n");
        page.Append(
            """

            A fixed device loses the readings that it takes while there is no connection: no fix makes it keep them for later. Drops that are not the device's
            own doing are those of the network on that day.

            """);
        foreach (var (warning, index) in left.Select(static (warning, index) => (warning, index)))
            page.Append(index == 0 ? "What is left to a hand:\n\n" : "").Append(CultureInfo.InvariantCulture, $"- {warning}\n");
        await File.WriteAllTextAsync(file, page.ToString().ReplaceLineEndings("\n"), cancellationToken);
    }
}
