using System;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary><see cref="Rules.ConnectionLossIsIgnored"/>: the handler of a loss does nothing but tell of it, and nobody else connects again.</summary>
internal static class ConnectionLossIsIgnored
{
    public static void Check(ConnectionHandler handler, INamedTypeSymbol? owner)
    {
        if (handler.Registration is not { Hook.Kind: HookKind.Disconnected, Type.Library.Reconnects: false } || owner is null
            // A handler of a test stands for one.
            || handler.Clients.IsTestCode
            || !OnlyTells(handler.Body.Operation, out var tells)
            || Reconnections.MayHappen(owner, handler.Registration.Client, handler.Clients, handler.CancellationToken))
        {
            return;
        }

        var does = tells ? "only tells of the loss" : "does nothing";
        handler.Report(Diagnostic.Create(
            Rules.ConnectionLossIsIgnored,
            handler.Registration.Handler.Syntax.GetLocation(),
            handler.Registration.Type.Library.Protocol == ConnectionProtocol.Mqtt ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            additionalLocations: null,
            properties: null,
            $"The handler {does}, and '{owner.Name}' never connects again: after its first loss the client stays offline"));
    }

    /// <summary>Whether a body changes nothing and calls nothing but logs and writers.</summary>
    private static bool OnlyTells(IOperation body, out bool tells)
    {
        tells = false;
        foreach (var part in body.Descendants())
        {
            switch (part)
            {
                case IAssignmentOperation { Target: not ILocalReferenceOperation } or IIncrementOrDecrementOperation or IEventAssignmentOperation or IThrowOperation or IObjectCreationOperation or IAnonymousFunctionOperation:
                    return false;
                case IInvocationOperation { TargetMethod: var method }:
                    if (IsOfTexts(method))
                        break;
                    if (!IsLog(method))
                        return false;
                    tells = true;
                    break;
            }
        }

        return true;
    }

    private static bool IsOfTexts(IMethodSymbol method) =>
        method.ContainingType is { SpecialType: SpecialType.System_String or SpecialType.System_Object or SpecialType.System_DateTime } or { TypeKind: TypeKind.Enum }
        || method.Name is "ToString" or "Format" or "ConfigureAwait" or "FromResult" or "GetType" or "Yield"
        || method.MethodKind is MethodKind.PropertyGet;

    private static bool IsLog(IMethodSymbol method) =>
        method.ContainingType is { Name: "Console" or "Debug" or "Trace" }
        || method.DeclaringSyntaxReferences.IsEmpty && (StartsWith(method, "Log") || StartsWith(method, "Write") || StartsWith(method, "Trace") || method.Name is "Information" or "Warning" or "Error" or "Info" or "Warn" or "Debug" or "Fatal" or "Verbose");

    private static bool StartsWith(IMethodSymbol method, string start) => method.Name.StartsWith(start, StringComparison.Ordinal);
}
