using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Why IoT Hub refuses a connection, with the places that say so and what a fix may do there.</summary>
internal sealed class HubRefusal
{
    /// <summary>What a fix does to the protocol version, TLS, the port, the client id and the user name.</summary>
    public const string VersionKey = "ProtocolVersion", TlsKey = "Tls", PortKey = "Port", ClientIdKey = "ClientId", UserNameKey = "UserName";

    /// <summary>The value of a key where nothing sets it; else the number of its place among the additional locations.</summary>
    public const string Missing = "missing";

    /// <summary>The device that a user name names, as an expression.</summary>
    public const string DeviceKey = "Device";

    private readonly List<string> _reasons = [];
    private readonly List<Location> _places = [];
    private readonly ImmutableDictionary<string, string?>.Builder _properties = ImmutableDictionary.CreateBuilder<string, string?>();
    private string? _advice;

    private HubRefusal()
    {
    }

    /// <summary>Whether the hub does not accept the connection at all.</summary>
    public bool IsCertain => _reasons.Count > 0;

    /// <summary>All the reasons in one sentence; null where there is none.</summary>
    public string? Text => IsCertain ? $"IoT Hub refuses this connection: {Joined()}" : _advice;

    public IReadOnlyList<Location> Places => _places;

    public ImmutableDictionary<string, string?> Properties => _properties.ToImmutable();

    public static HubRefusal Of(HubConnection connection, KnownClients clients, CancellationToken cancellationToken)
    {
        var refusal = new HubRefusal();
        var userName = connection.OnlySite(ConnectAspect.UserName)?.Value;
        var user = userName is null ? null : HubUserName.Of(clients.Texts.Read(userName, cancellationToken));
        if (connection.Hosts.Count == 1 && LeadsToHub(connection.Hosts[0].Value!, user, clients, cancellationToken))
            refusal.CheckWay(connection, clients, cancellationToken);
        refusal.CheckVersion(connection, clients, cancellationToken);
        if (user is not null)
            refusal.CheckIdentity(connection, user, userName!, clients, cancellationToken);
        return refusal;
    }

    /// <summary>A device behind a gateway names the hub in its user name and goes to another host, which may be less strict.</summary>
    private static bool LeadsToHub(IOperation host, HubUserName? user, KnownClients clients, CancellationToken cancellationToken)
    {
        if (user?.Host is null)
            return true;
        var text = AddressOf(host, clients, cancellationToken);
        return IotHubNames.HasHost(text.Text) || HubUserName.AreSame(user.Host, text);
    }

    /// <summary>TLS and the port.</summary>
    private void CheckWay(HubConnection connection, KnownClients clients, CancellationToken cancellationToken)
    {
        var host = connection.Hosts[0];
        if (host.Setting.Aspect == ConnectAspect.Address)
        {
            if (PlainScheme(AddressOf(host.Value!, clients, cancellationToken).Text) is { } scheme)
            {
                _reasons.Add($"'{scheme}' has no TLS");
                Note(TlsKey, host.Value!);
            }

            return;
        }

        var port = EndPointPort(host.Value) is not { } given ? connection.OnlyValue(ConnectAspect.Port, clients.Values, cancellationToken)
            : clients.Values.Read(given, cancellationToken) is { Count: 1 } known ? known[0]
            : null;
        var isPlainPort = port?.Value is HubConnectSetting.PlainPort;
        if (IsPlain(connection, port, clients, cancellationToken, out var cause))
        {
            var plain = isPlainPort ? $"it goes to port {HubConnectSetting.PlainPort} without TLS" : "it does not use TLS";
            _reasons.Add(!connection.Traits.HasTls ? $"{connection.Traits.Name} has no TLS" : cause is IObjectCreationOperation ? plain + " ('UseTls' is not set)" : plain);
            if (cause is not null)
                Note(TlsKey, cause);
            else
                _properties[TlsKey] = Missing;
        }
        else if (isPlainPort)
        {
            _reasons.Add($"the hub does not listen on port {HubConnectSetting.PlainPort}");
        }

        if (isPlainPort)
            Note(PortKey, port!.Expression);
    }

    /// <summary>Whether the connection has no TLS, and what says so: the value of a switch, or options that leave it off.</summary>
    private static bool IsPlain(HubConnection connection, KnownValue? port, KnownClients clients, CancellationToken cancellationToken, out IOperation? cause)
    {
        cause = null;
        if (!connection.Traits.HasTls)
            return true;
        if (connection.Traits.PortOfTls is { } secure && (port is null ? connection.Sites(ConnectAspect.Port).Count > 0 : Equals(port.Value, secure)))
            return false;
        if (connection.Sites(ConnectAspect.TlsSwitch).Count > 0)
        {
            if (connection.OnlyValue(ConnectAspect.TlsSwitch, clients.Values, cancellationToken) is not { Value: false } off)
                return false;
            cause = off.Expression;
            return connection.Sites(ConnectAspect.TlsSwitch).Count == 1;
        }

        if (!connection.IsWhole || connection.Sites(ConnectAspect.Tls).Count > 0)
            return false;
        foreach (var options in connection.Sites(ConnectAspect.TlsOptions))
        {
            // Options that nobody switches on are off, whatever else they say.
            cause = MadeBy(options.Value!, clients, cancellationToken);
            if (cause is null)
                return false;
        }

        return true;
    }

