using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Why a token is cancelled on a path.</summary>
internal enum CancelledReasonKind
{
    /// <summary>A loop has ended that runs until the token is cancelled.</summary>
    LoopEnded,

    /// <summary>A condition has found it cancelled.</summary>
    Found,

    /// <summary>The code has cancelled the source, or has waited until somebody does.</summary>
    Cancelled,

    /// <summary>A call has thrown because of the cancellation.</summary>
    Thrown,

    /// <summary>The code runs when the token is cancelled, because it is registered with it.</summary>
    Registered,
}

/// <summary>Why a token is cancelled on a path, and what in the code makes it so.</summary>
internal sealed record CancelledReason(CancelledReasonKind Kind, SyntaxNode Place)
{
    /// <summary>The line in the file, counted from one as editors do.</summary>
    public int Line => Place.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
