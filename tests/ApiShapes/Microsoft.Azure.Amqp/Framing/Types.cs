using System;
using System.Collections;
using System.Collections.Generic;
using System.Text;

using Microsoft.Azure.Amqp.Encoding;

namespace Microsoft.Azure.Amqp.Framing;

public sealed class Accepted : Outcome
{
    public static readonly string Name;
    public static readonly ulong Code;

    public Accepted() { }

    protected override int FieldCount { get; }

    public override string ToString() => throw null!;
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public abstract class Address
{
    public abstract int EncodeSize { get; }

    public static int GetEncodeSize(Address address) => throw null!;
    public static void Encode(ByteBuffer buffer, Address address) { }
    public static Address Decode(ByteBuffer buffer) => throw null!;
    public abstract void OnEncode(ByteBuffer buffer);

    public static implicit operator Address(string value) => throw null!;
}

public class AmqpDescribed : DescribedType, IAmqpSerializable
{
    public AmqpDescribed(AmqpSymbol name, ulong code) { }
    internal AmqpDescribed() { }

    public AmqpSymbol DescriptorName { get; }
    public ulong DescriptorCode { get; }
    public int EncodeSize { get; }
    public long Offset { get; set; }
    public long Length { get; set; }

    public static void DecodeDescriptor(ByteBuffer buffer, out AmqpSymbol name, out ulong code) => throw null!;
    public override string ToString() => throw null!;
    public void Encode(ByteBuffer buffer) { }
    public void Decode(ByteBuffer buffer) { }
    public virtual int GetValueEncodeSize() => throw null!;
    public virtual void EncodeValue(ByteBuffer buffer) { }
    public virtual void DecodeValue(ByteBuffer buffer) { }
    protected void AddFieldToString(bool condition, StringBuilder sb, string fieldName, object value, ref int count) { }
}

public sealed class AmqpSequence : DescribedList
{
    public static readonly string Name;
    public static readonly ulong Code;

    public AmqpSequence() { }
    public AmqpSequence(IList innerList) { }

    public IList List { get; }
    protected override int FieldCount { get; }

    public override string ToString() => throw null!;
    protected override int OnValueSize() => throw null!;
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
}

public sealed class AmqpValue : AmqpDescribed
{
    public static readonly string Name;
    public static readonly ulong Code;

    public AmqpValue() { }

    public override int GetValueEncodeSize() => throw null!;
    public override void EncodeValue(ByteBuffer buffer) { }
    public override void DecodeValue(ByteBuffer buffer) { }
    public override string ToString() => throw null!;
}

public sealed class Annotations : RestrictedMap<AmqpSymbol>
{
    protected override MapKey GetKey(AmqpSymbol key) => throw null!;
}

public sealed class ApplicationProperties : DescribedMap
{
    public static readonly string Name;
    public static readonly ulong Code;

    public ApplicationProperties() { }

    public PropertiesMap Map { get; }
}

public class Attach : LinkPerformative
{
    public static readonly string Name;
    public static readonly ulong Code;

    public Attach() { }

    public string LinkName { get; set; }
    public bool? Role { get; set; }
    public byte? SndSettleMode { get; set; }
    public byte? RcvSettleMode { get; set; }
    public object Source { get; set; }
    public object Target { get; set; }
    public AmqpMap Unsettled { get; set; }
    public bool? IncompleteUnsettled { get; set; }
    public uint? InitialDeliveryCount { get; set; }
    public ulong? MaxMessageSize { get; set; }
    public Multiple<AmqpSymbol> OfferedCapabilities { get; set; }
    public Multiple<AmqpSymbol> DesiredCapabilities { get; set; }
    public Fields Properties { get; set; }
    protected override int FieldCount { get; }

