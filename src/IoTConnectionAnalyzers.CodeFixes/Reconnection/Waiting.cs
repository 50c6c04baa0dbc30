using System.Linq;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>The text of a delay that grows with every attempt and differs from device to device, written with the framework alone.</summary>
internal static class Waiting
{
    /// <summary>The comment above the delay.</summary>
    public const string Comment = "// Twice as long after every attempt, up to about a minute, and never the same on two devices.";

    /// <summary>The statement that waits.</summary>
    /// <param name="model">The model of the file.</param>
    /// <param name="position">Where the statement will stand.</param>
    /// <param name="place">The code around it; where it can await, the statement does.</param>
    /// <param name="attempts">The variable that counts the attempts; the statement counts on.</param>
    /// <param name="token">The token that ends the wait early; null where there is none.</param>
    public static string Statement(SemanticModel model, int position, SyntaxNode place, string attempts, string? token)
    {
        var span = Span(model, position, attempts + "++");
        return AsyncContext.AllowsAwait(place)
            ? $"await {Names.OfType(model, position, "System.Threading.Tasks.Task")}.Delay({span}{(token is null ? "" : ", " + token)});"
            : $"{Names.OfType(model, position, "System.Threading.Thread")}.Sleep({span});";
    }

    /// <summary>The expression for the time to wait.</summary>
    public static string Span(SemanticModel model, int position, string attempts)
    {
        string Type(string name) => Names.OfType(model, position, name);
        var random = HasSharedRandom(model) ? Type("System.Random") + ".Shared" : $"new {Type("System.Random")}()";
        var math = Type("System.Math");
        return $"{Type("System.TimeSpan")}.FromSeconds({math}.Min(60, {math}.Pow(2, {attempts})) * (0.5 + {random}.NextDouble()))";
    }

    /// <summary>The one cancellation token in sight of a position; null where there is none, or a choice.</summary>
    public static string? TokenAt(SemanticModel model, int position)
    {
        ISymbol? found = null;
        foreach (var symbol in model.LookupSymbols(position))
        {
            var type = symbol switch
            {
                IParameterSymbol parameter => parameter.Type,
                ILocalSymbol local when local.Locations.All(place => place.SourceSpan.End < position) => local.Type,
                IFieldSymbol field when !field.DeclaringSyntaxReferences.IsEmpty => field.Type,
                _ => null,
            };
            if (type is not { Name: "CancellationToken" })
                continue;
            // What is nearest speaks for this code: a parameter or local, else a field.
            if (found is not null && symbol is IFieldSymbol == found is IFieldSymbol)
                return null;
            if (found is null or IFieldSymbol)
                found = symbol;
        }

        return found?.Name;
    }

    private static bool HasSharedRandom(SemanticModel model)
    {
        foreach (var type in model.Compilation.GetTypesByMetadataName("System.Random"))
        {
            if (type.GetMembers("Shared").Length > 0)
                return true;
        }

        return false;
    }

    /// <summary>The innermost function around a node: a lambda, local function or member; null where there is none.</summary>
    public static SyntaxNode? FunctionAround(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(static around => around is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax);
}
