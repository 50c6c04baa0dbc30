using System;
using System.Collections.Generic;
using System.Threading.Tasks;

using MQTTnet.Formatter;
using MQTTnet.Server.Internal;

namespace MQTTnet.Server.Status;

public sealed class MqttClientStatus : IMqttClientStatus
{
    public MqttClientStatus(MqttClientConnection connection) { }

    public string ClientId { get; set; }
    public string Endpoint { get; set; }
    public MqttProtocolVersion ProtocolVersion { get; set; }
    public DateTime ConnectedTimestamp { get; set; }
    public DateTime LastPacketReceivedTimestamp { get; set; }
    public DateTime LastPacketSentTimestamp { get; set; }
    public DateTime LastNonKeepAlivePacketReceivedTimestamp { get; set; }
    public long ReceivedApplicationMessagesCount { get; set; }
    public long SentApplicationMessagesCount { get; set; }
    public long ReceivedPacketsCount { get; set; }
    public long SentPacketsCount { get; set; }
    public IMqttSessionStatus Session { get; set; }
    public long BytesSent { get; set; }
    public long BytesReceived { get; set; }

    public Task DisconnectAsync() => throw null!;
    public void ResetStatistics() { }
}

public sealed class MqttSessionStatus : IMqttSessionStatus
{
    public MqttSessionStatus(MqttClientSession session, MqttClientSessionsManager sessionsManager) { }

    public string ClientId { get; set; }
    public long PendingApplicationMessagesCount { get; set; }
    public DateTime CreatedTimestamp { get; set; }
    public IDictionary<object, object> Items { get; set; }

    public Task DeleteAsync() => throw null!;
    public Task ClearPendingApplicationMessagesAsync() => throw null!;
}
