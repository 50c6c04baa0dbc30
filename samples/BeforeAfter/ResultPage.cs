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
    public static async Task WriteAsync(string file, IEnumerable<(string What, int Before, int After)> figures, IEnumerable<Warning> left, CancellationToken cancellationToken)
    {
        var page = new StringBuilder();
        page.Append(
            """
            # One bad day, before and after

            [samples/BeforeAfter](../samples/BeforeAfter) builds the flaky thermostat and lets it live through a bad day against [samples/LocalHub](../samples/LocalHub).
            Then `dotnet format analyzers` fixes a copy of its code, no hand touches it, and it lives through the same day again:

                dotnet run --project samples/BeforeAfter

            What happens on the day:


            """);
        foreach (var trouble in Day.Story)
            page.Append(CultureInfo.InvariantCulture, $"- {trouble}\n");
        page.Append(CultureInfo.InvariantCulture,
            $"""

            The figures of one run, on {Environment.ProcessorCount} cores and .NET {Environment.Version}; how often a device without a delay tries again depends on the machine.
            `dotnet run --project samples/BeforeAfter -- --update` writes this page anew.

            | | before | after |
            |---|---:|---:|

            """);
        foreach (var (what, before, after) in figures)
            page.Append(CultureInfo.InvariantCulture, $"| {what} | {before:N0} | {after:N0} |\n");
        page.Append(
            """

            A drop that is not the device's own doing is one of the network on that day. A fixed device still loses the readings that it takes while there is no
            connection: no fix makes it keep them for later. And it waits longer and longer between its attempts, at random, so it comes back up to some seconds later
            than one that hammers.

            """);
        var isFirst = true;
        foreach (var warning in left)
        {
            page.Append(isFirst ? "\nWhat the build still says, for a hand to mend:\n\n" : "").Append(CultureInfo.InvariantCulture, $"- {warning}\n");
            isFirst = false;
        }

        await File.WriteAllTextAsync(file, page.ToString().ReplaceLineEndings("\n"), cancellationToken);
    }
}
