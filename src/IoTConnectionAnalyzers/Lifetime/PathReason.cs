using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>What in the code makes a path skip the goodbye.</summary>
internal enum PathReasonKind
{
    ReturnsEarly,
    Throws,
    Catches,
    Breaks,
    Continues,
    TakesBranch,
    TakesSwitchCase,
}

/// <summary>The statement that makes a path skip the goodbye, and where it stands.</summary>
internal sealed record PathReason(PathReasonKind Kind, Location Location)
{
    /// <summary>The line in the file, counted from one as editors do.</summary>
    public int Line => Location.GetLineSpan().StartLinePosition.Line + 1;
}
