using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Finds the names and values in the property bag of a topic that stand there without being escaped.</summary>
internal static class UnescapedProperties
{
    /// <summary>One of them.</summary>
    /// <param name="Hole">The expression that it comes from; null where the code itself writes a character that has to be escaped.</param>
    /// <param name="Place">The expression in a text that stands for it; null where it is written, or where the text is put together out of sight.</param>
    /// <param name="Written">The property, where it is written.</param>
    public readonly record struct Property(IOperation? Hole, IOperation? Place, string Written);

    public static IReadOnlyList<Property> In(IOperation topic, TextPattern text, KnownClients clients, CancellationToken cancellationToken)
    {
        var found = new List<Property>();
        Escaping? escaping = null;
        foreach (var (hole, written, isWhole) in PropertyBag.PartsOf(text))
        {
            if (hole is null)
                found.Add(new(null, null, written));
            else if (isWhole)
                AddJoined(hole, found, clients, ref escaping, cancellationToken);
            else if ((escaping ??= new Escaping(clients.Values, IotHubTopics.HasToBeEscaped)).IsMissing(hole, cancellationToken))
                found.Add(new(hole, PlaceOf(hole, topic, clients, cancellationToken), ""));
        }

        return found;
    }

    /// <summary>What <c>string.Join("&amp;", properties.Select(p => …))</c> makes of each property.</summary>
    private static void AddJoined(IOperation bag, List<Property> found, KnownClients clients, ref Escaping? escaping, CancellationToken cancellationToken)
    {
        if (bag is not IInvocationOperation { TargetMethod: { Name: "Join", ContainingType.SpecialType: SpecialType.System_String }, Arguments: { Length: > 1 } arguments }
            || arguments[0].Value.ConstantValue is not { HasValue: true, Value: "&" or '&' })
        {
            return;
        }

        foreach (var part in arguments[1].Value.Descendants())
        {
            if (part is not IReturnOperation { ReturnedValue: { Type.SpecialType: SpecialType.System_String } property })
                continue;
            foreach (var (hole, _, isWhole) in PropertyBag.PartsOf(clients.Texts.Read(property, cancellationToken), start: 0))
            {
                if (hole is not null && !isWhole && (escaping ??= new Escaping(clients.Values, IotHubTopics.HasToBeEscaped)).IsMissing(hole, cancellationToken)
                    && PlaceOf(hole, property, clients, cancellationToken) is { } place)
                {
                    found.Add(new(bag, place, ""));
                }
            }
        }
    }

    /// <summary>Whether a hole is one of a text.</summary>
    public static bool Has(TextPattern text, IOperation hole)
    {
        foreach (var other in text.Holes)
        {
            if (other.Syntax == hole.Syntax)
                return true;
        }

        return false;
    }

    /// <summary>The expression in a text that a hole comes from: the hole itself, or the variable that stands for it there.</summary>
    private static IOperation? PlaceOf(IOperation hole, IOperation text, KnownClients clients, CancellationToken cancellationToken)
    {
        if (text.Syntax.SyntaxTree == hole.Syntax.SyntaxTree && text.Syntax.Span.Contains(hole.Syntax.Span))
            return hole;
        foreach (var part in text.DescendantsAndSelf())
        {
            if (part is not ILocalReferenceOperation { Local: var local })
                continue;
            var read = clients.Texts.Read(part, cancellationToken);
            if (!Has(read, hole))
                continue;
            // A variable that holds more than one name or value is a text of its own.
            if (read.Text.IndexOf('=') < 0 && read.Text.IndexOf('/') < 0)
                return part;
            return LocalValues.OnlyValueOf(local, part) is { } source && source.Syntax != text.Syntax ? PlaceOf(hole, source, clients, cancellationToken) : null;
        }

        return null;
    }
}
