using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>A place that gives a client or its options a retry policy.</summary>
/// <param name="Library">The library whose policy it is.</param>
/// <param name="Policy">The expression that is given.</param>
/// <param name="Client">The client that gets it; null where options do.</param>
internal sealed record RetryPolicyUse(RetryPolicyLibrary Library, IOperation Policy, IOperation? Client)
{
    public static RetryPolicyUse? Find(IOperation operation, KnownClients clients)
    {
        foreach (var library in RetryPolicies.All)
        {
            switch (operation)
            {
                case IInvocationOperation { Arguments.Length: 1 } call when call.TargetMethod.Name == library.Setter
                        && clients.MemberOf(call) is { Type.Library.Protocol: ConnectionProtocol.DeviceSdk }:
                    return new(library, call.Arguments[0].Value, call.Instance);
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var value }
                        when property.Name == library.OptionsProperty && property.ContainingType.Name == library.OptionsType && library.Declares(property.ContainingType):
                    return new(library, value, Client: null);
            }
        }

        return null;
    }

    /// <summary>Where the policy is made: the expression itself, or that of the variable which it names; null where it is not in sight.</summary>
    public IObjectCreationOperation? Creation(KnownClients clients, CancellationToken cancellationToken)
    {
        var value = KnownClients.WithoutConversion(Policy);
        var symbol = value switch
        {
            ILocalReferenceOperation { Local: var local } => (ISymbol)local,
            IFieldReferenceOperation { Field: var field } => field,
            IPropertyReferenceOperation { Property: var property } => property,
            _ => null,
        };
        if (symbol is not null)
            value = KnownClients.WithoutConversion(clients.Values.SourceOf(symbol, value!, cancellationToken));
        return value as IObjectCreationOperation;
    }
}
