using System.Collections.Generic;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>How the way of an open client through its member ends.</summary>
internal enum EndingKind
{
    /// <summary>It is disposed or aborted while it is open.</summary>
    DisposedOpen,

    /// <summary>The last variable that holds it goes out of scope while it is open.</summary>
    LeftOpen,

    /// <summary>The last variable that holds it gets another value while it is open.</summary>
    Overwritten,

    /// <summary>The member never ends, and nothing in it closes or disposes the client.</summary>
    NeverEnds,
}

/// <summary>What leads to an ending.</summary>
internal enum PathKind
{
    /// <summary>The path that the code takes when nothing goes wrong.</summary>
    Normal,

    /// <summary>A <c>throw</c> of the code itself.</summary>
    Throw,

    /// <summary>A catch clause that leaves or goes on.</summary>
    Catch,

    /// <summary>A catch clause whose try block has the goodbye, or an exception that nobody here catches: the goodbye is skipped.</summary>
    SkippedGoodbye,
}

/// <summary>One way in which an open client ends without its goodbye.</summary>
/// <param name="Kind">How it ends.</param>
/// <param name="Path">What leads there.</param>
/// <param name="Operation">The disposal or assignment that ends it; null where it is just left.</param>
/// <param name="Reason">The return, branch, throw or catch that makes the difference; null where every path ends like this.</param>
/// <param name="Effect">What the other side sees of a disposal.</param>
/// <param name="IsCancelled">The exception on the way was that of a cancelled wait.</param>
internal sealed record Ending(
    EndingKind Kind, PathKind Path, IOperation? Operation, PathReason? Reason, DisposeEffect Effect = DisposeEffect.None, bool IsCancelled = false);

/// <summary>A goodbye that stands on the normal path only.</summary>
/// <param name="Goodbye">The call.</param>
/// <param name="Wait">The wait whose cancellation jumps over it; null where only an unexpected exception does, or where it cannot be reached at all.</param>
/// <param name="IsUnreachable">No path leads to it.</param>
internal sealed record SkippedClose(IOperation Goodbye, IOperation? Wait, bool IsUnreachable);

/// <summary>The life of one created client in the member that creates it.</summary>
internal sealed class ClientLifetime(CreationSite site, string name, ISymbol member, IReadOnlyList<Ending> endings, bool isOpened, bool isClosed, SkippedClose? skipped)
{
    public CreationSite Site { get; } = site;

    /// <summary>The variable that holds the client, for messages.</summary>
    public string Name { get; } = name;

    /// <summary>The member whose code creates it.</summary>
    public ISymbol Member { get; } = member;

    /// <summary>The endings without a goodbye, none twice.</summary>
    public IReadOnlyList<Ending> Endings { get; } = endings;

    /// <summary>The goodbye that an exception jumps over, or that is never reached; null where there is none.</summary>
    public SkippedClose? Skipped { get; } = skipped;

    /// <summary>Whether some path opens the connection.</summary>
    public bool IsOpened { get; } = isOpened;

    /// <summary>Whether some path says goodbye.</summary>
    public bool IsClosed { get; } = isClosed;
}
