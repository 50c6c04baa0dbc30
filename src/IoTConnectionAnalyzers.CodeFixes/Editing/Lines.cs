using System.Collections.Generic;
using System.Text;

namespace IoTConnectionAnalyzers.Editing;

/// <summary>Lines of new code, in which a tab at the beginning stands for one step of indentation, whatever that is in the file.</summary>
internal static class Lines
{
    /// <summary>The lines one step further in.</summary>
    public static IEnumerable<string> Indented(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            yield return line.Length == 0 ? line : "\t" + line;
    }

    /// <summary>The lines in braces.</summary>
    public static IEnumerable<string> Block(IEnumerable<string> lines)
    {
        yield return "{";
        foreach (var line in Indented(lines))
            yield return line;
        yield return "}";
    }

    /// <summary>The text of the lines, as it stands on lines of its own with the given indentation; the first line has none yet, the last has no line break.</summary>
    public static string Write(IEnumerable<string> lines, string indentation, SourceStyle style)
    {
        var text = new StringBuilder();
        var isFirst = true;
        foreach (var line in lines)
        {
            if (!isFirst)
                text.Append(style.NewLine);
            var steps = 0;
            while (steps < line.Length && line[steps] == '\t')
                steps++;
            if (!isFirst && line.Length > 0)
                text.Append(indentation);
            for (var step = 0; step < steps; step++)
                text.Append(style.Unit);
            text.Append(line, steps, line.Length - steps);
            isFirst = false;
        }

        return text.ToString();
    }
}
