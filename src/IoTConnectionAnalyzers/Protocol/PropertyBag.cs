using System.Collections.Generic;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>The properties in the topic of a telemetry message: <c>name=value</c>, <c>&amp;</c> between them.</summary>
internal static class PropertyBag
{
    /// <summary>Where the text of a name or value breaks the bag.</summary>
    /// <param name="Hole">The expression that fills it; null where the code itself writes a character that has to be escaped.</param>
    /// <param name="Text">The property as the code fixes it.</param>
    /// <param name="IsWhole">The expression is not within a property: it may be any number of them.</param>
    public readonly record struct Part(IOperation? Hole, string Text, bool IsWhole = false);

    /// <summary>The names and values of which an expression is a part, and those that are written with a character that has to be escaped.</summary>
    public static IEnumerable<Part> PartsOf(TextPattern topic)
    {
        var start = IotHubTopics.StartOfBag(topic.Text);
        return start < 0 ? [] : PartsOf(topic, start);
    }

    /// <summary>The same for a text of which the bag is the rest from a place on.</summary>
    public static IEnumerable<Part> PartsOf(TextPattern topic, int start)
    {
        var text = topic.Text;
        if (start >= text.Length)
            yield break;
        var hole = 0;
        for (var i = 0; i < start; i++)
        {
            if (text[i] == TextPattern.Hole)
                hole++;
        }

        if (text[start] == '?')
            start++;
        var end = text[text.Length - 1] == '/' ? text.Length - 1 : text.Length;
        while (start < end)
        {
            var next = text.IndexOf('&', start, end - start);
            if (next < 0)
                next = end;
            // Without an equals sign it is a name alone, or a hole that may be a bag of its own.
            var equals = text.IndexOf('=', start, next - start);
            var isPlain = equals >= 0 && IotHubTopics.IsPlain(text.Substring(start, equals - start));
            var isWritten = false;
            for (var i = start; i < next; i++)
            {
                if (text[i] == TextPattern.Hole)
                {
                    if (!isPlain)
                        yield return new(topic.Holes[hole], "", IsWhole: equals < 0);
                    hole++;
                }
                else
                {
                    isWritten |= equals >= 0 && IotHubTopics.HasToBeEscaped(text[i]);
                }
            }

            if (isWritten)
                yield return new(null, text.Substring(start, next - start).Replace(TextPattern.Hole.ToString(), "…"));
            start = next + 1;
        }
    }
}
