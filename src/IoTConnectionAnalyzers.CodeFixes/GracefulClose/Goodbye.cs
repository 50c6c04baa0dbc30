using System;
using System.Collections.Generic;
using System.Linq;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>How the goodbye of a client is written at a place: the lines, and whether they can throw.</summary>
/// <remarks>
/// The overload is looked up in the compilation, so that what is written compiles on every version of a library. The call gets a
/// token of its own with an end where it takes one, because whatever token is at hand may be cancelled by then.
/// </remarks>
internal sealed class Goodbye
{
    private Goodbye(string method, IReadOnlyList<string> lines, bool neverThrows)
    {
        Method = method;
        Lines = lines;
        NeverThrows = neverThrows;
    }

    /// <summary>The name of the method that it calls.</summary>
    public string Method { get; }

    /// <summary>The statements.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Whether the method keeps its errors for itself.</summary>
    public bool NeverThrows { get; }

    /// <summary>The goodbye of a client; null where none can be written there, as in a method that must not block.</summary>
    /// <param name="place">The document.</param>
    /// <param name="position">Where names are looked up.</param>
    /// <param name="around">The code around the place, which tells whether it can await.</param>
    /// <param name="type">The declared type of the client.</param>
    /// <param name="client">What is known of it.</param>
    /// <param name="receiver">The expression that names the client.</param>
    /// <param name="isAsync">Whether an await is possible; null to be told by the code around.</param>
    /// <param name="isBlockingSafe">Whether blocking is safe there, as in the synchronous main method.</param>
    public static Goodbye? Write(FixPlace place, int position, SyntaxNode around, ITypeSymbol type, ClientType client, string receiver, bool? isAsync = null, bool isBlockingSafe = false)
    {
        var canAwait = isAsync ?? AsyncContext.AllowsAwait(around);
        var call = canAwait
            ? FindCall(place, position, type, client, wantsTask: true) ?? FindCall(place, position, type, client, wantsTask: false)
            : FindCall(place, position, type, client, wantsTask: false)
                ?? (isBlockingSafe || AsyncContext.IsSynchronousMain(around) ? FindCall(place, position, type, client, wantsTask: true) : null);
        if (call is null)
            return null;

        var source = Names.ForLocal(place.Model, position, around, "closing");
        var text = $"{receiver}.{call.Method.Name}({string.Join(", ", call.Arguments.Select(argument => argument.Replace("\0", source + ".Token")))})";
        var statement = !call.ReturnsTask ? text + ";" : canAwait ? $"await {text};" : $"{text}.GetAwaiter().GetResult();";
        var lines = call.TakesToken ? WithSource(place, position, source, statement) : [statement];
        // A web socket that is not open, or has broken down, throws.
        if (client.Library.Protocol == ConnectionProtocol.WebSocket)
            lines = [$"if ({receiver}.State == {Names.OfType(place.Model, position, "System.Net.WebSockets.WebSocketState")}.Open)", .. Editing.Lines.Block(lines)];
        return new(call.Method.Name, lines, call.Method.Name.StartsWith("Try", StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> WithSource(FixPlace place, int position, string source, string statement)
    {
        var made = $"var {source} = {FreshToken.Source(place.Model, position)}";
        return place.Language >= LanguageVersion.CSharp8
            ? [$"using {made};", statement]
            : [$"using ({made})", .. Editing.Lines.Block([statement])];
    }

    /// <summary>A call of the goodbye; in an argument, <c>\0</c> stands for the token.</summary>
    private sealed record Call(IMethodSymbol Method, IReadOnlyList<string> Arguments, bool TakesToken, bool ReturnsTask);

    private static Call? FindCall(FixPlace place, int position, ITypeSymbol type, ClientType client, bool wantsTask)
    {
        // What never throws comes first, then the order in which the library recommends.
        foreach (var name in client.Library.Closes.OrderBy(static name => name.StartsWith("Try", StringComparison.Ordinal) ? 0 : 1))
        {
            Call? best = null;
            foreach (var symbol in place.Model.LookupSymbols(position, type, name, includeReducedExtensionMethods: true))
            {
                if (symbol is IMethodSymbol { IsStatic: false } method && CallOf(method, place, position) is { } call && call.ReturnsTask == wantsTask && IsBetter(call, best))
                    best = call;
            }

            if (best is not null)
                return best;
        }

        return null;
    }

    private static bool IsBetter(Call call, Call? best) =>
        best is null || call.TakesToken && !best.TakesToken || call.TakesToken == best.TakesToken && call.Arguments.Count < best.Arguments.Count;

    private static Call? CallOf(IMethodSymbol method, FixPlace place, int position)
    {
        if (method.IsGenericMethod)
            return null;
        var arguments = new List<string>();
        var takesToken = false;
        var isNamed = false;
        foreach (var parameter in method.Parameters)
        {
            var prefix = isNamed ? parameter.Name + ": " : "";
            if (CancellationKeys.IsToken(parameter.Type))
            {
                arguments.Add(prefix + "\0");
                takesToken = true;
            }
            else if (parameter.IsOptional || parameter.IsParams)
            {
                isNamed = true;
            }
            else if (parameter.Type is { TypeKind: TypeKind.Enum, Name: "WebSocketCloseStatus" } status)
            {
                arguments.Add($"{prefix}{Names.OfType(place.Model, position, status.ToDisplayString())}.NormalClosure");
            }
            else if (parameter.Name == "statusDescription")
            {
                arguments.Add(prefix + "null");
            }
            else if (parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false, IsGenericType: false } options
                && options.Name.EndsWith("Options", StringComparison.Ordinal)
                && options.InstanceConstructors.Any(static constructor => constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility == Accessibility.Public))
            {
                arguments.Add($"{prefix}new {Names.OfType(place.Model, position, options.ToDisplayString(NullableFlowState.NotNull))}()");
            }
            else
            {
                return null;
            }
        }

        var returnsTask = method.ReturnType is { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" };
        return new(method, arguments, takesToken, returnsTask);
    }
}
