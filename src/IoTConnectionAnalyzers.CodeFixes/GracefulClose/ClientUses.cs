using System.Collections.Generic;
using System.Linq;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Editing;
using IoTConnectionAnalyzers.Lifetime;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>All that a piece of code does with the variable of a client, for a fix that takes over the end of the client.</summary>
internal sealed class ClientUses
{
    private ClientUses()
    {
    }

    /// <summary>The places that name it.</summary>
    public List<SimpleNameSyntax> References { get; } = [];

    /// <summary>The calls that say goodbye.</summary>
    public List<InvocationExpressionSyntax> Goodbyes { get; } = [];

    /// <summary>The calls that dispose it.</summary>
    public List<InvocationExpressionSyntax> Disposals { get; } = [];

    /// <summary>The assignments to it.</summary>
    public List<AssignmentExpressionSyntax> Assignments { get; } = [];

    /// <summary>Somebody else may hold or close it after some use, so that its end is not this code's to write.</summary>
    public bool IsHandedOn { get; private set; }

    public static ClientUses Of(FixPlace place, ISymbol variable, IEnumerable<SyntaxNode> code)
    {
        var uses = new ClientUses();
        foreach (var node in code)
        {
            foreach (var name in node.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
            {
                if (name.Identifier.ValueText == variable.Name
                    && SymbolEqualityComparer.Default.Equals(place.Model.GetSymbolInfo(name, place.CancellationToken).Symbol, variable))
                {
                    uses.Add(name, place);
                }
            }
        }

        return uses;
    }

    private void Add(SimpleNameSyntax name, FixPlace place)
    {
        References.Add(name);
        SyntaxNode reference = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access && access.Name == name ? access : name;
        if (reference.Parent is AssignmentExpressionSyntax assignment && assignment.Left == reference)
        {
            Assignments.Add(assignment);
            return;
        }

        if (place.Model.GetOperation(reference, place.CancellationToken) is not { } operation)
        {
            // `nameof` has no operation of its own.
            return;
        }

        var usage = place.Clients.Lifetimes.Classifier.Classify(operation);
        switch (usage.Kind)
        {
            case UsageKind.Calls when usage.Member!.Is(ClientRole.Closes) && usage.Operation.Syntax is InvocationExpressionSyntax call:
                Goodbyes.Add(call);
                break;
            case UsageKind.Calls when usage.Member!.Is(ClientRole.Disposes | ClientRole.Aborts):
                if (usage.Operation.Syntax is InvocationExpressionSyntax disposal)
                    Disposals.Add(disposal);
                else
                    IsHandedOn = true;
                break;
            case UsageKind.Passes:
                IsHandedOn |= (place.Clients.Lifetimes.Summaries.Of(usage.Parameter!, place.CancellationToken) & (UsageSummary.Closes | UsageSummary.Disposes | UsageSummary.Escapes)) != 0;
                break;
            case UsageKind.Calls or UsageKind.Uses or UsageKind.Discards:
                break;
            default:
                IsHandedOn = true;
                break;
        }
    }

    /// <summary>The statement that is nothing but the call, awaited or not; null where there is more to it.</summary>
    public static ExpressionStatementSyntax? StatementOf(InvocationExpressionSyntax call)
    {
        for (SyntaxNode? node = call; node is ExpressionSyntax; node = node.Parent)
        {
            if (node.Parent is ExpressionStatementSyntax statement)
                return statement;
            if (node.Parent is not (AwaitExpressionSyntax or ParenthesizedExpressionSyntax or ConditionalAccessExpressionSyntax
                or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "Wait" } or InvocationExpressionSyntax))
            {
                return null;
            }
        }

        return null;
    }
}
