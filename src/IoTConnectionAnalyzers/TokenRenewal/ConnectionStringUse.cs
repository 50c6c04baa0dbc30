using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>A connection string that a client of the device SDK is made with, as far as the code fixes it.</summary>
internal sealed record ConnectionStringUse(FixedTokenApi Api, IArgumentOperation Argument, ConnectionString Text)
{
    /// <summary>Reads a call or object creation; null where it takes no connection string, or nothing of that is known.</summary>
    public static ConnectionStringUse? Find(IOperation use, KnownClients clients, CancellationToken cancellationToken)
    {
        var arguments = SdkCall.ArgumentsOf(use, out var type, out var method);
        if (type is null || DeviceAuthentication.FixedTokenApiOf(type, method) is not { IsConnectionString: true } api
            || SdkCall.ArgumentOf(api.Parameter, arguments) is not { } argument
            || ConnectionString.Parse(clients.Texts.Read(argument.Value, cancellationToken)) is not { } text)
        {
            return null;
        }

        return new(api, argument, text);
    }
}
