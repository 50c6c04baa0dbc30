using System.Collections.Immutable;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace IoTConnectionAnalyzers.Verification;

/// <summary>One library in one version, as test code references it.</summary>
/// <param name="Name">What a failure is named by, as in <c>MQTTnet 4.3.7.1207</c>.</param>
/// <param name="References">The assemblies: API shapes, or those of a real package.</param>
/// <param name="Packages">The real packages, for <c>IOTC_REFERENCES=packages</c>.</param>
/// <param name="Vocabulary">
/// Global usings by which the same test code compiles on every version: tests speak the words of the newest one.
/// </param>
public sealed record LibraryVersion(
    string Name,
    Lazy<ImmutableArray<MetadataReference>> References,
    ImmutableArray<PackageIdentity> Packages,
    string Vocabulary = "")
{
    /// <summary>The library together with another one.</summary>
    public LibraryVersion With(LibraryVersion other) => new(
        $"{Name} + {other.Name}",
        new(() => [.. References.Value, .. other.References.Value]),
        [.. Packages, .. other.Packages],
        Vocabulary + other.Vocabulary);

    /// <inheritdoc />
    public override string ToString() => Name;
}
