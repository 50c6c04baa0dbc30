using System.Collections.Concurrent;
using System.Net;

using LocalHub.Network;
using LocalHub.Observations;
using LocalHub.Rules;

using MQTTnet.Packets;
using MQTTnet.Protocol;
using MQTTnet.Server;

namespace LocalHub;

/// <summary>Listens to the broker, applies the rules of IoT Hub, and writes the journal.</summary>
/// <remarks>A line of the log is written before the event that it goes with: who has seen the event finds the line.</remarks>
internal sealed class Reception(HubOptions options, Line line, Journal journal)
{
    private readonly ConnectRules _rules = new(options);
    private readonly ConcurrentDictionary<string, LineConnection> _byDevice = new(StringComparer.Ordinal);

    /// <summary>While it is on, every CONNECT is refused.</summary>
    public bool RefusesConnects { get; set; }

    public void Attach(MqttServer server)
    {
        line.Attempted += connection => Saw(HubEventKind.Attempt, connection, line.IsCut ? "the network is cut" : "");
        line.Dropped += (connection, reason) => Note(connection, "deviceConnect", null, reason);
        server.ValidatingConnectionAsync += e => Handle(e.RemoteEndPoint, connection => Connecting(e, connection));
        server.InterceptingInboundPacketAsync += e => Handle(e.RemoteEndPoint, connection => Arrived(e, connection));
        server.InterceptingPublishAsync += Publishing;
        server.ClientDisconnectedAsync += e => Handle(e.RemoteEndPoint, connection => Ended(e, connection));
    }

    private Task Handle(EndPoint? remote, Action<LineConnection> handle)
    {
        if (line.Find(remote) is { } connection)
            handle(connection);
        return Task.CompletedTask;
    }

    private void Connecting(ValidatingConnectionEventArgs e, LineConnection connection)
    {
        var connect = new ConnectFields(e.ProtocolVersion, e.ClientId, e.UserName, e.Password, e.KeepAlivePeriod ?? 0, e.CleanSession ?? true, e.IsSecureConnection);
        var expiry = DateTimeOffset.MaxValue;
        var refusal = RefusesConnects ? new Refusal(HubCode.ServerBusy, "the hub is busy")
            : options.IsAnyBroker ? null
            : _rules.Check(connect, out expiry);
        if (refusal is not null)
        {
            // MQTT 3.1.1 devices get the same answer for every reason, as from IoT Hub.
            e.ReasonCode = refusal.Code == HubCode.InvalidProtocolVersion ? MqttConnectReasonCode.UnsupportedProtocolVersion : MqttConnectReasonCode.NotAuthorized;
            journal.Add(new HubLogEntry(Now, e.ClientId, "deviceConnect", refusal.Code, refusal.Reason));
            journal.Add(new HubEvent(Now, HubEventKind.Refused, connection.Number, e.ClientId, refusal.Reason) { Connect = connect });
            return;
        }

        connection.Expiry = expiry;
        connection.Connect = connect;
        _byDevice[connect.ClientId] = connection;
        Note(connection, "deviceConnect", null, $"keep-alive {connect.KeepAliveSeconds} s");
        journal.Add(new HubEvent(Now, HubEventKind.Connected, connection.Number, connect.ClientId, $"keep-alive {connect.KeepAliveSeconds} s") { Connect = connect });
    }

    private void Arrived(InterceptingPacketEventArgs e, LineConnection connection)
    {
        switch (e.Packet)
        {
            case MqttPingReqPacket:
                Saw(HubEventKind.Ping, connection);
                break;
            case MqttDisconnectPacket:
                Saw(HubEventKind.Disconnect, connection);
                break;
            case MqttPublishPacket publish:
                Saw(HubEventKind.Message, connection, $"{publish.Topic} (QoS {(int)publish.QualityOfServiceLevel})");
                connection.IsPublishing = true;
                if (publish.QualityOfServiceLevel == MqttQualityOfServiceLevel.ExactlyOnce && !options.IsAnyBroker)
                    Refuse(e, connection, "PUBLISH with QoS 2: IoT Hub closes the network connection");
                else if (!options.IsAnyBroker && !Topics.MayPublish(e.ClientId, publish.Topic))
                    Refuse(e, connection, $"PUBLISH to '{publish.Topic}', which is no topic of IoT Hub");
                break;
            case MqttSubscribePacket subscribe:
                foreach (var filter in subscribe.TopicFilters)
                {
                    Saw(HubEventKind.Subscribed, connection, $"{filter.Topic} (QoS {(int)filter.QualityOfServiceLevel})");
                    if (!options.IsAnyBroker && !Topics.MaySubscribe(e.ClientId, filter.Topic))
                        Refuse(e, connection, $"SUBSCRIBE to '{filter.Topic}', which is no topic of IoT Hub");
                    // Asked for QoS 2, IoT Hub grants QoS 1.
                    if (filter.QualityOfServiceLevel == MqttQualityOfServiceLevel.ExactlyOnce)
                        filter.QualityOfServiceLevel = MqttQualityOfServiceLevel.AtLeastOnce;
                }

                break;
        }
    }

    private static void Refuse(InterceptingPacketEventArgs e, LineConnection connection, string reason)
    {
        e.ProcessPacket = false;
        connection.Close(new(Ending.ClosedByHub, [], reason));
    }

    /// <summary>A hub takes messages and passes none on. What comes here without having arrived is the last will.</summary>
    private Task Publishing(InterceptingPublishEventArgs e)
    {
        e.ProcessPublish = false;
        if (_byDevice.TryGetValue(e.ClientId, out var connection))
        {
            if (!connection.IsPublishing)
            {
                Note(connection, "deviceTelemetry", null, $"the last will was published to {e.ApplicationMessage.Topic}");
                Saw(HubEventKind.Will, connection, e.ApplicationMessage.Topic);
            }

            connection.IsPublishing = false;
        }

        return Task.CompletedTask;
    }

    private void Ended(ClientDisconnectedEventArgs e, LineConnection connection)
    {
        var closing = e.DisconnectType switch
        {
            MqttClientDisconnectType.Clean => new Closing(Ending.Graceful, [], "the device said DISCONNECT"),
            MqttClientDisconnectType.Takeover => new(Ending.TakenOver, [HubCode.ConnectionForcefullyClosedOnNewConnection], "the same device connected anew"),
            _ => connection.Closing ?? Broken(connection),
        };
        if (closing.Codes.Count == 0)
            Note(connection, "deviceDisconnect", null, closing.Reason);
        foreach (var code in closing.Codes)
            Note(connection, "deviceDisconnect", code, closing.Reason);
        journal.Add(new HubEvent(Now, HubEventKind.Ended, connection.Number, e.ClientId, closing.Reason) { Ending = closing.Ending });
    }

    private static Closing Broken(LineConnection connection) => connection.WasReset == true
        ? new(Ending.ResetWithoutDisconnect, [HubCode.DeviceConnectionClosedRemotely], "the device reset the connection without DISCONNECT")
        : new(Ending.ClosedWithoutDisconnect, [HubCode.DeviceConnectionClosedRemotely], "the device closed the connection without DISCONNECT");

    private void Saw(HubEventKind kind, LineConnection connection, string detail = "") =>
        journal.Add(new HubEvent(Now, kind, connection.Number, connection.Connect?.ClientId, detail));

    private void Note(LineConnection connection, string operation, HubCode? code, string reason) =>
        journal.Add(new HubLogEntry(Now, connection.Connect?.ClientId ?? connection.Remote.ToString() ?? "?", operation, code, reason));

    private DateTimeOffset Now => options.Clock.GetUtcNow();
}