    /// <summary>The creation that a value comes from; null where it comes from elsewhere.</summary>
    private static IObjectCreationOperation? MadeBy(IOperation value, KnownClients clients, CancellationToken cancellationToken)
    {
        var made = KnownClients.WithoutConversion(value);
        return made switch
        {
            IObjectCreationOperation creation => creation,
            ILocalReferenceOperation { Local: var local } => clients.Values.SourceOf(local, made, cancellationToken) as IObjectCreationOperation,
            _ => null,
        };
    }

    private void CheckVersion(HubConnection connection, KnownClients clients, CancellationToken cancellationToken)
    {
        var name = connection.Traits.Name;
        if (connection.Traits.Mqtt5 == Mqtt5Use.Always)
        {
            _reasons.Add($"{name} speaks MQTT 5 only");
        }
        else if (connection.Sites(ConnectAspect.ProtocolVersion).Count > 0)
        {
            if (connection.OnlyValue(ConnectAspect.ProtocolVersion, clients.Values, cancellationToken) is { Value: HubConnectSetting.Mqtt5 } version)
            {
                _reasons.Add("it speaks MQTT 5");
                Note(VersionKey, version.Expression);
            }
        }
        else if (connection is { Traits.Mqtt5: Mqtt5Use.ByDefault, IsWhole: true })
        {
            _reasons.Add($"it speaks MQTT 5 (the default of {name})");
            _properties[VersionKey] = Missing;
        }
    }

    private void CheckIdentity(HubConnection connection, HubUserName user, IOperation given, KnownClients clients, CancellationToken cancellationToken)
    {
        var clientIds = connection.Sites(ConnectAspect.ClientId);
        var clientId = clientIds.Count == 1 ? clients.Texts.Read(clientIds[0].Value!, cancellationToken) : null;
        if (user.Device is { } device)
        {
            if (clientId is not null && user.IsOther(clientId))
            {
                _reasons.Add($"the client id {InWords(clientId)} is not the device {InWords(device)} of the user name");
                Note(ClientIdKey, clientIds[0].Value!);
                AddDevice(device);
            }
            else if (clientIds.Count == 0 && connection is { IsWhole: true, Traits.InventsClientId: true })
            {
                _reasons.Add($"the client id is a random one and not the device {InWords(device)} of the user name");
                _properties[ClientIdKey] = Missing;
                AddDevice(device);
            }
        }

        // Where the last part of the name is the device, nothing comes behind it.
        var isSeen = user.Text.IsKnown ? user.Text.Text.Length > 0 : _properties.ContainsKey(DeviceKey) || clientId is not null && HubUserName.AreSame(user.Device, clientId);
        if (user.HasVersion || !isSeen)
            return;
        _advice = $"The user name {InWords(user.Text)} has no '/?api-version=…', without which IoT Hub may behave unexpectedly";
        if (IsCertain)
            _reasons.Add($"the user name {InWords(user.Text)} has no '/?api-version=…'");
        Note(UserNameKey, given);
    }

    private void AddDevice(TextPattern device)
    {
        if (device.IsKnown)
            _properties[DeviceKey] = Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(device.Text, quote: true);
        else if (device.OnlyHole is { } hole)
            _properties[DeviceKey] = hole.Syntax.ToString();
    }

    private void Note(string key, IOperation place)
    {
        _properties[key] = _places.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        _places.Add(place.Syntax.GetLocation());
    }

    /// <summary>A text with the expressions in its holes, as an interpolated string shows them.</summary>
    private static string InWords(TextPattern text)
    {
        if (text.OnlyHole is { } only)
            return $"'{only.Syntax}'";
        var words = new System.Text.StringBuilder("'");
        var hole = 0;
        foreach (var character in text.Text)
        {
            if (character == TextPattern.Hole)
                words.Append('{').Append(text.Holes[hole++].Syntax).Append('}');
            else
                words.Append(character);
        }

        return words.Append('\'').ToString();
    }

    private string Joined() => _reasons.Count == 1
        ? _reasons[0]
        : string.Join(", ", _reasons.GetRange(0, _reasons.Count - 1)) + " and " + _reasons[_reasons.Count - 1];

    /// <summary>The scheme of an address, where it is one without TLS.</summary>
    private static string? PlainScheme(string address)
    {
        foreach (var scheme in (string[])["mqtt://", "tcp://", "ws://"])
        {
            if (address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                return scheme;
        }

        return null;
    }

    private static TextPattern AddressOf(IOperation value, KnownClients clients, CancellationToken cancellationToken) =>
        clients.Texts.Read(KnownClients.WithoutConversion(value) is IObjectCreationOperation { Type.Name: "Uri" or "DnsEndPoint", Arguments: { Length: > 0 } arguments } ? arguments[0].Value : value, cancellationToken);

    /// <summary>The port of <c>new DnsEndPoint(host, port)</c>; null for any other host.</summary>
    private static IOperation? EndPointPort(IOperation? host)
    {
        if (KnownClients.WithoutConversion(host) is IObjectCreationOperation { Type.Name: "DnsEndPoint" or "IPEndPoint", Arguments: var arguments })
        {
            foreach (var argument in arguments)
            {
                if (argument.Parameter?.Name == "port")
                    return argument.Value;
            }
        }

        return null;
    }
}