    public override string ToString() => throw null!;
    protected override void EnsureRequired() { }
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public class Begin : Performative
{
    public static readonly string Name;
    public static readonly ulong Code;

    public Begin() { }

    public ushort? RemoteChannel { get; set; }
    public uint? NextOutgoingId { get; set; }
    public uint? IncomingWindow { get; set; }
    public uint? OutgoingWindow { get; set; }
    public uint? HandleMax { get; set; }
    public Multiple<AmqpSymbol> OfferedCapabilities { get; set; }
    public Multiple<AmqpSymbol> DesiredCapabilities { get; set; }
    public Fields Properties { get; set; }
    protected override int FieldCount { get; }

    public override string ToString() => throw null!;
    protected override void EnsureRequired() { }
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public sealed class Close : Performative
{
    public static readonly string Name;
    public static readonly ulong Code;

    public Close() { }

    public Error Error { get; set; }
    protected override int FieldCount { get; }

    public override string ToString() => throw null!;
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public sealed class Data : AmqpDescribed
{
    public static readonly string Name;
    public static readonly ulong Code;

    public Data() { }

    public static ArraySegment<byte> GetEncodedPrefix(int valueLength) => throw null!;
    public override int GetValueEncodeSize() => throw null!;
    public override void EncodeValue(ByteBuffer buffer) { }
    public override void DecodeValue(ByteBuffer buffer) { }
    public override string ToString() => throw null!;
}

public sealed class DeleteOnClose : LifeTimePolicy
{
    public static readonly string Name;
    public static readonly ulong Code;

    public DeleteOnClose() { }

    public override string ToString() => throw null!;
}

public sealed class DeleteOnNoLinks : LifeTimePolicy
{
    public static readonly string Name;
    public static readonly ulong Code;

    public DeleteOnNoLinks() { }

    public override string ToString() => throw null!;
}

public sealed class DeleteOnNoLinksOrMessages : LifeTimePolicy
{
    public static readonly string Name;
    public static readonly ulong Code;

    public DeleteOnNoLinksOrMessages() { }

    public override string ToString() => throw null!;
}

public sealed class DeleteOnNoMessages : LifeTimePolicy
{
    public static readonly string Name;
    public static readonly ulong Code;

    public DeleteOnNoMessages() { }

    public override string ToString() => throw null!;
}

public sealed class DeliveryAnnotations : DescribedAnnotations
{
    public static readonly string Name;
    public static readonly ulong Code;

    public DeliveryAnnotations() { }
}

public abstract class DeliveryState : DescribedList
{
    public DeliveryState(AmqpSymbol name, ulong code) { }
    internal DeliveryState() { }
}

public abstract class DescribedAnnotations : DescribedMap
{
    protected DescribedAnnotations(AmqpSymbol name, ulong code) { }
    internal DescribedAnnotations() { }

    public Annotations Map { get; }
}

public abstract class DescribedList : AmqpDescribed
{
    public DescribedList(AmqpSymbol name, ulong code) { }
    internal DescribedList() { }

    protected abstract int FieldCount { get; }

    public override int GetValueEncodeSize() => throw null!;
    public override void EncodeValue(ByteBuffer buffer) { }
    public override void DecodeValue(ByteBuffer buffer) { }
    public void DecodeValue(ByteBuffer buffer, int size, int count) { }
    protected virtual void EnsureRequired() { }
    protected abstract int OnValueSize();
    protected abstract void OnEncode(ByteBuffer buffer);
    protected abstract void OnDecode(ByteBuffer buffer, int count);
}

public abstract class DescribedMap : AmqpDescribed
{
    public DescribedMap(AmqpSymbol name, ulong code) { }
    internal DescribedMap() { }

    public override int GetValueEncodeSize() => throw null!;
    public override void EncodeValue(ByteBuffer buffer) { }
    public override void DecodeValue(ByteBuffer buffer) { }
    public void DecodeValue(ByteBuffer buffer, int size, int count) { }
}

public sealed class Detach : LinkPerformative
{
    public static readonly string Name;
    public static readonly ulong Code;

    public Detach() { }

    public bool? Closed { get; set; }
    public Error Error { get; set; }
    protected override int FieldCount { get; }

    public override string ToString() => throw null!;
    protected override void EnsureRequired() { }
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public sealed class Disposition : Performative
{
    public static readonly string Name;
    public static readonly ulong Code;

    public Disposition() { }

    public bool? Role { get; set; }
    public uint? First { get; set; }
    public uint? Last { get; set; }
    public bool? Settled { get; set; }
    public DeliveryState State { get; set; }
    public bool? Batchable { get; set; }
    protected override int FieldCount { get; }

    public override string ToString() => throw null!;
    protected override void EnsureRequired() { }
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public sealed class End : Performative
{
    public static readonly string Name;
    public static readonly ulong Code;

    public End() { }

    public Error Error { get; set; }
    protected override int FieldCount { get; }

    public override string ToString() => throw null!;
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public sealed class Error : DescribedList
{
    public static readonly string Name;
    public static readonly ulong Code;
    public static bool IncludeErrorDetails;

    public Error() { }

    public AmqpSymbol Condition { get; set; }
    public string Description { get; set; }
    public Fields Info { get; set; }
    protected override int FieldCount { get; }

    public static Error FromException(Exception exception) => throw null!;
    public override string ToString() => throw null!;
    protected override void EnsureRequired() { }
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public sealed class Fields : RestrictedMap<AmqpSymbol>
{
    protected override MapKey GetKey(AmqpSymbol key) => throw null!;
}

public sealed class FilterSet : RestrictedMap<AmqpSymbol>
{
    protected override MapKey GetKey(AmqpSymbol key) => throw null!;
}

public sealed class Flow : LinkPerformative
{
    public static readonly string Name;
    public static readonly ulong Code;

    public Flow() { }

    public uint? NextIncomingId { get; set; }
    public uint? IncomingWindow { get; set; }
    public uint? NextOutgoingId { get; set; }
    public uint? OutgoingWindow { get; set; }
    public uint? DeliveryCount { get; set; }
    public uint? LinkCredit { get; set; }
    public uint? Available { get; set; }
    public bool? Drain { get; set; }
    public bool? Echo { get; set; }
    public Fields Properties { get; set; }
    protected override int FieldCount { get; }

    public override string ToString() => throw null!;
    protected override void EnsureRequired() { }
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public sealed class Footer : DescribedAnnotations
{
    public static readonly string Name;
    public static readonly ulong Code;

    public Footer() { }

    public override string ToString() => throw null!;
}

public sealed class Frame : IDisposable
{
    public const int HeaderSize = 8;

    public Frame() { }
    public Frame(FrameType type) { }

    public int Size { get; }
    public byte DataOffset { get; }
    public FrameType Type { get; }
    public ushort Channel { get; set; }
    public Performative Command { get; set; }
    public ArraySegment<byte> Payload { get; set; }
    public ByteBuffer RawByteBuffer { get; }

    public static ByteBuffer EncodeCommand(FrameType type, ushort channel, Performative command, int payloadSize) => throw null!;
    public void Decode(ByteBuffer buffer) { }
    public override string ToString() => throw null!;
    public void Dispose() { }
}

public sealed class Header : DescribedList
{
    public static readonly string Name;
    public static readonly ulong Code;

    public Header() { }

    public bool? Durable { get; set; }
    public byte? Priority { get; set; }
    public uint? Ttl { get; set; }
    public bool? FirstAcquirer { get; set; }
    public uint? DeliveryCount { get; set; }
    protected override int FieldCount { get; }

    public override string ToString() => throw null!;
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public abstract class LifeTimePolicy : DescribedList
{
    protected LifeTimePolicy(AmqpSymbol name, ulong code) { }
    internal LifeTimePolicy() { }

    protected override int FieldCount { get; }

    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public abstract class LinkPerformative : Performative
{
    protected LinkPerformative(AmqpSymbol name, ulong code) { }
    internal LinkPerformative() { }

    public uint? Handle { get; set; }
}

public sealed class MessageAnnotations : DescribedAnnotations
{
    public static readonly string Name;
    public static readonly ulong Code;

    public MessageAnnotations() { }
}

public abstract class MessageId
{
    public abstract int EncodeSize { get; }

    public static int GetEncodeSize(MessageId messageId) => throw null!;
    public static void Encode(ByteBuffer buffer, MessageId messageId) { }
    public static MessageId Decode(ByteBuffer buffer) => throw null!;
    public abstract void OnEncode(ByteBuffer buffer);

    public static implicit operator MessageId(ulong value) => throw null!;
    public static implicit operator MessageId(Guid value) => throw null!;
    public static implicit operator MessageId(ArraySegment<byte> value) => throw null!;
    public static implicit operator MessageId(string value) => throw null!;
}

public sealed class Modified : Outcome
{
    public static readonly string Name;
    public static readonly ulong Code;

    public Modified() { }

    public bool? DeliveryFailed { get; set; }
    public bool? UndeliverableHere { get; set; }
    public Fields MessageAnnotations { get; set; }
    protected override int FieldCount { get; }

    public override string ToString() => throw null!;
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public sealed class Multiple<T>
{
    public Multiple() { }
    public Multiple(IList<T> value) { }

    public void Add(T item) { }
    public bool Contains(T item) => throw null!;
    public static int GetEncodeSize(Multiple<T> multiple) => throw null!;
    public static void Encode(Multiple<T> multiple, ByteBuffer buffer) { }
    public static Multiple<T> Decode(ByteBuffer buffer) => throw null!;
    public static IList<T> Intersect(Multiple<T> multiple1, Multiple<T> multiple2) => throw null!;
    public override string ToString() => throw null!;
}

public class Open : Performative
{
    public static readonly string Name;
    public static readonly ulong Code;

    public Open() { }

    public string ContainerId { get; set; }
    public string HostName { get; set; }
    public uint? MaxFrameSize { get; set; }
    public ushort? ChannelMax { get; set; }
    public uint? IdleTimeOut { get; set; }
    public Multiple<AmqpSymbol> OutgoingLocales { get; set; }
    public Multiple<AmqpSymbol> IncomingLocales { get; set; }
    public Multiple<AmqpSymbol> OfferedCapabilities { get; set; }
    public Multiple<AmqpSymbol> DesiredCapabilities { get; set; }
    public Fields Properties { get; set; }
    protected override int FieldCount { get; }

    public override string ToString() => throw null!;
    protected override void EnsureRequired() { }
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public abstract class Outcome : DeliveryState
{
    protected Outcome(AmqpSymbol name, ulong code) { }
    internal Outcome() { }
}

public abstract class Performative : DescribedList
{
    protected Performative(AmqpSymbol name, ulong code) { }
    internal Performative() { }
}

public sealed class PropertiesMap : RestrictedMap<string>
{
}

public sealed class ProtocolHeader : IAmqpSerializable
{
    public static readonly ProtocolHeader Amqp100;
    public static readonly ProtocolHeader AmqpTls100;
    public static readonly ProtocolHeader AmqpSasl100;

    public ProtocolHeader() { }
    public ProtocolHeader(ProtocolId id, AmqpVersion version) { }

    public ProtocolId ProtocolId { get; }
    public AmqpVersion Version { get; }
    public int EncodeSize { get; }

    public void Encode(ByteBuffer buffer) { }
    public void Decode(ByteBuffer buffer) { }
    public override string ToString() => throw null!;
    public override bool Equals(object obj) => throw null!;
    public override int GetHashCode() => throw null!;
}

public sealed class Received : DeliveryState
{
    public static readonly string Name;
    public static readonly ulong Code;

    public Received() { }

    public uint? SectionNumber { get; set; }
    public ulong? SectionOffset { get; set; }
    protected override int FieldCount { get; }

    public override string ToString() => throw null!;
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public sealed class Rejected : Outcome
{
    public static readonly string Name;
    public static readonly ulong Code;

    public Rejected() { }

    public Error Error { get; set; }
    protected override int FieldCount { get; }

    public override string ToString() => throw null!;
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public sealed class Released : Outcome
{
    public static readonly string Name;
    public static readonly ulong Code;

    public Released() { }

    protected override int FieldCount { get; }

    public override string ToString() => throw null!;
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public abstract class RestrictedMap : AmqpMap
{
    [Obsolete]
    protected AmqpMap InnerMap { get; }

    [Obsolete]
    public void SetMap(AmqpMap map) { }
    public new IEnumerator<KeyValuePair<MapKey, object>> GetEnumerator() => throw null!;
    public override string ToString() => throw null!;
}

public abstract class RestrictedMap<TKey> : RestrictedMap
{
    public object this[TKey key] { get => throw null!; set { } }

    public bool TryGetValue<TValue>(TKey key, out TValue value) => throw null!;
    public bool TryRemoveValue<TValue>(TKey key, out TValue value) => throw null!;
    public void Add(TKey key, object value) { }
    public void Merge(RestrictedMap<TKey> map) { }
    protected virtual MapKey GetKey(TKey key) => throw null!;
}

public sealed class Source : DescribedList
{
    public static readonly string Name;
    public static readonly ulong Code;

    public Source() { }
    public Source(Uri uri) { }

    public Address Address { get; set; }
    public uint? Durable { get; set; }
    public AmqpSymbol ExpiryPolicy { get; set; }
    public uint? Timeout { get; set; }
    public bool? Dynamic { get; set; }
    public Fields DynamicNodeProperties { get; set; }
    public AmqpSymbol DistributionMode { get; set; }
    public FilterSet FilterSet { get; set; }
    public Outcome DefaultOutcome { get; set; }
    public Multiple<AmqpSymbol> Outcomes { get; set; }
    public Multiple<AmqpSymbol> Capabilities { get; set; }
    protected override int FieldCount { get; }

    public override string ToString() => throw null!;
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public sealed class Target : DescribedList
{
    public static readonly string Name;
    public static readonly ulong Code;

    public Target() { }
    public Target(Uri uri) { }

    public Address Address { get; set; }
    public uint? Durable { get; set; }
    public AmqpSymbol ExpiryPolicy { get; set; }
    public uint? Timeout { get; set; }
    public bool? Dynamic { get; set; }
    public Fields DynamicNodeProperties { get; set; }
    public Multiple<AmqpSymbol> Capabilities { get; set; }
    protected override int FieldCount { get; }

    public override string ToString() => throw null!;
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}

public sealed class Terminus
{
    public Terminus(Source source) { }
    public Terminus(Target target) { }

    public Address Address { get; }
    public TerminusDurability Durable { get; }
    public AmqpSymbol ExpiryPolicy { get; }
    public uint? Timeout { get; }
    public bool? Dynamic { get; }
    public AmqpMap DynamicNodeProperties { get; }
    public Multiple<AmqpSymbol> Capabilities { get; }
}

public class TerminusExpiryPolicy
{
    public static readonly AmqpSymbol LinkDetach;
    public static readonly AmqpSymbol SessionEnd;
    public static readonly AmqpSymbol ConnectionClose;
    public static readonly AmqpSymbol Never;

    internal TerminusExpiryPolicy() { }
}

public sealed class Transfer : LinkPerformative
{
    public static readonly string Name;
    public static readonly ulong Code;

    public Transfer() { }

    public uint? DeliveryId { get; set; }
    public ArraySegment<byte> DeliveryTag { get; set; }
    public uint? MessageFormat { get; set; }
    public bool? Settled { get; set; }
    public bool? More { get; set; }
    public byte? RcvSettleMode { get; set; }
    public DeliveryState State { get; set; }
    public bool? Resume { get; set; }
    public bool? Aborted { get; set; }
    public bool? Batchable { get; set; }
    protected override int FieldCount { get; }

    public override string ToString() => throw null!;
    protected override void EnsureRequired() { }
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}
