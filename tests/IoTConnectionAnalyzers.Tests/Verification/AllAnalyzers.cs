using System.Collections.Immutable;
using System.Reflection;

using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.Verification;

/// <summary>Every analyzer and fix of the package.</summary>
internal static class AllAnalyzers
{
    public static ImmutableArray<Type> AnalyzerTypes { get; } = ConcreteTypes(typeof(Rules).Assembly, typeof(DiagnosticAnalyzer));

    public static ImmutableArray<Type> FixTypes { get; } = ConcreteTypes(typeof(Editing.ConnectionFix).Assembly, typeof(CodeFixProvider));

    /// <summary>A new instance of every analyzer; suppressors report nothing and are not among them.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Create() =>
        [.. AnalyzerTypes.Where(static type => !typeof(DiagnosticSuppressor).IsAssignableFrom(type)).Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    public static ImmutableArray<CodeFixProvider> CreateFixes() => [.. FixTypes.Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    private static ImmutableArray<Type> ConcreteTypes(Assembly assembly, Type kind) =>
        [.. assembly.GetTypes().Where(type => !type.IsAbstract && kind.IsAssignableFrom(type)).OrderBy(static type => type.FullName, StringComparer.Ordinal)];
}
