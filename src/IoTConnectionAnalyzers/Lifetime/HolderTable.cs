using System.Collections.Generic;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>Numbers the variables and captures of a graph, so that a set of them fits into one word.</summary>
internal sealed class HolderTable
{
    private readonly Dictionary<ISymbol, int> _variables = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, int> _captures = new();

    /// <summary>Whether there are more variables than a word has bits; the analysis then gives up.</summary>
    public bool IsFull { get; private set; }

    /// <summary>The bit of a variable or capture; makes one where there is none yet.</summary>
    public ulong BitOf(ISymbol variable) => _variables.TryGetValue(variable, out var number) ? 1ul << number : Add(_variables, variable);

    public ulong BitOf(CaptureId capture) => _captures.TryGetValue(capture, out var number) ? 1ul << number : Add(_captures, capture);

    /// <summary>The bit that a reference stands for; 0 for anything but a local, parameter or capture that has one.</summary>
    public ulong BitOf(IOperation? reference) => reference switch
    {
        ILocalReferenceOperation { Local: var local } => Known(_variables, local),
        IParameterReferenceOperation { Parameter: var parameter } => Known(_variables, parameter),
        IFlowCaptureReferenceOperation { Id: var id } => Known(_captures, id),
        _ => 0,
    };

    /// <summary>The bits of what goes out of scope with a region.</summary>
    public ulong BitsOf(ControlFlowRegion region)
    {
        var bits = 0ul;
        foreach (var local in region.Locals)
            bits |= Known(_variables, local);
        foreach (var capture in region.CaptureIds)
            bits |= Known(_captures, capture);
        return bits;
    }

    /// <summary>The name of a variable among the bits, for messages; null where there are only captures.</summary>
    public string? NameOf(ulong bits)
    {
        foreach (var pair in _variables)
        {
            if ((bits & (1ul << pair.Value)) != 0)
                return pair.Key.Name;
        }

        return null;
    }

    private static ulong Known<TKey>(Dictionary<TKey, int> numbers, TKey key)
        where TKey : notnull => numbers.TryGetValue(key, out var number) ? 1ul << number : 0;

    private ulong Add<TKey>(Dictionary<TKey, int> numbers, TKey key)
        where TKey : notnull
    {
        var next = _variables.Count + _captures.Count;
        if (next >= Budget.HoldersPerClient)
        {
            IsFull = true;
            return 0;
        }

        numbers.Add(key, next);
        return 1ul << next;
    }
}
