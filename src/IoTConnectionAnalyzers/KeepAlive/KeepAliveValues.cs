using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>
/// Reads the three numbers that <c>IOControlCode.KeepAliveValues</c> takes as twelve bytes: on or off, the time and the interval in milliseconds.
/// Code fills the bytes one number after the other, <c>BitConverter.GetBytes(30000u).CopyTo(bytes, 4)</c>.
/// </summary>
internal static class KeepAliveValues
{
    /// <summary>Where in the bytes the number stands that switches keep-alive on or off.</summary>
    public const int SwitchOffset = 0;

    /// <summary>Where in the bytes the number stands that says after how many milliseconds TCP first asks.</summary>
    public const int TimeOffset = 4;

    /// <summary>The number that a call writes into bytes which a socket gets as its keep-alive values, and where; null for any other call.</summary>
    public static (IOperation Number, IOperation Offset)? WrittenBy(IInvocationOperation call, INamedTypeSymbol socket)
    {
        if (call is not { TargetMethod.Name: "CopyTo", Arguments: { Length: 2 } arguments, Instance: { } source }
            || KnownClients.WithoutConversion(source) is not IInvocationOperation { TargetMethod: { Name: "GetBytes", ContainingType.Name: "BitConverter" }, Arguments: { Length: 1 } numbers })
        {
            return null;
        }

        ILocalSymbol? bytes = null;
        IOperation? offset = null;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { Ordinal: 1 })
                offset = argument.Value;
            else if (KnownClients.WithoutConversion(argument.Value) is ILocalReferenceOperation { Local: var local })
                bytes = local;
        }

        if (bytes is null || offset is null)
            return null;
        foreach (var operation in LocalValues.RootOf(call).Descendants())
        {
            if (operation is IInvocationOperation other && Gives(other, bytes, socket))
                return (numbers[0].Value, offset);
        }

        return null;
    }

    private static bool Gives(IInvocationOperation call, ILocalSymbol bytes, INamedTypeSymbol socket)
    {
        if (call.TargetMethod.Name != "IOControl" || !SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, socket))
            return false;
        var isKeepAlive = false;
        var isGiven = false;
        foreach (var argument in call.Arguments)
        {
            var value = KnownClients.WithoutConversion(argument.Value);
            isKeepAlive |= value is IFieldReferenceOperation { Field: { Name: "KeepAliveValues", ContainingType.Name: "IOControlCode" } };
            isGiven |= argument.Parameter is { Ordinal: 1 } && value is ILocalReferenceOperation { Local: var local } && SymbolEqualityComparer.Default.Equals(local, bytes);
        }

        return isKeepAlive && isGiven;
    }
}
