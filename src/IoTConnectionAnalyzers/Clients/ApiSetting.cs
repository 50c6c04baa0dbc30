using System.Collections.Generic;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>A place in the API of a library or of the framework that takes something: a property, a field, or a parameter of a method or constructor.</summary>
internal abstract class ApiSetting
{
    /// <summary>The member of a setting that a constructor takes.</summary>
    public const string Constructor = ".ctor";

    /// <summary>The full names of the types that declare it, in every major version.</summary>
    public required IReadOnlyList<string> Types { get; init; }

    /// <summary>The name of the property, field or method.</summary>
    public required string Member { get; init; }

    /// <summary>The parameter that takes the value; null for a property or field, and for a method that needs no value.</summary>
    public string? Parameter { get; init; }

    /// <summary>What a reader calls the setting.</summary>
    public string Name => Member == Constructor ? Parameter! : Member;
}
