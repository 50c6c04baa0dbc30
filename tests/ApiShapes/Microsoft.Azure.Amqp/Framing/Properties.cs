using System;

using Microsoft.Azure.Amqp.Encoding;

namespace Microsoft.Azure.Amqp.Framing;

public sealed class Properties : DescribedList
{
    public static readonly string Name;
    public static readonly ulong Code;
    public static readonly string MessageIdName;
    public static readonly string UserIdName;
    public static readonly string ToName;
    public static readonly string SubjectName;
    public static readonly string ReplyToName;
    public static readonly string CorrelationIdName;
    public static readonly string ContentTypeName;
    public static readonly string ContentEncodingName;
    public static readonly string AbsoluteExpiryTimeName;
    public static readonly string CreationTimeName;
    public static readonly string GroupIdName;
    public static readonly string GroupSequenceName;
    public static readonly string ReplyToGroupIdName;

    public Properties() { }

    public MessageId MessageId { get; set; }
    public ArraySegment<byte> UserId { get; set; }
    public Address To { get; set; }
    public string Subject { get; set; }
    public Address ReplyTo { get; set; }
    public MessageId CorrelationId { get; set; }
    public AmqpSymbol ContentType { get; set; }
    public AmqpSymbol ContentEncoding { get; set; }
    public DateTime? AbsoluteExpiryTime { get; set; }
    public DateTime? CreationTime { get; set; }
    public string GroupId { get; set; }
    public uint? GroupSequence { get; set; }
    public string ReplyToGroupId { get; set; }
    protected override int FieldCount { get; }

    public override string ToString() => throw null!;
    protected override void OnEncode(ByteBuffer buffer) { }
    protected override void OnDecode(ByteBuffer buffer, int count) { }
    protected override int OnValueSize() => throw null!;
}
