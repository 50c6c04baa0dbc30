using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>
/// What a type does with the clients in one of its fields or properties, over all its members and parts, whatever path they take:
/// the facts that the operations tell, gathered while the compiler goes over the type.
/// </summary>
internal sealed class MemberLifetime(ISymbol member, ClientType type)
{
    private readonly object _gate = new();
    private readonly List<IOperation> _creations = [];
    private readonly List<ISimpleAssignmentOperation> _assignments = [];
    private readonly List<(IOperation Operation, ClientMember Member)> _disposals = [];
    private UsageSummary _summary;
    private bool _isForeign;
    private bool _isOpened;

    /// <summary>The field or property.</summary>
    public ISymbol Member { get; } = member;

    /// <summary>The client that it holds.</summary>
    public ClientType Type { get; } = type;

    /// <summary>The places that create a client for it, in the order of the source.</summary>
    public IReadOnlyList<IOperation> Creations => Sorted(_creations);

    /// <summary>The assignments of a new client, in the order of the source.</summary>
    public IReadOnlyList<ISimpleAssignmentOperation> Assignments
    {
        get
        {
            _assignments.Sort(ComparePlaces);
            return _assignments;
        }
    }

    /// <summary>The places that dispose or abort it, in the order of the source.</summary>
    public IReadOnlyList<(IOperation Operation, ClientMember Member)> Disposals
    {
        get
        {
            _disposals.Sort(static (left, right) => ComparePlaces(left.Operation, right.Operation));
            return _disposals;
        }
    }

    /// <summary>This type creates what the member holds, and opens it: it is this type's to close.</summary>
    public bool IsOwnedAndOpened => _creations.Count > 0 && !_isForeign && _isOpened;

    /// <summary>Some code of the type says goodbye, or hands the client to somebody who may.</summary>
    public bool IsSettled => (_summary & (UsageSummary.Closes | UsageSummary.Escapes)) != 0;

    /// <summary>Notes one reference to the member.</summary>
    public void Note(IOperation reference, LifetimeEngine engine, CancellationToken cancellationToken)
    {
        var usage = engine.Classifier.Classify(reference);
        switch (usage.Kind)
        {
            case UsageKind.Overwrites when usage.Operation is ISimpleAssignmentOperation assignment:
                if (NoteValue(assignment.Value, engine, cancellationToken))
                {
                    lock (_gate)
                        _assignments.Add(assignment);
                }

                break;
            case UsageKind.Uses when usage.Operation is ICoalesceAssignmentOperation assignment:
                NoteValue(assignment.Value, engine, cancellationToken);
                break;
            case UsageKind.MovesToLocal when usage.Target is ILocalSymbol local:
                Add(new UsageScan(engine.Classifier).Of(BodyAround(reference), local, parameter => engine.Summaries.Of(parameter, cancellationToken), cancellationToken) & ~UsageSummary.Overwrites);
                break;
            case UsageKind.MovesToMember:
                // Kept in two places: who closes it can not be told here.
                Add(UsageSummary.Escapes);
                break;
            case UsageKind.Calls when usage.Member!.Is(ClientRole.Disposes | ClientRole.Aborts):
                lock (_gate)
                    _disposals.Add((usage.Operation, usage.Member));
                break;
            default:
                Add(UsageScan.Of(usage, aliases: null, parameter => engine.Summaries.Of(parameter, cancellationToken)));
                break;
        }
    }

    /// <summary>Notes a value that the member gets, and tells whether it is a new client.</summary>
    public bool NoteValue(IOperation value, LifetimeEngine engine, CancellationToken cancellationToken)
    {
        switch (Source(value))
        {
            case { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation:
                return false;
            case { } source when CreationSite.Find(source, engine, cancellationToken) is { } site:
                AddCreation(site);
                return true;
            case ILocalReferenceOperation { Local: var local } reference when CreationOf(local, reference, engine, cancellationToken) is { } site:
                AddCreation(site);
                // What happened to the local before it moved here counts for the member.
                Add(new UsageScan(engine.Classifier).Of(BodyAround(reference), local, parameter => engine.Summaries.Of(parameter, cancellationToken), cancellationToken)
                    & (UsageSummary.Opens | UsageSummary.Closes));
                return true;
            default:
                lock (_gate)
                    _isForeign = true;
                return false;
        }
    }

    /// <summary>The creation whose client an assignment stores.</summary>
    public static CreationSite? CreationIn(IOperation value, LifetimeEngine engine, CancellationToken cancellationToken) =>
        Source(value) is { } source ? CreationSite.Find(source, engine, cancellationToken) : null;

    private static IOperation? Source(IOperation value)
    {
        var source = value;
        while (true)
        {
            switch (source)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    source = conversion.Operand;
                    break;
                case IAwaitOperation awaited:
                    source = awaited.Operation;
                    break;
                case IParenthesizedOperation { Operand: var inner }:
                    source = inner;
                    break;
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult", Instance: { } instance }:
                    source = instance;
                    break;
                case IPropertyReferenceOperation { Property.Name: "Result", Instance: { } task }:
                    source = task;
                    break;
                case ICoalesceOperation { WhenNull: var otherwise }:
                    source = otherwise;
                    break;
                case ISimpleAssignmentOperation { Value: var assigned }:
                    source = assigned;
                    break;
                default:
                    return source;
            }
        }
    }

    /// <summary>The creation that a local was declared or last assigned with, where there is one and no other.</summary>
    private static CreationSite? CreationOf(ILocalSymbol local, IOperation reference, LifetimeEngine engine, CancellationToken cancellationToken)
    {
        CreationSite? found = null;
        foreach (var operation in BodyAround(reference).Descendants())
        {
            var assigned = operation switch
            {
                IVariableDeclaratorOperation { Symbol: var symbol, Initializer.Value: var value } when SymbolEqualityComparer.Default.Equals(symbol, local) => value,
                ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var target }, Value: var value } when SymbolEqualityComparer.Default.Equals(target, local) => value,
                _ => null,
            };
            if (assigned is null || Source(assigned) is not { } source || source is { ConstantValue: { HasValue: true, Value: null } })
                continue;
            if (CreationSite.Find(source, engine, cancellationToken) is not { } site)
                return null;
            found = site;
        }

        return found;
    }

    private static IOperation BodyAround(IOperation operation)
    {
        var body = operation;
        while (body.Parent is { } parent)
            body = parent;
        return body;
    }

    private void AddCreation(CreationSite site)
    {
        lock (_gate)
        {
            _creations.Add(site.Operation);
            _isOpened |= site.IsOpen;
        }
    }

    private void Add(UsageSummary summary)
    {
        lock (_gate)
        {
            _summary |= summary;
            _isOpened |= (summary & UsageSummary.Opens) != 0;
            // An alias that is disposed is settled as far as this type is concerned; where it stands is not the member's own place.
            if ((summary & UsageSummary.Disposes) != 0)
                _summary |= UsageSummary.Escapes;
        }
    }

    private static List<IOperation> Sorted(List<IOperation> operations)
    {
        operations.Sort(ComparePlaces);
        return operations;
    }

    private static int ComparePlaces(IOperation left, IOperation right)
    {
        var files = string.CompareOrdinal(left.Syntax.SyntaxTree.FilePath, right.Syntax.SyntaxTree.FilePath);
        return files != 0 ? files : left.Syntax.SpanStart.CompareTo(right.Syntax.SpanStart);
    }
}
