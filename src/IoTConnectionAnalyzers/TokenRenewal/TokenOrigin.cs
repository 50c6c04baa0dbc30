using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Where a token comes from, as far as the code shows it.</summary>
/// <param name="Making">The call, or the reading of a property, that made the token; null where it was put together in place or is not visible.</param>
/// <param name="Maker">What is known of the method that made it.</param>
/// <param name="Key">The device key that it was signed with, where a class of the SDK could sign with it instead.</param>
internal sealed record TokenOrigin(IOperation? Making, SasMaker? Maker, IOperation? Key)
{
    private const int MaximumSteps = 6;

    /// <summary>Nothing shows where the token comes from.</summary>
    public static readonly TokenOrigin Unknown = new(null, null, null);

    /// <summary>Follows a token to what made it.</summary>
    /// <param name="token">The text of the token.</param>
    /// <param name="use">The expression that takes it.</param>
    /// <param name="clients">What is known of the compilation.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    public static TokenOrigin Of(TextPattern token, IOperation use, KnownClients clients, CancellationToken cancellationToken)
    {
        if (SasToken.IsIn(token) && !token.IsKnown)
            return new(null, null, KeyInPlace(use));
        return token.OnlyHole is { } expression ? Of(expression, clients, cancellationToken) : Unknown;
    }

    private static TokenOrigin Of(IOperation expression, KnownClients clients, CancellationToken cancellationToken)
    {
        for (var steps = 0; steps < MaximumSteps; steps++)
        {
            switch (expression)
            {
                case IConversionOperation { OperatorMethod: null, Operand: var operand }:
                    expression = operand;
                    continue;
                case IParenthesizedOperation { Operand: var inner }:
                    expression = inner;
                    continue;
                case IAwaitOperation { Operation: var task }:
                    expression = task;
                    continue;
                // `await token.ConfigureAwait(false)`, `task.GetAwaiter().GetResult()`, `task.Result`.
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult", Instance: { } instance }:
                    expression = instance;
                    continue;
                case IPropertyReferenceOperation { Property: { Name: "Result", ContainingType.Name: "Task" or "ValueTask" }, Instance: { } instance }:
                    expression = instance;
                    continue;
                case IInvocationOperation call when SasMakers.IsSdkBuilderCall(call):
                    return new(null, null, KeyOfSdkBuilder(call));
                case ILocalReferenceOperation { Local: var local } when clients.Values.SourceOf(local, expression, cancellationToken) is { } source:
                    expression = source;
                    continue;
                case IInvocationOperation or IPropertyReferenceOperation when clients.SasMakers.MakerOf(expression, cancellationToken) is { } maker:
                    return new(expression, maker, KeyGivenTo(maker, expression));
                case IFieldReferenceOperation { Field: var field } when clients.Values.SourceOf(field, expression, cancellationToken) is { } source:
                    expression = source;
                    continue;
                case IPropertyReferenceOperation { Property: var property } when clients.Values.SourceOf(property, expression, cancellationToken) is { } source:
                    expression = source;
                    continue;
                // A call with an argument that is not known to the compiler still names its method.
                case IInvalidOperation { SemanticModel: { } model, Syntax: InvocationExpressionSyntax call }
                    when model.GetSymbolInfo(call, cancellationToken).CandidateSymbols is { Length: 1 } candidates && clients.SasMakers.MakerOf(candidates[0], cancellationToken) is { } maker:
                    return new(null, maker, null);
                default:
                    return Unknown;
            }
        }

        return Unknown;
    }

    private static IOperation? KeyGivenTo(SasMaker maker, IOperation making)
    {
        if (maker.Key is not { } key || making is not IInvocationOperation call)
            return null;
        IOperation? given = null;
        IOperation? policy = null;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal == key.Ordinal)
                given = argument.Value;
            else if (maker.Policy is { } named && argument.Parameter?.Ordinal == named.Ordinal)
                policy = argument.Value;
        }

        // The key of a policy is no device key, unless no policy is named after all.
        return !maker.NamesPolicy || policy is { ConstantValue: { HasValue: true, Value: null or "" } } ? given : null;
    }

    /// <summary>The device key with which the code around a use signs.</summary>
    private static IOperation? KeyInPlace(IOperation use)
    {
        var traits = new SasTraits();
        foreach (var operation in LocalValues.RootOf(use).Descendants())
            traits.Note(operation);
        return traits.NamePolicy ? null : traits.Key;
    }

    private static IOperation? KeyOfSdkBuilder(IInvocationOperation call)
    {
        var builder = call.Instance is ILocalReferenceOperation { Local: var local } reference ? LocalValues.OnlyValueOf(local, reference) : call.Instance;
        if (builder is not IObjectCreationOperation { Initializer: { } initializer })
            return null;
        var traits = new SasTraits();
        foreach (var operation in initializer.Descendants())
            traits.Note(operation);
        return traits.NamePolicy ? null : traits.Key;
    }
}
