using System.Collections.Immutable;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Verification;

/// <summary>
/// Test code with the places of the expected reports marked: <c>[|…|]</c> where the analyzer has one rule, <c>{|IOTC4001:…|}</c> by id,
/// <c>{|IOTC4003.Info:…|}</c> in the Info form, <c>{|reason:…|}</c> for what the report points to as its reason.
/// </summary>
internal sealed class Markup
{
    private const string Reason = "reason";

    private readonly List<(string Key, TextSpan Span)> _marks = [];
    private readonly List<TextSpan> _reasons = [];

    public Markup(string marked)
    {
        TestFileMarkupParser.GetPositionsAndSpans(marked, out var code, out _, out ImmutableDictionary<string, ImmutableArray<TextSpan>> spans);
        Code = code;
        foreach (var (key, places) in spans)
        {
            foreach (var place in places)
            {
                if (key == Reason)
                    _reasons.Add(place);
                else
                    _marks.Add((key, place));
            }
        }

        _marks.Sort(static (left, right) => left.Span.CompareTo(right.Span));
    }

    /// <summary>The code without the marks.</summary>
    public string Code { get; }

    /// <summary>How many reports are expected.</summary>
    public int Count => _marks.Count;

    /// <summary>The reports that the marks ask for.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="rules">The rules that an unnamed mark may mean.</param>
    /// <param name="messages">The messages in the order of the marks; null not to look at them.</param>
    /// <param name="isDoubled">The code is there twice, so that a reason would have to be told from its twin: reasons are not looked at.</param>
    public IEnumerable<DiagnosticResult> Expected(string path, ImmutableArray<DiagnosticDescriptor> rules, IReadOnlyList<string>? messages, bool isDoubled)
    {
        var text = SourceText.From(Code);
        for (var i = 0; i < _marks.Count; i++)
        {
            var (key, span) = _marks[i];
            var parts = key.Split('.');
            var rule = key.Length == 0 ? rules.Single() : rules.Single(rule => rule.Id == parts[0]);
            var severity = parts.Length > 1 ? Enum.Parse<DiagnosticSeverity>(parts[1]) : rule.DefaultSeverity;
            var result = At(new DiagnosticResult(rule.Id, severity), path, text, span);
            if (messages is not null)
                result = result.WithMessage(messages[i]);
            if (_reasons.Count == 0 || isDoubled)
            {
                yield return result.WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);
                continue;
            }

            foreach (var reason in _reasons)
                result = At(result, path, text, reason);
            yield return result;
        }
    }

    private static DiagnosticResult At(DiagnosticResult result, string path, SourceText text, TextSpan span)
    {
        var lines = text.Lines.GetLinePositionSpan(span);
        return result.WithSpan(new FileLinePositionSpan(path, lines.Start, lines.End));
    }
}
