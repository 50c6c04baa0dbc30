using System;
using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>What a piece of code does to a client, whatever path it takes.</summary>
[Flags]
internal enum UsageSummary
{
    None = 0,
    Opens = 1,
    Closes = 2,
    Disposes = 4,

    /// <summary>Somebody else may close it.</summary>
    Escapes = 8,

    /// <summary>The variable gets another value.</summary>
    Overwrites = 16,

    /// <summary>An object that the code makes keeps it in a private field, and none of its members closes it or hands it on.</summary>
    Keeps = 32,

    /// <summary>The code takes care of the end of the client, or may.</summary>
    Settles = Closes | Disposes | Escapes | Overwrites,
}

/// <summary>Sums up the uses of a local or parameter in a body, and of the locals that it is moved to.</summary>
/// <param name="classifier">Reads single uses.</param>
/// <param name="keeps">Answers what a type does with the field or property that a client is put into; without it, that is an escape.</param>
internal sealed class UsageScan(UsageClassifier classifier, Func<ISymbol, UsageSummary>? keeps = null)
{
    /// <param name="body">Where to look.</param>
    /// <param name="variable">The local or parameter.</param>
    /// <param name="passes">Answers what a method of this compilation does to the parameter that it gets the client by.</param>
    /// <param name="cancellationToken">Ends the scan early.</param>
    public UsageSummary Of(IOperation body, ISymbol variable, Func<IParameterSymbol, UsageSummary> passes, CancellationToken cancellationToken)
    {
        var summary = UsageSummary.None;
        var variables = new List<ISymbol> { variable };
        for (var i = 0; i < variables.Count && i < Budget.AliasesPerBody; i++)
        {
            foreach (var operation in body.Descendants())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Refers(operation, variables[i]))
                {
                    var usage = classifier.Classify(operation);
                    summary |= usage is { Kind: UsageKind.MovesToMember, Target: { } member } && keeps is not null ? keeps(member) : Of(usage, variables, passes);
                }

                if (operation is IUsingDeclarationOperation declaration && Declares(declaration, variables[i]))
                    summary |= UsageSummary.Disposes;
            }
        }

        return summary;
    }

    /// <summary>What one use adds to a summary.</summary>
    public static UsageSummary Of(Usage usage, List<ISymbol>? aliases, Func<IParameterSymbol, UsageSummary> passes)
    {
        switch (usage.Kind)
        {
            case UsageKind.Calls:
                return OfMember(usage.Member!);
            case UsageKind.Passes:
                return OfPassing(usage, passes(usage.Parameter!));
            case UsageKind.Overwrites:
                return UsageSummary.Overwrites;
            case UsageKind.MovesToLocal when aliases is not null:
                if (!aliases.Contains(usage.Target!))
                    aliases.Add(usage.Target!);
                return UsageSummary.None;
            case UsageKind.MovesToLocal or UsageKind.MovesToMember or UsageKind.MovesToCapture or UsageKind.Returns or UsageKind.Escapes:
                return UsageSummary.Escapes;
            default:
                return UsageSummary.None;
        }
    }

    /// <summary>What a callee does, seen from the caller: an object that keeps the client must not get away itself.</summary>
    public static UsageSummary OfPassing(Usage usage, UsageSummary summary) =>
        (summary & UsageSummary.Keeps) != 0 && !LocalObjects.Stays(usage.Operation) ? summary | UsageSummary.Escapes : summary & ~UsageSummary.Keeps;

    public static UsageSummary OfMember(ClientMember member)
    {
        if (member.Is(ClientRole.Closes))
            return UsageSummary.Closes;
        if (member.Is(ClientRole.Disposes | ClientRole.Aborts))
            return UsageSummary.Disposes;
        return member.Is(ClientRole.Opens | ClientRole.Operates) ? UsageSummary.Opens : UsageSummary.None;
    }

    public static bool Refers(IOperation operation, ISymbol variable) => operation switch
    {
        ILocalReferenceOperation { Local: var local, IsDeclaration: false } => SymbolEqualityComparer.Default.Equals(local, variable),
        IParameterReferenceOperation { Parameter: var parameter } => SymbolEqualityComparer.Default.Equals(parameter, variable),
        _ => false,
    };

    private static bool Declares(IUsingDeclarationOperation declaration, ISymbol variable)
    {
        foreach (var group in declaration.DeclarationGroup.Declarations)
        {
            foreach (var declarator in group.Declarators)
            {
                if (SymbolEqualityComparer.Default.Equals(declarator.Symbol, variable))
                    return true;
            }
        }

        return false;
    }
}
