using System;
using System.Collections.Generic;
using System.IO;

using Microsoft.Azure.Amqp.Framing;

namespace Microsoft.Azure.Amqp;

public abstract class AmqpMessage : Delivery
{
    public Header Header { get; protected set; }
    public DeliveryAnnotations DeliveryAnnotations { get; protected set; }
    public MessageAnnotations MessageAnnotations { get; set; }
    public Properties Properties { get; protected set; }
    public ApplicationProperties ApplicationProperties { get; set; }
    public virtual IEnumerable<Data> DataBody { get; set; }
    public virtual IEnumerable<AmqpSequence> SequenceBody { get; set; }
    public virtual AmqpValue ValueBody { get; set; }
    public virtual Stream BodyStream { get; set; }
    public Footer Footer { get; protected set; }
    public SectionFlag Sections { get; }
    public SectionFlag BodyType { get; }
    public abstract long SerializedMessageSize { get; }

    public ArraySegment<byte>[] GetPayload() => throw null!;
    public static AmqpMessage Create() => throw null!;
    public static AmqpMessage Create(Data data) => throw null!;
    public static AmqpMessage Create(IEnumerable<Data> dataList) => throw null!;
    public static AmqpMessage Create(AmqpValue value) => throw null!;
    public static AmqpMessage Create(IEnumerable<AmqpSequence> amqpSequence) => throw null!;
    public static AmqpMessage Create(Stream stream, bool ownStream) => throw null!;
    public static AmqpMessage CreateReceivedMessage() => throw null!;
    public static AmqpMessage CreateAmqpStreamMessageBody(Stream bodyStream) => throw null!;
    public static AmqpMessage CreateAmqpStreamMessageHeader(BufferListStream nonBodyStream) => throw null!;
    public static AmqpMessage CreateAmqpStreamMessage(BufferListStream messageStream) => throw null!;
    public static AmqpMessage CreateAmqpStreamMessage(BufferListStream messagerStream, bool payloadInitialized) => throw null!;
    public static AmqpMessage CreateAmqpStreamMessage(Stream nonBodyStream, Stream bodyStream, bool forceCopyStream) => throw null!;
    public static AmqpMessage CreateInputMessage(BufferListStream stream) => throw null!;
    public static AmqpMessage CreateOutputMessage(BufferListStream stream, bool ownStream) => throw null!;
    public AmqpMessage Clone() => throw null!;
    public void Modify(Modified modified) { }
    public virtual Stream ToStream() => throw null!;
    public virtual void Deserialize(SectionFlag desiredSections) { }
    protected override void Dispose(bool disposing) { }
    public void ThrowIfDisposed() { }
    protected virtual void EnsureInitialized<T>(ref T obj, SectionFlag section) where T : class, new() { }
}
