namespace BeforeAfter;

/// <summary>A warning of the connection analysis, as a build tells it.</summary>
internal sealed record Warning(string File, int Line, int Column, string Rule, string Text)
{
    /// <inheritdoc />
    public override string ToString() => $"{File}({Line}) {Rule} {Text}";
}
