using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>What reports about retry policies hand to their fixes.</summary>
internal static class RetryPolicyReports
{
    /// <summary>The full name of the policy that the library has by itself.</summary>
    public const string DefaultKey = "Default";

    /// <summary>The arguments of that policy.</summary>
    public const string DefaultArgumentsKey = "DefaultArguments";

    /// <summary>Where the text to replace begins, counted from the report, and how long it is; absent where nothing can be replaced.</summary>
    public const string EditKey = "Edit";

    /// <summary>The number that takes the place of the text; absent where the whole policy is replaced.</summary>
    public const string CountKey = "Count";

    /// <summary>The report of a policy; the primary place is the argument, the reason where the policy is made.</summary>
    /// <param name="rule">The rule that speaks.</param>
    /// <param name="severity">Its form.</param>
    /// <param name="use">The policy in use.</param>
    /// <param name="creation">Where it is made; null where the argument says it all.</param>
    /// <param name="edit">What the fix replaces: the creation, or the argument of it that gives the count; null for no fix.</param>
    /// <param name="text">The message.</param>
    public static Diagnostic Create(DiagnosticDescriptor rule, DiagnosticSeverity severity, RetryPolicyUse use, IOperation? creation, IOperation? edit, string text)
    {
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(DefaultKey, $"{use.Library.Namespace}.{use.Library.Default}")
            .Add(DefaultArgumentsKey, use.Library.DefaultArguments);
        if (edit is not null && edit != creation && edit != use.Policy)
            properties = properties.Add(CountKey, use.Library.ZeroMeansForEver ? "0" : "int.MaxValue");

        // A policy that stands in a variable of its own type has no other in its place.
        var isApart = creation is not null && creation.Syntax != use.Policy.Syntax;
        if (edit is not null && edit.Syntax.SyntaxTree == use.Policy.Syntax.SyntaxTree && !(isApart && edit == creation && !TakesAnyPolicy(use.Policy, use.Library)))
            properties = properties.Add(EditKey, $"{edit.Syntax.SpanStart - use.Policy.Syntax.SpanStart} {edit.Syntax.Span.Length}");
        return Diagnostic.Create(rule, use.Policy.Syntax.GetLocation(), severity, isApart ? [creation!.Syntax.GetLocation()] : [], properties, text);
    }

    private static bool TakesAnyPolicy(IOperation variable, RetryPolicyLibrary library)
    {
        var value = KnownClients.WithoutConversion(variable);
        return value?.Type?.Name == library.Interface
            || value is Microsoft.CodeAnalysis.Operations.ILocalReferenceOperation { Local: var local } && IsDeclaredByVar(local);
    }

    private static bool IsDeclaredByVar(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.Length == 1
        && local.DeclaringSyntaxReferences[0].GetSyntax().Parent is Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclarationSyntax { Type.IsVar: true };
}
