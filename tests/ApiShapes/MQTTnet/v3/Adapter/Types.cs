using System;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;

using MQTTnet.Channel;
using MQTTnet.Diagnostics.Logger;
using MQTTnet.Diagnostics.PacketInspection;
using MQTTnet.Formatter;
using MQTTnet.Internal;
using MQTTnet.Packets;

namespace MQTTnet.Adapter;

public sealed class MqttChannelAdapter : Disposable, IMqttChannelAdapter
{
    public MqttChannelAdapter(IMqttChannel channel, MqttPacketFormatterAdapter packetFormatterAdapter, IMqttPacketInspector packetInspector, IMqttNetLogger logger) { }

    public string Endpoint { get; }
    public bool IsSecureConnection { get; }
    public X509Certificate2 ClientCertificate { get; }
    public MqttPacketFormatterAdapter PacketFormatterAdapter { get; }
    public long BytesSent { get; }
    public long BytesReceived { get; }
    public bool IsReadingPacket { get; }

    public Task ConnectAsync(TimeSpan timeout, CancellationToken cancellationToken) => throw null!;
    public Task DisconnectAsync(TimeSpan timeout, CancellationToken cancellationToken) => throw null!;
    public Task SendPacketAsync(MqttBasePacket packet, CancellationToken cancellationToken) => throw null!;
    public Task<MqttBasePacket> ReceivePacketAsync(CancellationToken cancellationToken) => throw null!;
    public void ResetStatistics() { }
    protected override void Dispose(bool disposing) { }
}

public sealed class MqttPacketInspectorHandler
{
    public MqttPacketInspectorHandler(IMqttPacketInspector packetInspector, IMqttNetLogger logger) { }

    public void BeginReceivePacket() { }
    public void EndReceivePacket() { }
    public void BeginSendPacket(ArraySegment<byte> buffer) { }
    public void FillReceiveBuffer(byte[] buffer) { }
}

public sealed class ReceivedMqttPacket
{
    public ReceivedMqttPacket(byte fixedHeader, IMqttPacketBodyReader bodyReader, int totalLength) { }

    public byte FixedHeader { get; }
    public IMqttPacketBodyReader BodyReader { get; }
    public int TotalLength { get; }
}
