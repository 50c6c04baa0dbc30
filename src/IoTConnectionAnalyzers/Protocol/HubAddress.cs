using System;
using System.Net;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Tells a host that is an IP address.</summary>
internal static class HubAddress
{
    /// <summary>The address in a host, URI, end point or connection string, where that is constant; null where it is a name.</summary>
    public static IPAddress? In(IOperation host, KnownClients clients, CancellationToken cancellationToken)
    {
        if (host.Type?.SpecialType == SpecialType.System_String)
            return OfText(clients.Texts.Read(host, cancellationToken));
        foreach (var part in host.DescendantsAndSelf())
        {
            if (part.Type?.SpecialType == SpecialType.System_String && clients.Values.ReadText(part, cancellationToken) is { } text && OfText(TextPattern.Of(text)) is { } address)
                return address;
        }

        return null;
    }

    /// <summary>Whether an address is one of a private network or of this machine, where a gateway may stand, but no hub.</summary>
    public static bool IsPrivate(IPAddress address)
    {
        var octets = address.GetAddressBytes();
        return IPAddress.IsLoopback(address) || address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any)
            || (octets.Length == 4
                ? octets[0] is 10 or 127 || octets[0] == 192 && octets[1] == 168 || octets[0] == 172 && octets[1] is >= 16 and <= 31 || octets[0] == 169 && octets[1] == 254 || octets[0] == 100 && octets[1] is >= 64 and <= 127
                : address.IsIPv6LinkLocal || address.IsIPv6SiteLocal || (octets[0] & 0xFE) == 0xFC);
    }

    private static IPAddress? OfText(TextPattern text)
    {
        if (ConnectionString.Parse(text) is { } parsed && parsed[ConnectionString.HostName] is { } host)
            return parsed[ConnectionString.GatewayHostName] is null && host.IsKnown ? Parse(host.Text) : null;
        if (!text.IsKnown)
            return null;
        return text.Text.IndexOf("://", StringComparison.Ordinal) > 0 && Uri.TryCreate(text.Text, UriKind.Absolute, out var uri) ? Parse(uri.Host) : Parse(text.Text);
    }

    /// <summary>Numbers alone are an address to the framework as well, but hardly to who wrote them.</summary>
    private static IPAddress? Parse(string host) =>
        (host.Split('.').Length == 4 || host.IndexOf(':') != host.LastIndexOf(':')) && IPAddress.TryParse(host.Trim('[', ']'), out var address) ? address : null;
}
