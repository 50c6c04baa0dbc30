using System.Globalization;

namespace BeforeAfter;

/// <summary>Writes to the terminal: progress, text side by side, and the table at the end.</summary>
internal static class Screen
{
    private static int Width => Console.IsOutputRedirected || Console.WindowWidth < 80 ? 160 : Console.WindowWidth;

    /// <summary>Shows that work goes on, with the seconds it has taken, until it is done.</summary>
    public static async Task<T> WorkAsync<T>(string what, Task<T> work)
    {
        var start = TimeProvider.System.GetTimestamp();
        string Line() => $"{what} ... {TimeProvider.System.GetElapsedTime(start).TotalSeconds:0} s";
        if (Console.IsOutputRedirected)
            Console.WriteLine($"{what} ...");
        while (!work.IsCompleted)
        {
            if (!Console.IsOutputRedirected)
                Console.Write($"\r{Line()}");
            await Task.WhenAny(work, Task.Delay(500));
        }

        if (!Console.IsOutputRedirected)
            Console.WriteLine($"\r{Line()}");
        return await work;
    }

    /// <summary>Writes two lists beside each other.</summary>
    public static void SideBySide(string leftTitle, IEnumerable<Warning> left, string rightTitle, IEnumerable<string> right)
    {
        var column = (Width - 3) / 2;
        var leftLines = Wrap([leftTitle, new string('-', column), .. left.Select(static warning => warning.ToString())], column);
        var rightLines = Wrap([rightTitle, new string('-', column), .. right], column);
        for (var i = 0; i < Math.Max(leftLines.Count, rightLines.Count); i++)
            Console.WriteLine($"{(i < leftLines.Count ? leftLines[i] : "").PadRight(column)} | {(i < rightLines.Count ? rightLines[i] : "")}");
        Console.WriteLine();
    }

    /// <summary>Writes the figures before and after.</summary>
    public static void Table(IEnumerable<(string What, int Before, int After)> rows)
    {
        Console.WriteLine($"{"",-44} {"before",10} {"after",10}");
        foreach (var (what, before, after) in rows)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-44} {before,10:N0} {after,10:N0}"));
        Console.WriteLine();
    }

    /// <summary>Breaks lines that are too long, at spaces; what follows is indented.</summary>
    public static IReadOnlyList<string> Wrap(IEnumerable<string> lines, int width)
    {
        var wrapped = new List<string>();
        foreach (var line in lines)
        {
            var rest = line;
            while (rest.Length > width)
            {
                var space = rest.LastIndexOf(' ', width - 1);
                var end = space > width / 2 ? space : width;
                wrapped.Add(rest[..end]);
                rest = "    " + rest[end..].TrimStart();
            }

            wrapped.Add(rest);
        }

        return wrapped;
    }
}
