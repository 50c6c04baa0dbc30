namespace IoTConnectionAnalyzers.Values;

/// <summary>Ranges of versions as NuGet reads them.</summary>
public sealed class VersionRangeTests
{
    [Theory]
    [InlineData("[1.0,2.0)", "1.0.0", true)]
    [InlineData("[1.0,2.0)", "1.9.9", true)]
    [InlineData("[1.0,2.0)", "2.0.0", false)]
    [InlineData("[1.0,2.0)", "2.0.0-preview", true)]
    [InlineData("[1.0,2.0)", "1.0.0-preview", false)]
    [InlineData("(1.0,2.0]", "1.0.0", false)]
    [InlineData("(1.0,2.0]", "2.0.0", true)]
    [InlineData("(,1.34.0)", "0.1.0", true)]
    [InlineData("(,1.34.0)", "1.33.1", true)]
    [InlineData("(,1.34.0)", "1.34.0", false)]
    [InlineData("[1.5,)", "99.0.0", true)]
    [InlineData("[1.28.2]", "1.28.2", true)]
    [InlineData("[1.28.2]", "1.28.3", false)]
    [InlineData("1.5", "1.5.0", true)]
    [InlineData("1.5", "1.4.0", false)]
    [InlineData("[1.0, 2.0)", "1.5.0", true)]
    [InlineData("(,5.2.0)", "5.2.0.1603", false)]
    [InlineData("(,5.2.0)", "5.1.0.1559", true)]
    public void Contains(string range, string version, bool expected)
    {
        Assert.True(VersionRange.TryParse(range, out var read));
        Assert.True(PackageVersion.TryParse(version, out var asked));
        Assert.Equal(expected, read.Contains(asked));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("[")]
    [InlineData("[]")]
    [InlineData("[1.0")]
    [InlineData("(1.0)")]
    [InlineData("[2.0,1.0]")]
    [InlineData("[1.0,1.0)")]
    [InlineData("[1.0,2.0,3.0]")]
    [InlineData("[a,b]")]
    [InlineData("1.*")]
    public void Refuses(string? range) => Assert.False(VersionRange.TryParse(range, out _));

    [Fact]
    public void Reads_a_union_of_ranges()
    {
        var union = VersionRange.ParseUnion("[1.21.2,1.36.1) [1.37.0,1.38.0)");
        Assert.Equal(2, union.Count);
        Assert.Equal([true, false, true, false], new[] { "1.28.0", "1.36.1", "1.37.2", "1.38.0" }.Select(text => union.Any(range => PackageVersion.TryParse(text, out var version) && range.Contains(version))));
    }
}
