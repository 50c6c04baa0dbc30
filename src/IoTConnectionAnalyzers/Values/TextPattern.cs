using System;
using System.Collections.Generic;
using System.Text;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Values;

/// <summary>A text of which the code fixes some parts: what is fixed stands in it letter by letter, what is not is a hole.</summary>
internal sealed class TextPattern
{
    /// <summary>The character that stands for a hole; no source has it.</summary>
    public const char Hole = '\uFFFF';

    public static readonly TextPattern Empty = new("", []);

    private TextPattern(string text, IReadOnlyList<IOperation> holes)
    {
        Text = text;
        Holes = holes;
    }

    /// <summary>The text, each hole one <see cref="Hole"/>.</summary>
    public string Text { get; }

    /// <summary>What fills the holes, in their order.</summary>
    public IReadOnlyList<IOperation> Holes { get; }

    /// <summary>Whether the code fixes the whole text.</summary>
    public bool IsKnown => Holes.Count == 0;

    /// <summary>The expression that is the whole text; null where the text is put together or known.</summary>
    public IOperation? OnlyHole => Holes.Count == 1 && Text.Length == 1 ? Holes[0] : null;

    /// <summary>Whether the fixed parts contain a text.</summary>
    public bool Contains(string part) => Text.IndexOf(part, StringComparison.Ordinal) >= 0;

    public static TextPattern Of(string text) => text.IndexOf(Hole) < 0 ? new(text, []) : new(text.Replace(Hole, '?'), []);

    public static TextPattern Unknown(IOperation expression) => new(Hole.ToString(), [expression]);

    /// <summary>A part of the text with the holes in it.</summary>
    public TextPattern Slice(int start, int length)
    {
        var before = 0;
        for (var i = 0; i < start; i++)
        {
            if (Text[i] == Hole)
                before++;
        }

        var holes = new List<IOperation>();
        for (var i = start; i < start + length; i++)
        {
            if (Text[i] == Hole)
                holes.Add(Holes[before + holes.Count]);
        }

        return new(Text.Substring(start, length), holes);
    }

    /// <summary>Puts a text together from its beginning to its end.</summary>
    internal sealed class Builder
    {
        // A loop over constants could be long; a token or connection string is not.
        private const int MaximumLength = 16_384;

        private readonly StringBuilder _text = new();
        private readonly List<IOperation> _holes = [];

        public void Add(TextPattern part)
        {
            if (_text.Length + part.Text.Length > MaximumLength)
                return;
            _text.Append(part.Text);
            _holes.AddRange(part.Holes);
        }

        public void Add(string literal) => Add(Of(literal));

        public TextPattern Build() => new(_text.ToString(), _holes);
    }
}
