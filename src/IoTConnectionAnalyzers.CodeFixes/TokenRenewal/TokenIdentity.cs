using System.Collections.Generic;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Editing;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Whom a token stands for, as code: the device and, for a module, the module.</summary>
/// <param name="Device">The expression of the device id.</param>
/// <param name="Module">The expression of the module id; null where the token is a device's.</param>
/// <param name="Parts">What the expressions are made of.</param>
internal sealed record TokenIdentity(string Device, string? Module, IReadOnlyList<IOperation> Parts)
{
    /// <summary>Reads the arguments, or the connection string; null where they do not tell.</summary>
    public static TokenIdentity? Of(FixedToken token)
    {
        var parts = new List<IOperation>();
        var device = Argument(token.Use, "deviceId", parts) ?? FromText(token.ConnectionString?[ConnectionString.DeviceId], parts);
        var module = Argument(token.Use, "moduleId", parts) ?? FromText(token.ConnectionString?[ConnectionString.ModuleId], parts);
        if (device is null || token.Api.IsModule is { } isModule && isModule != module is not null)
            return null;
        return new(device, module, parts);
    }

    /// <summary>The types that renew tokens of such an identity.</summary>
    public TokenRenewalTypes TypesFor(FixedToken token) => token.Api.TypeName switch
    {
        "ClientAuthenticationWithSharedAccessSignature" or "IotHubDeviceClient" or "IotHubModuleClient" => DeviceAuthentication.OfVersion2,
        _ => Module is null ? DeviceAuthentication.OfDevice : DeviceAuthentication.OfModule,
    };

    /// <summary>The explicit argument for a parameter; null where there is none.</summary>
    public static IArgumentOperation? ArgumentOf(IOperation use, string parameter)
    {
        var arguments = use switch
        {
            IObjectCreationOperation creation => creation.Arguments,
            IInvocationOperation call => call.Arguments,
            _ => System.Collections.Immutable.ImmutableArray<IArgumentOperation>.Empty,
        };
        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Name == parameter)
                return argument;
        }

        return null;
    }

    private static string? Argument(IOperation use, string parameter, List<IOperation> parts)
    {
        if (ArgumentOf(use, parameter) is not { Value: var value } || value.ConstantValue is { HasValue: true, Value: null })
            return null;
        parts.Add(value);
        return value.Syntax.ToString();
    }

    private static string? FromText(TextPattern? text, List<IOperation> parts)
    {
        if (text is null)
            return null;
        parts.AddRange(text.Holes);
        return CodeText.Of(text);
    }
}
