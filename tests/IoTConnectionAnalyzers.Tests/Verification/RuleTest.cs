using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace IoTConnectionAnalyzers.Verification;

/// <summary>The tests of a rule that has no fix.</summary>
public abstract class RuleTest<TAnalyzer> : RuleTest<TAnalyzer, EmptyCodeFixProvider>
    where TAnalyzer : DiagnosticAnalyzer, new();

/// <summary>The tests of a rule and its fix.</summary>
public abstract class RuleTest<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>Begins a case that is to hold on every one of the given versions.</summary>
    protected static RuleCase<TAnalyzer, TFix> On(params LibraryVersion[] versions) => new(versions);
}
