using System.Collections.Generic;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>What is known of the retry policies of one major version of a library: names as they stand in metadata.</summary>
internal sealed class RetryPolicyLibrary
{
    /// <summary>The assembly that declares the policies.</summary>
    public required string Assembly { get; init; }

    /// <summary>The namespace of all the types.</summary>
    public required string Namespace { get; init; }

    /// <summary>The interface of a policy; a class of the user may implement it.</summary>
    public required string Interface { get; init; }

    /// <summary>The method of the interface that decides on a retry, and on its delay by an <c>out</c> parameter.</summary>
    public required string Decision { get; init; }

    /// <summary>The method of a client that takes a policy; null where a property of the options takes it.</summary>
    public string? Setter { get; init; }

    /// <summary>The type of the options.</summary>
    public string? OptionsType { get; init; }

    /// <summary>The property of the options.</summary>
    public string? OptionsProperty { get; init; }

    /// <summary>An obsolete property of a client that nothing reads.</summary>
    public string? DeadProperty { get; init; }

    /// <summary>Whether a policy of <c>null</c> means no retry.</summary>
    public bool NullNeverRetries { get; init; }

    /// <summary>Whether a count of zero means retrying for ever, and not never.</summary>
    public bool ZeroMeansForEver { get; init; }

    /// <summary>Whether the library itself leaves at least a second between two retries whose delay is not zero.</summary>
    public bool SpacesRetries { get; init; }

    /// <summary>The policies of the library.</summary>
    public required IReadOnlyList<RetryPolicyKind> Kinds { get; init; }

    /// <summary>The policy that a client has by itself.</summary>
    public required string Default { get; init; }

    /// <summary>The arguments of that policy, with <c>{0}</c> where the name of <see cref="System.TimeSpan"/> belongs.</summary>
    public required string DefaultArguments { get; init; }

    /// <summary>What the library knows of a type; null where it is none of its policies.</summary>
    public RetryPolicyKind? KindOf(ITypeSymbol? type)
    {
        if (type is null || !Declares(type))
            return null;
        foreach (var kind in Kinds)
        {
            if (kind.Name == type.Name)
                return kind;
        }

        return null;
    }

    /// <summary>The interface of a policy, where a type has it.</summary>
    public INamedTypeSymbol? InterfaceOf(ITypeSymbol type)
    {
        foreach (var implemented in type.AllInterfaces)
        {
            if (implemented.Name == Interface && Declares(implemented))
                return implemented;
        }

        return null;
    }

    /// <summary>Whether a type is one of this library.</summary>
    public bool Declares(ITypeSymbol type) => type.ContainingAssembly?.Name == Assembly && type.ContainingNamespace?.ToDisplayString() == Namespace;
}
