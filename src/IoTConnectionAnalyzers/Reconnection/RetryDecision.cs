using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>The method by which a policy class of this compilation decides on retries.</summary>
internal sealed class RetryDecision(IMethodSymbol method, IOperation body)
{
    public IMethodSymbol Method => method;

    public IOperation Body => body;

    /// <summary>The decision of a class that implements the interface of a library; null where it is not declared here.</summary>
    public static RetryDecision? Of(ITypeSymbol type, RetryPolicyLibrary library, KnownClients clients, CancellationToken cancellationToken)
    {
        if (library.InterfaceOf(type) is not { } policy)
            return null;
        foreach (var member in policy.GetMembers(library.Decision))
        {
            if (type.FindImplementationForInterfaceMember(member) is IMethodSymbol { IsAbstract: false } method && clients.Lifetimes.BodyOf(method, cancellationToken) is { } body)
                return new(method, body);
        }

        return null;
    }

    /// <summary>Whether the method answers nothing but false.</summary>
    public bool AlwaysAnswersFalse
    {
        get
        {
            var answers = 0;
            foreach (var part in body.Descendants())
            {
                if (part is not IReturnOperation { Kind: OperationKind.Return } result || IsOfInnerFunction(result))
                    continue;
                if (result.ReturnedValue?.ConstantValue is not { HasValue: true, Value: false })
                    return false;
                answers++;
            }

            return answers > 0;
        }
    }

    private bool IsOfInnerFunction(IOperation operation)
    {
        for (var around = operation.Parent; around is not null && around != body; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }
}
