using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>Reads the keep-alive options that code gives to sockets.</summary>
internal static class SocketOptions
{
    /// <summary>The time or count that a call sets for the keep-alive of TCP, and the name of its option; null for any other call.</summary>
    public static (string Name, IOperation Value)? TcpTimeOf(IInvocationOperation call, INamedTypeSymbol socket) =>
        OptionOf(call, socket) is { Name: "TcpKeepAliveTime" or "TcpKeepAliveInterval" or "TcpKeepAliveRetryCount" } option ? option : null;

    /// <summary>Whether nothing around a call switches the keep-alive of a socket on.</summary>
    public static bool IsKeepAliveLeftOff(IInvocationOperation call, INamedTypeSymbol socket)
    {
        foreach (var operation in LocalValues.RootOf(call).Descendants())
        {
            if (operation is IInvocationOperation other && (OptionOf(other, socket) is { Name: "KeepAlive", Value: var value } && IsOn(value) || other.TargetMethod.Name == "IOControl"))
                return false;
        }

        // Another member of the type may do it to the same socket.
        var type = call.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        var member = call.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        foreach (var token in type?.DescendantTokens() ?? [])
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText is "KeepAlive" or "KeepAliveValues" && member?.Span.Contains(token.Span) != true)
                return false;
        }

        return true;
    }

    /// <summary>Whether a call is the first in its member that sets such a time: one report is enough for all.</summary>
    public static bool IsFirst(IInvocationOperation call, INamedTypeSymbol socket)
    {
        foreach (var operation in LocalValues.RootOf(call).Descendants())
        {
            if (operation is IInvocationOperation other && TcpTimeOf(other, socket) is not null)
                return other.Syntax == call.Syntax;
        }

        return true;
    }

    private static (string Name, IOperation Value)? OptionOf(IInvocationOperation call, INamedTypeSymbol socket)
    {
        if (call.TargetMethod.Name != "SetSocketOption" || !SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, socket))
            return null;
        string? name = null;
        IOperation? value = null;
        foreach (var argument in call.Arguments)
        {
            if (KnownClients.WithoutConversion(argument.Value) is IFieldReferenceOperation { Field: { Name: var option, ContainingType.Name: "SocketOptionName" } })
                name = option;
            else if (argument.Parameter is { Ordinal: 2 })
                value = argument.Value;
        }

        return name is not null && value is not null ? (name, value) : null;
    }

    private static bool IsOn(IOperation value) => value.ConstantValue is not { HasValue: true, Value: false or 0 };
}
