using System;
using System.Collections.Generic;
using System.Threading.Tasks;

using MQTTnet.Formatter;

namespace MQTTnet.Server.Status;

public interface IMqttClientStatus
{
    string ClientId { get; }
    string Endpoint { get; }
    MqttProtocolVersion ProtocolVersion { get; }
    DateTime ConnectedTimestamp { get; set; }
    DateTime LastPacketReceivedTimestamp { get; }
    DateTime LastPacketSentTimestamp { get; set; }
    DateTime LastNonKeepAlivePacketReceivedTimestamp { get; }
    long ReceivedApplicationMessagesCount { get; }
    long SentApplicationMessagesCount { get; }
    long ReceivedPacketsCount { get; }
    long SentPacketsCount { get; }
    IMqttSessionStatus Session { get; }
    long BytesSent { get; }
    long BytesReceived { get; }

    Task DisconnectAsync();
    void ResetStatistics();
}

public interface IMqttSessionStatus
{
    string ClientId { get; }
    long PendingApplicationMessagesCount { get; }
    IDictionary<object, object> Items { get; }

    Task ClearPendingApplicationMessagesAsync();
    Task DeleteAsync();
}
