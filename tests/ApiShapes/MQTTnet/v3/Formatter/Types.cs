using System;

using MQTTnet.Adapter;
using MQTTnet.Packets;
using MQTTnet.Protocol;

namespace MQTTnet.Formatter;

public struct MqttFixedHeader
{
    public MqttFixedHeader(byte flags, int remainingLength, int totalLength) => this = default;

    public byte Flags { get; }
    public int RemainingLength { get; }
    public int TotalLength { get; }
}

public sealed class MqttPacketBodyReader : IMqttPacketBodyReader
{
    public MqttPacketBodyReader(byte[] buffer, int offset, int length) { }

    public int Offset { get; }
    public int Length { get; }
    public bool EndOfStream { get; }

    public void Seek(int position) { }
    public byte ReadByte() => throw null!;
    public bool ReadBoolean() => throw null!;
    public byte[] ReadRemainingData() => throw null!;
    public ushort ReadTwoByteInteger() => throw null!;
    public uint ReadFourByteInteger() => throw null!;
    public uint ReadVariableLengthInteger() => throw null!;
    public byte[] ReadWithLengthPrefix() => throw null!;
    public string ReadStringWithLengthPrefix() => throw null!;
}

public sealed class MqttPacketFormatterAdapter
{
    public MqttPacketFormatterAdapter(MqttProtocolVersion protocolVersion) { }
    public MqttPacketFormatterAdapter(MqttProtocolVersion protocolVersion, IMqttPacketWriter writer) { }
    public MqttPacketFormatterAdapter(IMqttPacketWriter writer) { }

    public MqttProtocolVersion ProtocolVersion { get; }
    public IMqttDataConverter DataConverter { get; }
    public IMqttPacketWriter Writer { get; }

    public ArraySegment<byte> Encode(MqttBasePacket packet) => throw null!;
    public MqttBasePacket Decode(ReceivedMqttPacket receivedMqttPacket) => throw null!;
    public void FreeBuffer() { }
    public void DetectProtocolVersion(ReceivedMqttPacket receivedMqttPacket) { }
    public static IMqttPacketFormatter GetMqttPacketFormatter(MqttProtocolVersion protocolVersion, IMqttPacketWriter writer) => throw null!;
}

public sealed class MqttPacketWriter : IMqttPacketWriter
{
    public static int InitialBufferSize;
    public static int MaxBufferSize;

    public int Length { get; }

    public static byte BuildFixedHeader(MqttControlPacketType packetType, byte flags = 0) => throw null!;
    public static int GetLengthOfVariableInteger(uint value) => throw null!;
    public void WriteVariableLengthInteger(uint value) { }
    public void WriteWithLengthPrefix(string value) { }
    public void WriteWithLengthPrefix(byte[] value) { }
    public void Write(byte @byte) { }
    public void Write(ushort value) { }
    public void Write(byte[] buffer, int offset, int count) { }
    public void Write(IMqttPacketWriter propertyWriter) { }
    public void Reset(int length) { }
    public void Seek(int position) { }
    public byte[] GetBuffer() => throw null!;
    public void FreeBuffer() { }
}

public class ReadFixedHeaderResult
{
    public bool ConnectionClosed { get; set; }
    public MqttFixedHeader FixedHeader { get; set; }
}
