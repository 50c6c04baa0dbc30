using System.Reflection;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Verification;

/// <summary>Every rule of the catalogue, with the name of its field, in the order of the source.</summary>
internal static class AllRules
{
    public static IReadOnlyList<(string Name, DiagnosticDescriptor Rule)> Named { get; } =
        [.. typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(static field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(static field => (field.Name, (DiagnosticDescriptor)field.GetValue(null)!))];

    public static DiagnosticDescriptor Of(string name) => Named.Single(rule => rule.Name == name).Rule;
}
