using System;
using System.Globalization;
using System.Linq;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>The token provider that an option of the client should have been given to.</summary>
/// <param name="Option">The assignment of the option.</param>
/// <param name="Creation">The only creation of the provider that the client is given.</param>
/// <param name="Type">The class of the provider.</param>
internal sealed record ProviderOfOptions(ISimpleAssignmentOperation Option, IObjectCreationOperation Creation, INamedTypeSymbol Type)
{
    /// <summary>The name of the class.</summary>
    public string Name => Type.Name;

    public static ProviderOfOptions? Find(ISimpleAssignmentOperation option, KnownClients clients, CancellationToken cancellationToken)
    {
        if (IgnoredTokenOption.Find(option, clients, cancellationToken) is not { Authentication: var authentication })
            return null;
        var value = KnownClients.WithoutConversion(authentication);
        if (value is ILocalReferenceOperation { Local: var local })
            value = KnownClients.WithoutConversion(LocalValues.OnlyValueOf(local, value));
        return value is IObjectCreationOperation { Type: INamedTypeSymbol type, Syntax: BaseObjectCreationExpressionSyntax { ArgumentList: not null } } creation && DeviceAuthentication.IsTokenProvider(type)
            ? new(option, creation, type)
            : null;
    }

    /// <summary>The change by which the provider takes the value of the option; null where it cannot.</summary>
    public TextChange? TakingOver(SemanticModel model, KnownClients clients, CancellationToken cancellationToken)
    {
        var isLifetime = ((IPropertyReferenceOperation)Option.Target).Property.Name == "SasTokenTimeToLive";
        var parameter = isLifetime ? "suggestedTimeToLiveSeconds" : "timeBufferPercentage";
        if (ConstantOf(isLifetime, clients, cancellationToken) is not { } value)
            return null;
        if (Creation.Constructor is { } constructor && Creation.Syntax is BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments }
            && ProviderArguments.With(arguments, constructor, parameter, value, model) is { } change)
        {
            return change;
        }

        // The user's own class fixes both for all that it makes; so it has to make this one only.
        return OnlyBaseCall(model, clients, cancellationToken) is var (called, list) ? ProviderArguments.With(list, called, parameter, value, model) : null;
    }

    private string? ConstantOf(bool isLifetime, KnownClients clients, CancellationToken cancellationToken)
    {
        if (!isLifetime)
            return clients.Values.ReadWhole(Option.Value, cancellationToken) is >= 0 and <= 100 and var percent ? percent.ToString(CultureInfo.InvariantCulture) : null;
        return clients.Values.ReadTimeSpan(Option.Value, cancellationToken) is { Ticks: > 0 } span && span.Ticks % TimeSpan.TicksPerSecond == 0 && span.TotalSeconds <= int.MaxValue
            ? ((long)span.TotalSeconds).ToString(CultureInfo.InvariantCulture)
            : null;
    }

    private (IMethodSymbol Constructor, ArgumentListSyntax Arguments)? OnlyBaseCall(SemanticModel model, KnownClients clients, CancellationToken cancellationToken)
    {
        if (Type.DeclaringSyntaxReferences.Length != 1 || Type.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is not ClassDeclarationSyntax declaration
            || declaration.SyntaxTree != model.SyntaxTree || IsUsedElsewhere(clients, cancellationToken))
        {
            return null;
        }

        var calls = ProviderArguments.BaseCallsOf(declaration).ToList();
        return calls.Count == 1 && model.GetSymbolInfo(calls[0].Call, cancellationToken).Symbol is IMethodSymbol { ContainingType.DeclaringSyntaxReferences.IsEmpty: true } called ? (called, calls[0].Arguments) : null;
    }

    /// <summary>Whether the class is created in another place, or is the base of another one.</summary>
    private bool IsUsedElsewhere(KnownClients clients, CancellationToken cancellationToken)
    {
        foreach (var tree in clients.Models.Trees)
        {
            foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes())
            {
                var isOther = node switch
                {
                    BaseObjectCreationExpressionSyntax created => created.Span != Creation.Syntax.Span || tree != Creation.Syntax.SyntaxTree,
                    BaseTypeSyntax => true,
                    _ => false,
                };
                SyntaxNode named = node is BaseTypeSyntax { Type: var type } ? type : node;
                if (isOther && SymbolEqualityComparer.Default.Equals(clients.Models.ModelOf(tree)?.GetTypeInfo(named, cancellationToken).Type?.OriginalDefinition, Type.OriginalDefinition))
                    return true;
            }
        }

        return false;
    }
}
