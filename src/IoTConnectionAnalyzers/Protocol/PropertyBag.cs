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
    public readonly record struct Part(IOperation? Hole, string Text);

    /// <summary>The names and values of which an expression is a part, and those that are written with a character that has to be escaped.</summary>
    public static IEnumerable<Part> PartsOf(TextPattern topic)
    {
        var text = topic.Text;
        var start = IotHubTopics.StartOfBag(text);
        if (start < 0)
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
            // Without an equals sign it is a name alone, or a hole that may be a bag of its own, put together and escaped elsewhere.
            var equals = text.IndexOf('=', start, next - start);
            var isPlain = equals >= 0 && IotHubTopics.IsPlain(text.Substring(start, equals - start));
            var isWritten = false;
            for (var i = start; i < next; i++)
            {
                if (text[i] == TextPattern.Hole)
                {
                    if (equals >= 0 && !isPlain)
                        yield return new(topic.Holes[hole], "");
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
