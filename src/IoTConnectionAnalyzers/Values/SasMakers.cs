using System.Collections.Concurrent;
using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Values;

/// <summary>
/// The methods and properties of this compilation that build a SAS token: their texts name <c>SharedAccessSignature</c>, <c>sr=</c>,
/// <c>sig=</c> and <c>se=</c>, or they ask the signature builder of an SDK. One that returns the result of such a method counts too.
/// </summary>
internal sealed class SasMakers(SourceModels models)
{
    private readonly ConcurrentDictionary<ISymbol, SasMaker?> _direct = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, SasMaker?> _makers = new(SymbolEqualityComparer.Default);

    /// <summary>What a call, or the reading of a property, builds a token with; null where it builds none.</summary>
    public SasMaker? MakerOf(IOperation operation, CancellationToken cancellationToken) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } => MakerOf(method, cancellationToken),
        IPropertyReferenceOperation { Property: var property } => MakerOf(property, cancellationToken),
        _ => null,
    };

    /// <summary>What a method or property builds a token with; null where it builds none.</summary>
    public SasMaker? MakerOf(ISymbol member, CancellationToken cancellationToken)
    {
        member = member is IMethodSymbol { ReducedFrom: { } extension } ? extension : member.OriginalDefinition;
        if (!CanReturnToken(member))
            return null;
        return _makers.TryGetValue(member, out var known) ? known : _makers.GetOrAdd(member, Find(member, cancellationToken));
    }

    /// <summary>Whether a call asks an SDK's own builder for a token.</summary>
    public static bool IsSdkBuilderCall(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: "ToSignature", ContainingType.Name: "SharedAccessSignatureBuilder" } };

    private static bool CanReturnToken(ISymbol member)
    {
        var type = member switch
        {
            // A field of an automatic property is computed once; it is no maker.
            IPropertySymbol { IsIndexer: false, SetMethod: null, GetMethod: not null } property => property.Type,
            IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method => method.ReturnType,
            _ => null,
        };
        if (type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task)
            type = task.TypeArguments[0];
        return type?.SpecialType == SpecialType.System_String && member.DeclaringSyntaxReferences.Length == 1;
    }

    private SasMaker? Find(ISymbol member, CancellationToken cancellationToken)
    {
        if (DirectMakerOf(member, cancellationToken) is { } direct)
            return direct;
        if (BodyOf(member, cancellationToken) is not { } body)
            return null;
        foreach (var operation in body.Descendants())
        {
            ISymbol? callee = operation switch
            {
                IInvocationOperation { TargetMethod.OriginalDefinition: var method } => method,
                IPropertyReferenceOperation { Property.OriginalDefinition: var property } => property,
                _ => null,
            };
            if (callee is not null && IsReturned(operation) && CanReturnToken(callee) && DirectMakerOf(callee, cancellationToken) is { } inner)
            {
                var (lifetime, unit) = SasLifetimes.Of(member as IMethodSymbol, body);
                return new(null, null, inner.NamesPolicy, lifetime, unit);
            }
        }

        return null;
    }

    private SasMaker? DirectMakerOf(ISymbol member, CancellationToken cancellationToken) =>
        _direct.TryGetValue(member, out var known) ? known : _direct.GetOrAdd(member, FindDirect(member, cancellationToken));

    private SasMaker? FindDirect(ISymbol member, CancellationToken cancellationToken)
    {
        if (BodyOf(member, cancellationToken) is not { } body)
            return null;

        var traits = new SasTraits();
        foreach (var operation in body.Descendants())
            traits.Note(operation);
        cancellationToken.ThrowIfCancellationRequested();
        if (!traits.BuildToken)
            return null;
        var (lifetime, unit) = SasLifetimes.Of(member as IMethodSymbol, body);
        return new(ParameterOf(traits.Key, member), ParameterOf(traits.Policy, member), traits.NamePolicy, lifetime, unit);
    }

    private static IParameterSymbol? ParameterOf(IOperation? value, ISymbol member) =>
        value is IParameterReferenceOperation { Parameter: var parameter } && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, member) ? parameter : null;

    /// <summary>The body of a method, or of the getter of a property that computes its value; null where there is none.</summary>
    private IOperation? BodyOf(ISymbol member, CancellationToken cancellationToken)
    {
        // An automatic property holds a value; it computes none.
        if (member is IPropertySymbol { GetMethod: { } getter })
        {
            if (getter.DeclaringSyntaxReferences.Length != 1)
                return null;
            member = getter;
        }

        return member.DeclaringSyntaxReferences.Length == 1
            ? models.OperationOf(member.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken), cancellationToken)
            : null;
    }

    private static bool IsReturned(IOperation call)
    {
        var value = call;
        while (value.Parent is IAwaitOperation or IConversionOperation or IParenthesizedOperation)
            value = value.Parent;
        switch (value.Parent)
        {
            case IReturnOperation:
                return true;
            // `return Task.FromResult(…)`
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "FromResult", Parent: var outer } }:
                return outer is IReturnOperation or IConversionOperation { Parent: IReturnOperation };
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                return IsReturned(local, call);
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var assigned } }:
                return IsReturned(assigned, call);
            default:
                return false;
        }
    }

    private static bool IsReturned(ILocalSymbol local, IOperation call)
    {
        foreach (var operation in LocalValues.RootOf(call).Descendants())
        {
            if (operation is IReturnOperation { ReturnedValue: ILocalReferenceOperation { Local: var returned } } && SymbolEqualityComparer.Default.Equals(returned, local))
                return true;
        }

        return false;
    }
}
