using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Finds the constant by which code trusts a root that the hub no longer uses.</summary>
internal sealed class RetiredRoot
{
    private const int MaximumDepth = 4;

    private readonly KnownClients _clients;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);
    private IOperation? _found;
    private bool _knowsCurrent;

    private RetiredRoot(KnownClients clients, CancellationToken cancellationToken) => (_clients, _cancellationToken) = (clients, cancellationToken);

    /// <summary>The expression that names it, in a value or function or in what that uses; null where there is none, or where the code trusts a current root as well.</summary>
    public static IOperation? In(IOperation value, KnownClients clients, CancellationToken cancellationToken)
    {
        var search = new RetiredRoot(clients, cancellationToken);
        search.Look(value, depth: 0);
        return search._knowsCurrent ? null : search._found;
    }

    private void Look(IOperation? value, int depth)
    {
        if (value is null || depth > MaximumDepth)
            return;
        foreach (var part in value.DescendantsAndSelf())
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (part.Type?.SpecialType == SpecialType.System_String && _clients.Values.ReadText(part, _cancellationToken) is { } text)
            {
                if (HubRoots.IsRetired(text))
                    _found ??= part;
                _knowsCurrent |= HubRoots.IsCurrent(text);
                continue;
            }

            switch (part)
            {
                case ILocalReferenceOperation { Local: var local } when _seen.Add(local):
                    Look(LocalValues.OnlyValueOf(local, part), depth + 1);
                    LookAtCalls(local, part, depth);
                    break;
                case IFieldReferenceOperation or IPropertyReferenceOperation when ((IMemberReferenceOperation)part).Member is { DeclaringSyntaxReferences.IsEmpty: false } member && _seen.Add(member):
                    Look(_clients.Values.SourceOf(member, part, _cancellationToken), depth + 1);
                    break;
                case IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false } method } when _seen.Add(method):
                    Look(_clients.Lifetimes.BodyOf(method.OriginalDefinition, _cancellationToken), depth + 2);
                    break;
            }
        }
    }

    /// <summary>What is put into a collection after it was made.</summary>
    private void LookAtCalls(ILocalSymbol local, IOperation reference, int depth)
    {
        foreach (var operation in LocalValues.RootOf(reference).Descendants())
        {
            if (operation is IInvocationOperation { Instance: ILocalReferenceOperation { Local: var receiver }, TargetMethod.Name: "Add" or "AddRange" or "Import" or "ImportFromPem" or "ImportFromPemFile" } call
                && SymbolEqualityComparer.Default.Equals(receiver, local))
            {
                foreach (var argument in call.Arguments)
                    Look(argument.Value, depth + 1);
            }
        }
    }
}
