namespace IoTConnectionAnalyzers.Values;

/// <summary>Versions as NuGet reads and orders them.</summary>
public sealed class PackageVersionTests
{
    [Theory]
    [InlineData("1", "1.0.0")]
    [InlineData("1.2", "1.2.0")]
    [InlineData("1.42.3", "1.42.3")]
    [InlineData(" 1.42.3 ", "1.42.3")]
    [InlineData("1.42.3.0", "1.42.3")]
    [InlineData("5.2.0.1603", "5.2.0.1603")]
    [InlineData("5.2.0.1603+14463d1e", "5.2.0.1603")]
    [InlineData("2.0.0-preview007", "2.0.0-preview007")]
    [InlineData("2.0.0-preview.7+sha.5", "2.0.0-preview.7")]
    [InlineData("1.43.0-edgeLts", "1.43.0-edgeLts")]
    public void Reads(string text, string expected)
    {
        Assert.True(PackageVersion.TryParse(text, out var version));
        Assert.Equal(expected, version.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1.")]
    [InlineData("1..2")]
    [InlineData("1.2.3.4.5")]
    [InlineData("-1")]
    [InlineData("1.2.3-")]
    [InlineData("1.2.3-a..b")]
    [InlineData("1.2.3-ä")]
    [InlineData("v1.2")]
    [InlineData("1.*")]
    [InlineData("$(Version)")]
    [InlineData("99999999999")]
    public void Refuses(string? text) => Assert.False(PackageVersion.TryParse(text, out _));

    [Theory]
    [InlineData("1.9.0", "1.10.0")]
    [InlineData("1.36.10", "1.37.0")]
    [InlineData("1.36.9", "1.36.10")]
    [InlineData("2.0.0-preview007", "2.0.0")]
    [InlineData("2.0.0-preview001", "2.0.0-preview007")]
    [InlineData("1.0.0-alpha", "1.0.0-alpha.1")]
    [InlineData("1.0.0-2", "1.0.0-10")]
    [InlineData("1.0.0-10", "1.0.0-a")]
    [InlineData("5.2.0", "5.2.0.1603")]
    [InlineData("4.3.7.1207", "5.0.0")]
    public void Orders(string lower, string higher)
    {
        var low = Parse(lower);
        var high = Parse(higher);
        Assert.True(low < high && high > low && low <= high && high >= low && low != high);
    }

    [Theory]
    [InlineData("1.2", "1.2.0.0")]
    [InlineData("1.2.3-RC", "1.2.3-rc")]
    [InlineData("1.2.3+a", "1.2.3+b")]
    public void Equals_whatever_the_spelling(string one, string other)
    {
        Assert.True(Parse(one) == Parse(other) && Parse(one) <= Parse(other) && Parse(one).Equals((object)Parse(other)));
        Assert.Equal(Parse(one).GetHashCode(), Parse(other).GetHashCode());
    }

    [Fact]
    public void Takes_missing_parts_of_an_assembly_version_as_zero() =>
        Assert.Equal(Parse("1.42.0"), PackageVersion.From(new Version(1, 42)));

    private static PackageVersion Parse(string text) => PackageVersion.TryParse(text, out var version) ? version : throw new FormatException(text);
}
