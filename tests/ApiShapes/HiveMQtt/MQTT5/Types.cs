using System;
using System.Buffers;
using System.IO;

namespace HiveMQtt.MQTT5;

public abstract class ControlPacket
{
    public ControlPacket() { }

    public DateTime SentOn { get; }
    public DateTime ReceivedOn { get; }
    public abstract ControlPacketType ControlPacketType { get; }

    public static int DecodeVariableByteInteger(ref SequenceReader<byte> reader, out int lengthInBytes) => throw null!;
    public static int DecodeVariableByteInteger(ref SequenceReader<byte> reader) => throw null!;
    protected static int DecodePacketIdentifier(ref SequenceReader<byte> reader) => throw null!;
    protected static int EncodeUTF8String(MemoryStream stream, string s) => throw null!;
    protected static string? DecodeUTF8String(ref SequenceReader<byte> reader) => throw null!;
    protected static int EncodeTwoByteInteger(MemoryStream stream, int value) => throw null!;
    protected static void EncodeTwoByteInteger(MemoryStream stream, ushort value) { }
    protected static ushort? DecodeTwoByteInteger(ref SequenceReader<byte> reader) => throw null!;
    protected static short EncodeVariableByteInteger(MemoryStream stream, int number) => throw null!;
    protected static int EncodeBinaryData(MemoryStream writer, byte[] binaryData) => throw null!;
    protected static byte[]? DecodeBinaryData(ref SequenceReader<byte> reader) => throw null!;
    protected static int EncodeFourByteInteger(MemoryStream stream, uint value) => throw null!;
    protected static uint? DecodeFourByteInteger(ref SequenceReader<byte> reader) => throw null!;
    protected static byte? DecodeByte(ref SequenceReader<byte> reader) => throw null!;
    protected static bool DecodeByteAsBool(ref SequenceReader<byte> reader) => throw null!;
    protected void EncodeProperties(MemoryStream writer) { }
    protected bool DecodeProperties(ref SequenceReader<byte> reader, int length) => throw null!;
#if SINCE_0_36
    protected static int GetVariableByteIntegerSize(int number) => throw null!;
    protected static int EncodeVariableByteIntegerToSpan(Span<byte> span, int number) => throw null!;
#endif
}
