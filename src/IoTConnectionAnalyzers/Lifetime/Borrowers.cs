using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>Methods of the framework that get any object and only look at it.</summary>
internal static class Borrowers
{
    public static bool OnlyLook(IMethodSymbol method) => method.ContainingType switch
    {
        null => false,
        { SpecialType: SpecialType.System_Object or SpecialType.System_String } => true,
        { Name: "Console" or "Debug" or "Trace" or "GC" or "ArgumentNullException" or "Volatile" or "Monitor" or "Assert" } type => type.ContainingNamespace?.ToDisplayString() is "System" or "System.Diagnostics" or "System.Threading",
        _ => false,
    };
}
