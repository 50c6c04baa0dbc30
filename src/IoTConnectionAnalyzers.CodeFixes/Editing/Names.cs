using System.Collections.Immutable;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Editing;

/// <summary>Names for new code.</summary>
internal static class Names
{
    /// <summary>A framework type by its short name where that means this very type at the position, else by its full name.</summary>
    public static string OfType(SemanticModel model, int position, string fullName)
    {
        var dot = fullName.LastIndexOf('.');
        var shortName = fullName.Substring(dot + 1);
        var found = model.LookupNamespacesAndTypes(position, name: shortName);
        return Means(found, fullName) ? shortName : fullName;
    }

    // A type and its generic twin, such as Task and Task<T>, are found together.
    private static bool Means(ImmutableArray<ISymbol> found, string fullName)
    {
        foreach (var symbol in found)
        {
            if ($"{symbol.ContainingNamespace?.ToDisplayString()}.{symbol.Name}" != fullName)
                return false;
        }

        return found.Length > 0;
    }

    /// <summary>A name for a local that nothing in sight of the position has.</summary>
    public static string ForLocal(SemanticModel model, int position, SyntaxNode scope, string wanted)
    {
        var name = wanted;
        for (var number = 2; IsTaken(model, position, scope, name); number++)
            name = wanted + number;
        return name;
    }

    private static bool IsTaken(SemanticModel model, int position, SyntaxNode scope, string name)
    {
        if (model.LookupSymbols(position, name: name).Length > 0)
            return true;
        foreach (var token in scope.DescendantTokens())
        {
            if (token.ValueText == name)
                return true;
        }

        return false;
    }
}
