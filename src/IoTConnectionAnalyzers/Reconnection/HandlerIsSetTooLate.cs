using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary><see cref="Rules.HandlerIsSetTooLate"/>: in the statements before the registration the client has been opened, or another handler was set.</summary>
internal static class HandlerIsSetTooLate
{
    /// <summary>The name under which a report hands the call that opens the connection to its fix.</summary>
    public const string OpenKey = "Open";

    public static Diagnostic? Find(IOperation operation, HookRegistration registration, KnownClients clients, CancellationToken cancellationToken)
    {
        if (SymbolOf(registration.Client) is not { } client || registration.Handler is { ConstantValue: { HasValue: true, Value: null } } || ClientOrigin.IsHttp(registration.Client, clients, cancellationToken))
            return null;
        if (StatementOf(operation) is not { Parent: IBlockOperation block } statement || statement.Syntax.ContainsDiagnostics)
            return null;

        foreach (var earlier in block.Operations)
        {
            if (earlier == statement)
                return null;
            if (earlier is not (IExpressionStatementOperation or IVariableDeclarationGroupOperation))
                continue;
            foreach (var part in earlier.Descendants())
            {
                if (part is IInvocationOperation call && !IsInFunction(part, earlier) && clients.MemberOf(call) is { } member && member.Is(ClientRole.Opens) && IsOn(call, client))
                {
                    return Create(operation, part, call.TargetMethod.Name, $"The handler is set after '{call.TargetMethod.Name}' has been called: it misses what has happened since");
                }

                if (registration.Hook.Replaces && HookRegistration.Find(part, clients) is { } other && other.Hook.Member == registration.Hook.Member
                    && other.Handler is not { ConstantValue: { HasValue: true, Value: null } } && SymbolEqualityComparer.Default.Equals(SymbolOf(other.Client), client))
                {
                    return Create(operation, part, open: null, "The handler takes the place of the one that is set before it: only the last one is called");
                }
            }
        }

        return null;
    }

    private static Diagnostic Create(IOperation operation, IOperation reason, string? open, string text) =>
        Diagnostic.Create(
            Rules.HandlerIsSetTooLate, operation.Syntax.GetLocation(), [reason.Syntax.GetLocation()],
            open is null ? null : ImmutableDictionary<string, string?>.Empty.Add(OpenKey, open), text);

    private static IOperation? StatementOf(IOperation operation)
    {
        for (var current = operation; current is not null; current = current.Parent)
        {
            if (current is IExpressionStatementOperation)
                return current;
            if (current is IBlockOperation or IAnonymousFunctionOperation)
                return null;
        }

        return null;
    }

    private static bool IsInFunction(IOperation part, IOperation statement)
    {
        for (var around = part.Parent; around is not null && around != statement; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation)
                return true;
        }

        return false;
    }

    private static bool IsOn(IInvocationOperation call, ISymbol client) =>
        SymbolEqualityComparer.Default.Equals(SymbolOf(call.Instance ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null)), client);

    private static ISymbol? SymbolOf(IOperation? expression) => KnownClients.WithoutConversion(expression) switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        IFieldReferenceOperation { Field: var field, Instance: null or IInstanceReferenceOperation } => field,
        IPropertyReferenceOperation { Property: var property, Instance: null or IInstanceReferenceOperation } => property,
        _ => null,
    };
}
