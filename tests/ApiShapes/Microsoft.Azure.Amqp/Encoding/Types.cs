using System;
using System.Collections;
using System.Collections.Generic;

namespace Microsoft.Azure.Amqp.Encoding;

public class AmqpMap : IEnumerable<KeyValuePair<MapKey, object>>
{
    public AmqpMap() { }
    public AmqpMap(IDictionary<MapKey, object> value) { }
    public AmqpMap(IDictionary value) { }

    public int Count { get; }
    public int ValueSize { get; }
    public object this[MapKey key] { get => throw null!; set { } }

    public bool TryGetValue<TValue>(MapKey key, out TValue value) => throw null!;
    public bool TryRemoveValue<TValue>(MapKey key, out TValue value) => throw null!;
    public void Add(MapKey key, object value) { }
    public override string ToString() => throw null!;
    public Dictionary<MapKey, object>.Enumerator GetEnumerator() => throw null!;

    IEnumerator IEnumerable.GetEnumerator() => throw null!;
    IEnumerator<KeyValuePair<MapKey, object>> IEnumerable<KeyValuePair<MapKey, object>>.GetEnumerator() => throw null!;
}

public struct AmqpSymbol : IEquatable<AmqpSymbol>
{
    public AmqpSymbol(string value) => this = default;

    public string Value { get; }
    public int ValueSize { get; }

    public bool Equals(AmqpSymbol other) => throw null!;
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;

    public static implicit operator AmqpSymbol(string value) => throw null!;
}

public class DescribedType
{
    public DescribedType(object descriptor, object value) { }
    internal DescribedType() { }

    public object Descriptor { get; set; }
    public object Value { get; set; }

    public override string ToString() => throw null!;
}

public abstract class EncodingBase
{
    protected EncodingBase(FormatCode formatCode) { }

    public FormatCode FormatCode { get; }

    public abstract int GetObjectEncodeSize(object value, bool arrayEncoding);
    public abstract void EncodeObject(object value, bool arrayEncoding, ByteBuffer buffer);
    public abstract object DecodeObject(ByteBuffer buffer, FormatCode formatCode);
    public static void VerifyFormatCode(FormatCode formatCode, int offset, FormatCode expected) { }
    public static void VerifyFormatCode(FormatCode formatCode, int offset, FormatCode expected1, FormatCode expected2) { }
    public static void VerifyFormatCode(FormatCode formatCode, int offset, FormatCode expected1, FormatCode expected2, FormatCode expected3) { }
}

public struct MapKey : IEquatable<MapKey>
{
    public MapKey(object key) => this = default;

    public object Key { get; }

    public bool Equals(MapKey other) => throw null!;
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
