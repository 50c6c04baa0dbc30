using System;

namespace Microsoft.Azure.Amqp.Encoding;

public struct FormatCode : IEquatable<FormatCode>
{
    public const byte Described = 0;
    public const byte Null = 64;
    public const byte Boolean = 86;
    public const byte BooleanTrue = 65;
    public const byte BooleanFalse = 66;
    public const byte UInt0 = 67;
    public const byte ULong0 = 68;
    public const byte UByte = 80;
    public const byte UShort = 96;
    public const byte UInt = 112;
    public const byte ULong = 128;
    public const byte Byte = 81;
    public const byte Short = 97;
    public const byte Int = 113;
    public const byte Long = 129;
    public const byte SmallUInt = 82;
    public const byte SmallULong = 83;
    public const byte SmallInt = 84;
    public const byte SmallLong = 85;
    public const byte Float = 114;
    public const byte Double = 130;
    public const byte Decimal32 = 116;
    public const byte Decimal64 = 132;
    public const byte Decimal128 = 148;
    public const byte Char = 115;
    public const byte TimeStamp = 131;
    public const byte Uuid = 152;
    public const byte Binary8 = 160;
    public const byte Binary32 = 176;
    public const byte String8Utf8 = 161;
    public const byte String32Utf8 = 177;
    public const byte Symbol8 = 163;
    public const byte Symbol32 = 179;
    public const byte List0 = 69;
    public const byte List8 = 192;
    public const byte List32 = 208;
    public const byte Map8 = 193;
    public const byte Map32 = 209;
    public const byte Array8 = 224;
    public const byte Array32 = 240;

    public FormatCode(byte type) => this = default;
    public FormatCode(byte type, byte extType) => this = default;

    public byte Type { get; }
    public byte SubType { get; }
    public byte SubCategory { get; }
    public byte ExtType { get; }

    public static bool HasExtType(byte type) => throw null!;
    public bool HasExtType() => throw null!;
    public override bool Equals(object obj) => throw null!;
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;

    public static implicit operator FormatCode(byte value) => throw null!;
    public static implicit operator byte(FormatCode value) => throw null!;
    public static bool operator ==(FormatCode fc1, FormatCode fc2) => throw null!;
    public static bool operator !=(FormatCode fc1, FormatCode fc2) => throw null!;

    bool IEquatable<FormatCode>.Equals(FormatCode other) => throw null!;
}
