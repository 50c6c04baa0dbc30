using System;

using MQTTnet.Adapter;
using MQTTnet.Packets;
using MQTTnet.Protocol;

namespace MQTTnet.Formatter;

public sealed class MqttBufferReader
{
    public bool EndOfStream { get; }
    public int Position { get; }
    public int BytesLeft { get; }

    public byte[] ReadBinaryData() => throw null!;
    public byte ReadByte() => throw null!;
    public uint ReadFourByteInteger() => throw null!;
    public byte[] ReadRemainingData() => throw null!;
    public string ReadString() => throw null!;
    public ushort ReadTwoByteInteger() => throw null!;
    public uint ReadVariableByteInteger() => throw null!;
    public void Seek(int position) { }
#if !SINCE_4_1_4
    public void SetBuffer(byte[] buffer, int position, int length) { }
#endif
#if SINCE_4_1_4
    public void SetBuffer(ArraySegment<byte> buffer) { }
    public void SetBuffer(byte[] buffer, int offset, int length) { }
#endif
}

public sealed class MqttBufferWriter
{
#if !SINCE_4_2_1
    public const uint VariableByteIntegerMaxValue = 268435455;
#endif

    public MqttBufferWriter(int bufferSize, int maxBufferSize) { }

    public int Length { get; }

    public static byte BuildFixedHeader(MqttControlPacketType packetType, byte flags = 0) => throw null!;
    public void Cleanup() { }
    public byte[] GetBuffer() => throw null!;
    public void Reset(int length) { }
    public void Seek(int position) { }
    public void Write(MqttBufferWriter propertyWriter) { }
    public void WriteBinary(byte[] buffer, int offset, int count) { }
    public void WriteByte(byte @byte) { }
    public void WriteString(string value) { }
    public void WriteTwoByteInteger(ushort value) { }
    public void WriteVariableByteInteger(uint value) { }
#if !SINCE_4_1_4
    public static int GetLengthOfVariableInteger(uint value) => throw null!;
#endif
#if !SINCE_4_2_1
    public void WriteBinaryData(byte[] value) { }
#endif
#if SINCE_4_1_4
    public static int GetVariableByteIntegerSize(uint value) => throw null!;
#endif
#if SINCE_4_2_1
    public void WriteBinary(byte[] value) { }
#endif
}

public static class MqttConnectReasonCodeConverter
{
    public static MqttConnectReturnCode ToConnectReturnCode(MqttConnectReasonCode reasonCode) => throw null!;
#if !SINCE_4_2_1
    public static MqttConnectReasonCode ToConnectReasonCode(MqttConnectReturnCode returnCode) => throw null!;
#endif
}

public struct MqttFixedHeader
{
    public MqttFixedHeader(byte flags, int remainingLength, int totalLength) => this = default;

    public byte Flags { get; }
    public int RemainingLength { get; }
    public int TotalLength { get; }
}

public readonly struct MqttPacketBuffer
{
    public MqttPacketBuffer(ArraySegment<byte> packet, ArraySegment<byte> payload) => this = default;
    public MqttPacketBuffer(ArraySegment<byte> packet) => this = default;

    public int Length { get; }
    public ArraySegment<byte> Packet { get; }
    public ArraySegment<byte> Payload { get; }

    public byte[] ToArray() => throw null!;
    public ArraySegment<byte> Join() => throw null!;
}

public sealed class MqttPacketFormatterAdapter
{
    public MqttPacketFormatterAdapter(MqttBufferWriter mqttBufferWriter) { }
    public MqttPacketFormatterAdapter(MqttProtocolVersion protocolVersion, MqttBufferWriter bufferWriter) { }

    public MqttProtocolVersion ProtocolVersion { get; }

    public MqttPacket Decode(ReceivedMqttPacket receivedMqttPacket) => throw null!;
    public void DetectProtocolVersion(ReceivedMqttPacket receivedMqttPacket) { }
    public MqttPacketBuffer Encode(MqttPacket packet) => throw null!;
    public void Cleanup() { }
    public static IMqttPacketFormatter GetMqttPacketFormatter(MqttProtocolVersion protocolVersion, MqttBufferWriter bufferWriter) => throw null!;
}

public struct ReadFixedHeaderResult
{
    public static ReadFixedHeaderResult ConnectionClosed { get; }
    public bool IsConnectionClosed { get; set; }
    public MqttFixedHeader FixedHeader { get; set; }
#if !SINCE_4_1_3
    public static ReadFixedHeaderResult Cancelled { get; }
    public bool IsCancelled { get; set; }
#endif
#if SINCE_4_1_3
    public static ReadFixedHeaderResult Canceled { get; }
    public bool IsCanceled { get; set; }
#endif
}
