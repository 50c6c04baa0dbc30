using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>Recognises waits that end with an exception once the program is asked to stop.</summary>
internal static class CancellableWaits
{
    /// <summary>The wait inside an operation that a stop ends with an <c>OperationCanceledException</c>; null where there is none.</summary>
    public static IInvocationOperation? In(IOperation operation)
    {
        foreach (var part in operation.DescendantsAndSelf())
        {
            if (part is IInvocationOperation call && IsWait(call.TargetMethod) && TokenOf(call) is { } token && SignalsStop(token))
                return call;
        }

        return null;
    }

    private static bool IsWait(IMethodSymbol method) => method.Name switch
    {
        "Delay" => method.ContainingType is { Name: "Task" },
        "WaitAsync" or "Wait" => method.ContainingType is { Name: "Task" or "SemaphoreSlim" or "ManualResetEventSlim" or "CountdownEvent" },
        "WaitForNextTickAsync" => true,
        "Take" => method.ContainingType is { Name: "BlockingCollection" },
        "ReadAsync" or "WaitToReadAsync" => method.ContainingType is { Name: "ChannelReader" },
        _ => false,
    };

    private static IOperation? TokenOf(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Type.Name: "CancellationToken" })
                return argument.Value;
        }

        return null;
    }

    /// <summary>A token that somebody hands in or keeps signals a stop; one of a source made here with a time limit signals only that the time is over.</summary>
    private static bool SignalsStop(IOperation token) => token switch
    {
        IConversionOperation conversion => SignalsStop(conversion.Operand),
        IParameterReferenceOperation or IFieldReferenceOperation or ILocalReferenceOperation => true,
        IPropertyReferenceOperation { Property.Name: "None" } => false,
        IPropertyReferenceOperation { Property.Name: "Token", Instance: ILocalReferenceOperation { Local: var source } } property =>
            Values.LocalValues.OnlyValueOf(source, property) is IObjectCreationOperation { Arguments.IsEmpty: true },
        IPropertyReferenceOperation { Property.Name: "Token", Instance: IFieldReferenceOperation } => true,
        IPropertyReferenceOperation { Property.Name: "ApplicationStopping" or "ShutdownToken" or "StoppingToken" } => true,
        _ => false,
    };
}
