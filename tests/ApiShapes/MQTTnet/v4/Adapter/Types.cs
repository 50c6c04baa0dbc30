using System;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Channel;
using MQTTnet.Diagnostics;
using MQTTnet.Formatter;
using MQTTnet.Internal;
using MQTTnet.Packets;

namespace MQTTnet.Adapter;

public sealed class MqttChannelAdapter : Disposable, IMqttChannelAdapter
{
#if !SINCE_4_2
    public MqttChannelAdapter(IMqttChannel channel, MqttPacketFormatterAdapter packetFormatterAdapter, MqttPacketInspector packetInspector, IMqttNetLogger logger) { }
#endif
#if SINCE_4_2
    public MqttChannelAdapter(IMqttChannel channel, MqttPacketFormatterAdapter packetFormatterAdapter, IMqttNetLogger logger) { }
#endif

    public long BytesReceived { get; }
    public long BytesSent { get; }
    public X509Certificate2 ClientCertificate { get; }
    public string Endpoint { get; }
    public bool IsSecureConnection { get; }
    public MqttPacketFormatterAdapter PacketFormatterAdapter { get; }
#if !SINCE_4_3_3
    public bool IsReadingPacket { get; }
#endif
#if SINCE_4_2
    public MqttPacketInspector PacketInspector { get; set; }
    public bool AllowPacketFragmentation { get; set; }
#endif

    public Task ConnectAsync(CancellationToken cancellationToken) => throw null!;
    public Task DisconnectAsync(CancellationToken cancellationToken) => throw null!;
    public Task<MqttPacket> ReceivePacketAsync(CancellationToken cancellationToken) => throw null!;
    public void ResetStatistics() { }
    public Task SendPacketAsync(MqttPacket packet, CancellationToken cancellationToken) => throw null!;
    protected override void Dispose(bool disposing) { }
}

public sealed class MqttPacketInspector
{
    public MqttPacketInspector(AsyncEvent<InspectMqttPacketEventArgs> asyncEvent, IMqttNetLogger logger) { }

    public void BeginReceivePacket() { }
    public void FillReceiveBuffer(byte[] buffer) { }
#if !SINCE_4_3_4
    public void EndReceivePacket() { }
    public void BeginSendPacket(MqttPacketBuffer buffer) { }
#endif
#if SINCE_4_3_4
    public Task BeginSendPacket(MqttPacketBuffer buffer) => throw null!;
    public Task EndReceivePacket() => throw null!;
#endif
}

public readonly struct ReceivedMqttPacket
{
    public static readonly ReceivedMqttPacket Empty;

    public ReceivedMqttPacket(byte fixedHeader, ArraySegment<byte> body, int totalLength) => this = default;

    public byte FixedHeader { get; }
    public ArraySegment<byte> Body { get; }
    public int TotalLength { get; }
}
