using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>As whom a client connects: a device of a hub, or a client id at a broker.</summary>
/// <param name="Key">The same for clients of which it is certain that they are the same to the other side.</param>
/// <param name="Words">What says so in the code, for messages.</param>
/// <param name="Variables">What it depends on and somebody could write to.</param>
internal sealed record ClientIdentity(string Key, string Words, IReadOnlyList<ISymbol> Variables)
{
    /// <summary>The identity of a client; null where it is not certain.</summary>
    /// <param name="creation">The call or object creation that makes it, or a call of a method of this compilation that does.</param>
    /// <param name="connect">The call that connects it, where there is one.</param>
    /// <param name="clients">The clients of the compilation.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    public static ClientIdentity? Of(IOperation creation, IOperation? connect, KnownClients clients, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<IParameterSymbol, string?>? arguments = null;
        var variables = new List<ISymbol>();
        if (clients.CreatedBy(creation) is null)
        {
            if (creation is not IInvocationOperation call || InnerCreation(call, clients, cancellationToken) is not { } inner)
                return null;
            arguments = ArgumentsOf(call, clients, variables, cancellationToken);
            creation = inner;
        }

        if (clients.CreatedBy(creation) is not { } type)
            return null;
        // An MQTT client is told who it is when it connects, by the caller of the factory method.
        var isMqtt = type.Library.Protocol == ConnectionProtocol.Mqtt;
        var reader = new IdentityReader(clients, isMqtt ? null : arguments, cancellationToken);
        var identity = type.Library.Protocol switch
        {
            ConnectionProtocol.DeviceSdk => reader.OfDevice(creation, type),
            ConnectionProtocol.Mqtt => reader.OfMqtt(arguments is null ? creation : null, connect),
            _ => null,
        };
        if (identity is not { } found)
            return null;
        variables.AddRange(reader.Values.Variables);
        return new(found.Key, found.Words, variables);
    }

    /// <summary>The one creation in the body of a factory method that runs on the same object as its caller.</summary>
    private static IOperation? InnerCreation(IInvocationOperation call, KnownClients clients, CancellationToken cancellationToken)
    {
        if (call.Instance is not (null or IInstanceReferenceOperation) || call.TargetMethod.DeclaringSyntaxReferences.IsEmpty
            || clients.Lifetimes.Summaries.FactoryOf(call.TargetMethod, cancellationToken) is null
            || clients.Lifetimes.BodyOf(call.TargetMethod.OriginalDefinition, cancellationToken) is not { } body)
        {
            return null;
        }

        IOperation? only = null;
        foreach (var part in body.Descendants())
        {
            if (clients.CreatedBy(part) is null)
                continue;
            if (only is not null)
                return null;
            only = part;
        }

        return only;
    }

    private static Dictionary<IParameterSymbol, string?> ArgumentsOf(IInvocationOperation call, KnownClients clients, List<ISymbol> variables, CancellationToken cancellationToken)
    {
        var values = new ValueIdentity(clients.Values);
        var keys = new Dictionary<IParameterSymbol, string?>(SymbolEqualityComparer.Default);
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter)
                keys[parameter.OriginalDefinition] = values.KeyOf(argument.Value, cancellationToken);
        }

        variables.AddRange(values.Variables);
        return keys;
    }
}
