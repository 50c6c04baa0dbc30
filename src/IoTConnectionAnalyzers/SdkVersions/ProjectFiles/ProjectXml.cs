using System;
using System.Collections.Generic;

using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.SdkVersions.ProjectFiles;

/// <summary>
/// The elements of a project file with the places of their values in its text, so that a value can be changed and nothing else.
/// It reads the XML that people write into such files and gives up on anything else.
/// </summary>
internal sealed class ProjectXml
{
    private readonly string _text;
    private readonly List<ProjectElement> _elements = [];
    private ProjectElement? _open;
    private int _position;

    private ProjectXml(string text) => _text = text;

    /// <summary>The elements in the order of the text; null where it is not well-formed.</summary>
    public static IReadOnlyList<ProjectElement>? Read(string text)
    {
        var xml = new ProjectXml(text);
        return xml.ReadAll() ? xml._elements : null;
    }

    private bool ReadAll()
    {
        while (true)
        {
            var start = _text.IndexOf('<', _position);
            if (start < 0)
                return _open is null;
            _position = start;
            if (!(At("<!--") ? SkipPast("-->") : At("<![CDATA[") ? SkipPast("]]>") : At("<?") ? SkipPast("?>") : At("<!") ? SkipPast(">")
                : At("</") ? ReadEndTag() : ReadStartTag()))
                return false;
        }
    }

    private bool At(string expected) => string.CompareOrdinal(_text, _position, expected, 0, expected.Length) == 0;

    private bool SkipPast(string end)
    {
        var found = _text.IndexOf(end, _position, StringComparison.Ordinal);
        _position = found + end.Length;
        return found >= 0;
    }

    private bool ReadEndTag()
    {
        var start = _position;
        _position += 2;
        var name = ReadName();
        SkipBlanks();
        if (_open is null || name != _open.Name || !At(">"))
            return false;
        _position++;
        _open.Content = TextSpan.FromBounds(_open.Content.Start, start);
        _open.Span = TextSpan.FromBounds(_open.Span.Start, _position);
        _open = _open.Parent;
        return true;
    }

    private bool ReadStartTag()
    {
        var start = _position++;
        var name = ReadName();
        if (name.Length == 0)
            return false;
        var element = new ProjectElement(name, _open);
        _elements.Add(element);
        while (true)
        {
            SkipBlanks();
            if (At("/>"))
            {
                _position += 2;
                element.Content = new(_position, 0);
                element.Span = TextSpan.FromBounds(start, _position);
                return true;
            }

            if (At(">"))
            {
                _position++;
                element.Content = new(_position, 0);
                element.Span = TextSpan.FromBounds(start, _position);
                _open = element;
                return true;
            }

            if (!ReadAttribute(element))
                return false;
        }
    }

    private bool ReadAttribute(ProjectElement element)
    {
        var name = ReadName();
        SkipBlanks();
        if (name.Length == 0 || !At("="))
            return false;
        _position++;
        SkipBlanks();
        if (_position >= _text.Length || _text[_position] is not ('"' or '\''))
            return false;
        var start = _position + 1;
        var end = _text.IndexOf(_text[_position], start);
        if (end < 0)
            return false;
        element.Attributes.Add(new(name, TextSpan.FromBounds(start, end), _text.Substring(start, end - start)));
        _position = end + 1;
        return true;
    }

    private string ReadName()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] is '_' or '-' or '.' or ':'))
            _position++;
        return _text.Substring(start, _position - start);
    }

    private void SkipBlanks()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
            _position++;
    }
}

/// <summary>One element of a project file.</summary>
internal sealed class ProjectElement(string name, ProjectElement? parent)
{
    public string Name { get; } = name;

    public ProjectElement? Parent { get; } = parent;

    public List<ProjectAttribute> Attributes { get; } = [];

    /// <summary>From the first character of the start tag to the last of the end tag.</summary>
    public TextSpan Span { get; set; }

    /// <summary>What stands between the tags.</summary>
    public TextSpan Content { get; set; }

    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);

    public ProjectAttribute? Attribute(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (string.Equals(attribute.Name, name, StringComparison.OrdinalIgnoreCase))
                return attribute;
        }

        return null;
    }
}

/// <summary>One attribute: its value and where that stands, without the quotes.</summary>
internal sealed record ProjectAttribute(string Name, TextSpan Span, string Value);
