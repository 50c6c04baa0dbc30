using System;
using System.Collections.Generic;

using Microsoft.Azure.Amqp.Encoding;

namespace Microsoft.Azure.Amqp.Serialization;

public abstract class SerializableType
{
    protected SerializableType(AmqpContractSerializer serializer, Type type) { }
    internal SerializableType() { }

    public AmqpType AmqpType { get; protected set; }
    public Type UnderlyingType { get; }

    public static SerializableType CreatePrimitiveType(Type type) => throw null!;
    public object CreateInstance() => throw null!;
    public abstract void WriteObject(ByteBuffer buffer, object graph);
    public abstract object ReadObject(ByteBuffer buffer);

    public sealed class Primitive : SerializableType
    {
        public Primitive(Type type, EncodingBase encoder) { }

        public override void WriteObject(ByteBuffer buffer, object value) { }
        public override object ReadObject(ByteBuffer buffer) => throw null!;
    }

    public sealed class Serializable : SerializableType
    {
        public Serializable(AmqpContractSerializer serializer, Type type) { }

        public override void WriteObject(ByteBuffer buffer, object value) { }
        public override object ReadObject(ByteBuffer buffer) => throw null!;
    }

    public sealed class Converted : SerializableType
    {
        public Converted(AmqpType amqpType, Type source, Type target, Func<object, Type, object> getTarget, Func<object, Type, object> getSource) { }

        public object GetTarget(object value) => throw null!;
        public object GetSource(object value) => throw null!;
        public override void WriteObject(ByteBuffer buffer, object value) { }
        public override object ReadObject(ByteBuffer buffer) => throw null!;
    }

    public sealed class Object : SerializableType
    {
        public Object(Type type) { }

        public override void WriteObject(ByteBuffer buffer, object value) { }
        public override object ReadObject(ByteBuffer buffer) => throw null!;
    }

    public abstract class Collection : SerializableType
    {
        protected Collection(AmqpContractSerializer serializer, Type type) { }
        internal Collection() { }

        public abstract int WriteMembers(ByteBuffer buffer, object container);
        public abstract void ReadMembers(ByteBuffer buffer, object container, ref int count);
        protected abstract bool WriteFormatCode(ByteBuffer buffer);
        protected abstract void Initialize(ByteBuffer buffer, FormatCode formatCode, out int size, out int count, out int encodeWidth, out SerializableType.Collection effectiveType);
        public override void WriteObject(ByteBuffer buffer, object graph) { }
        public override object ReadObject(ByteBuffer buffer) => throw null!;
    }

    public sealed class List : SerializableType.Collection
    {
        public List(AmqpContractSerializer serializer, Type type, Type itemType, MethodAccessor addAccessor) { }

        public SerializableType ItemType { get; }
        public MethodAccessor Add { get; }

        protected override bool WriteFormatCode(ByteBuffer buffer) => throw null!;
        public override int WriteMembers(ByteBuffer buffer, object container) => throw null!;
        protected override void Initialize(ByteBuffer buffer, FormatCode formatCode, out int size, out int count, out int encodeWidth, out SerializableType.Collection effectiveType) => throw null!;
        public override void ReadMembers(ByteBuffer buffer, object container, ref int count) { }
    }

    public sealed class Map : SerializableType.Collection
    {
        public Map(AmqpContractSerializer serializer, Type type, MemberAccessor keyAccessor, MemberAccessor valueAccessor, MethodAccessor addAccessor) { }

        public MemberAccessor Key { get; }
        public MemberAccessor Value { get; }
        public MethodAccessor Add { get; }

        protected override bool WriteFormatCode(ByteBuffer buffer) => throw null!;
        public override int WriteMembers(ByteBuffer buffer, object container) => throw null!;
        protected override void Initialize(ByteBuffer buffer, FormatCode formatCode, out int size, out int count, out int encodeWidth, out SerializableType.Collection effectiveType) => throw null!;
        public override void ReadMembers(ByteBuffer buffer, object container, ref int count) { }
    }

    public abstract class Composite : SerializableType.Collection
    {
        protected Composite(AmqpContractSerializer serializer, Type type, SerializableType baseType, string descriptorName, ulong? descriptorCode, SerialiableMember[] members, IList<Type> knownTypes, MethodAccessor onDesrialized) { }
        internal Composite() { }

        public AmqpSymbol Name { get; }
        public SerialiableMember[] Members { get; }
        public EncodingType EncodingType { get; protected set; }
        public IList<Type> KnownTypes { get; }
        protected abstract byte Code { get; }
        protected SerializableType.Composite BaseType { get; }

        protected override bool WriteFormatCode(ByteBuffer buffer) => throw null!;
        protected override void Initialize(ByteBuffer buffer, FormatCode formatCode, out int size, out int count, out int encodeWidth, out SerializableType.Collection effectiveType) => throw null!;
        protected void InvokeDeserialized(object container) { }
    }

    public sealed class CompositeList : SerializableType.Composite
    {
        public CompositeList(AmqpContractSerializer serializer, Type type, SerializableType baseType, string descriptorName, ulong? descriptorCode, SerialiableMember[] members, IList<Type> knownTypes, MethodAccessor onDesrialized) { }

        protected override byte Code { get; }

        public override int WriteMembers(ByteBuffer buffer, object container) => throw null!;
        public override void ReadMembers(ByteBuffer buffer, object container, ref int count) { }
    }

    public sealed class CompositeMap : SerializableType.Composite
    {
        public CompositeMap(AmqpContractSerializer serializer, Type type, SerializableType baseType, string descriptorName, ulong? descriptorCode, SerialiableMember[] members, IList<Type> knownTypes, MethodAccessor onDesrialized) { }

        protected override byte Code { get; }

        public override int WriteMembers(ByteBuffer buffer, object container) => throw null!;
        public override void ReadMembers(ByteBuffer buffer, object container, ref int count) { }
    }
}
