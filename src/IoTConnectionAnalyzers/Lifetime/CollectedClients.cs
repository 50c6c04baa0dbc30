using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>
/// Follows clients that a body puts into an array, list or dictionary of its own. Which client an element is cannot be told,
/// so one goodbye or disposal of any client in the body is taken to be meant for all, and whatever else may keep the collection ends the search.
/// </summary>
internal static class CollectedClients
{
    /// <summary>The local collection that a creation is put into, where its clients are opened and nobody closes one of them; else null.</summary>
    public static ILocalSymbol? LeftOpenIn(CreationSite site, LifetimeEngine engine, CancellationToken cancellationToken)
    {
        if (site.Type.IsOfFirmware || CollectionOf(site.Operation, engine) is not { } collection)
            return null;
        var isOpened = site.IsOpen;
        var isMade = false;
        foreach (var operation in Values.LocalValues.RootOf(site.Operation).Descendants())
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (operation)
            {
                case IVariableDeclaratorOperation { Symbol: var declared, Initializer.Value: var value } when Is(declared, collection):
                    isMade = IsMadeHere(value);
                    break;
                case ILocalReferenceOperation { Local: var local } when Is(local, collection):
                    if (!StaysHere(operation, engine))
                        return null;
                    break;
                case IUsingOperation or IUsingDeclarationOperation:
                    if (Releases(operation, engine))
                        return null;
                    break;
                case { Type: { } type } when engine.Clients.TypeOf(type) is not null && operation is not (IConversionOperation or IAwaitOperation or IParenthesizedOperation):
                    var summary = Of(operation, collection, engine, cancellationToken);
                    if ((summary & (UsageSummary.Closes | UsageSummary.Disposes | UsageSummary.Escapes)) != 0)
                        return null;
                    isOpened |= (summary & UsageSummary.Opens) != 0;
                    break;
            }
        }

        return isMade && isOpened ? collection : null;
    }

    /// <summary>The local that takes the client as an element, at once or by way of a local of its own.</summary>
    private static ILocalSymbol? CollectionOf(IOperation creation, LifetimeEngine engine)
    {
        if (TakerOf(creation) is { } taker)
            return taker;
        if (engine.Classifier.Classify(creation) is not { Kind: UsageKind.MovesToLocal, Target: ILocalSymbol single })
            return null;
        ILocalSymbol? only = null;
        foreach (var operation in Values.LocalValues.RootOf(creation).Descendants())
        {
            if (!UsageScan.Refers(operation, single) || TakerOf(operation) is not { } found)
                continue;
            if (only is not null)
                return null;
            only = found;
        }

        return only;
    }

    private static ILocalSymbol? TakerOf(IOperation element)
    {
        var value = element;
        while (value.Parent is IConversionOperation or IAwaitOperation or IParenthesizedOperation)
            value = value.Parent;
        return value.Parent switch
        {
            ISimpleAssignmentOperation { Target: IArrayElementReferenceOperation { ArrayReference: ILocalReferenceOperation { Local: var array } } } assignment when assignment.Value == value => array,
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: ILocalReferenceOperation { Local: var map } } } assignment when assignment.Value == value => map,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" or "Enqueue" or "Push", Instance: ILocalReferenceOperation { Local: var list } } } => list,
            // ids.Select(id => Create(id)).ToList()
            IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation function } } => TakerOfSelection(function),
            _ => null,
        };
    }

    private static ILocalSymbol? TakerOfSelection(IAnonymousFunctionOperation function)
    {
        IOperation value = function;
        while (value.Parent is IConversionOperation or IDelegateCreationOperation)
            value = value.Parent;
        if (value.Parent is not IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Select", ContainingType.Name: "Enumerable" } } selection })
            return null;
        return selection.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "ToList" or "ToArray", ContainingType.Name: "Enumerable" } } all }
            && all.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var list } }
                ? list
                : null;
    }

    /// <summary>Whether the value of the collection's declaration is a new one.</summary>
    private static bool IsMadeHere(IOperation value)
    {
        var made = KnownClients.WithoutConversion(value);
        return made is IArrayCreationOperation || made is IObjectCreationOperation { Constructor.ContainingNamespace: { } space } && IsOfFramework(space)
            || made is IInvocationOperation { TargetMethod: { Name: "ToList" or "ToArray", ContainingType.Name: "Enumerable" } };
    }

    /// <summary>Whether a use of the collection cannot make somebody else close what is in it.</summary>
    private static bool StaysHere(IOperation collection, LifetimeEngine engine)
    {
        var value = collection;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
            value = value.Parent;
        return value.Parent switch
        {
            IArrayElementReferenceOperation => true,
            IPropertyReferenceOperation => true,
            IForEachLoopOperation => true,
            ISimpleAssignmentOperation assignment => assignment.Target == value && IsMadeHere(assignment.Value),
            IInvocationOperation call when call.Instance == value => call.TargetMethod.Name is not ("Remove" or "TryRemove" or "TryTake" or "Take" or "Dequeue" or "TryDequeue" or "Pop" or "TryPop" or "GetEnumerator"),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType: { Name: "Enumerable" or "Parallel" or "Task" } type } call } =>
                IsOfFramework(type.ContainingNamespace) && (call.Type is null || !Holds(call.Type, engine) || IsConsumed(call, engine)),
            _ => false,
        };
    }

    /// <summary>Whether the result of a query is used up where it stands.</summary>
    private static bool IsConsumed(IInvocationOperation query, LifetimeEngine engine)
    {
        IOperation value = query;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
            value = value.Parent;
        return value.Parent switch
        {
            IForEachLoopOperation => true,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType.Name: "Enumerable" or "Parallel" or "Task" } outer } => outer.Type is null || !Holds(outer.Type, engine) || IsConsumed(outer, engine),
            // First(), ElementAt(): one client, which is looked at as such.
            _ => engine.Clients.TypeOf(query.Type) is not null,
        };
    }

    private static bool Holds(ITypeSymbol type, LifetimeEngine engine)
    {
        if (engine.Clients.AwaitedTypeOf(type) is not null)
            return true;
        if (type is IArrayTypeSymbol { ElementType: var element })
            return Holds(element, engine);
        if (type is not INamedTypeSymbol { TypeArguments: var arguments })
            return false;
        foreach (var argument in arguments)
        {
            if (Holds(argument, engine))
                return true;
        }

        return false;
    }

    private static UsageSummary Of(IOperation client, ILocalSymbol collection, LifetimeEngine engine, CancellationToken cancellationToken)
    {
        // To be put into the collection is what is followed here.
        if (TakerOf(client) is { } taker)
            return Is(taker, collection) ? UsageSummary.None : UsageSummary.Escapes;
        var usage = engine.Classifier.Classify(client);
        return usage.Kind is UsageKind.MovesToLocal or UsageKind.Overwrites or UsageKind.Discards
            ? UsageSummary.None
            : UsageScan.Of(usage, aliases: null, parameter => engine.Summaries.Of(parameter, cancellationToken));
    }

    /// <summary>Whether a <c>using</c> disposes some client.</summary>
    private static bool Releases(IOperation statement, LifetimeEngine engine)
    {
        var resources = statement is IUsingOperation { Resources: var given } ? given : statement;
        foreach (var part in resources.DescendantsAndSelf())
        {
            if (part is IVariableDeclaratorOperation { Symbol.Type: var type } && engine.Clients.TypeOf(type) is not null || part == resources && engine.Clients.TypeOf(part.Type) is not null)
                return true;
        }

        return false;
    }

    private static bool IsOfFramework(INamespaceSymbol space)
    {
        while (space.ContainingNamespace is { IsGlobalNamespace: false } outer)
            space = outer;
        return space.Name == "System";
    }

    private static bool Is(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
