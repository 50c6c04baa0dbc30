using System;
using System.IO;
using System.Reflection;

namespace Microsoft.Azure.Amqp.Serialization;

public sealed class AmqpContractAttribute : Attribute
{
    public AmqpContractAttribute() { }

    public string Name { get; set; }
    public long Code { get; set; }
    public EncodingType Encoding { get; set; }
}

public sealed class AmqpContractSerializer
{
    public AmqpContractSerializer() { }
    public AmqpContractSerializer(Func<Type, SerializableType> compiler) { }

    public static void WriteObject(Stream stream, object graph) { }
    public static T ReadObject<T>(Stream stream) => throw null!;
    public static TAs ReadObject<T, TAs>(Stream stream) => throw null!;
    public void WriteObjectInternal(ByteBuffer buffer, object graph) { }
    public T ReadObjectInternal<T>(ByteBuffer buffer) => throw null!;
    public TAs ReadObjectInternal<T, TAs>(ByteBuffer buffer) => throw null!;
    public SerializableType GetType(Type type) => throw null!;
}

public sealed class AmqpMemberAttribute : Attribute
{
    public string Name { get; set; }
    public int Order { get; set; }
    public bool Mandatory { get; set; }
}

public abstract class MemberAccessor
{
    protected MemberAccessor(Type type) { }

    public Type Type { get; }

    public static MemberAccessor Create(MemberInfo memberInfo, bool requiresSetter) => throw null!;
    public object Get(object container) => throw null!;
    public void Set(object container, object value) { }
}

public abstract class MethodAccessor
{
    public static MethodAccessor Create(MethodInfo methodInfo) => throw null!;
    public static MethodAccessor Create(ConstructorInfo constructorInfo) => throw null!;
    public object Invoke(object[] parameters) => throw null!;
    public object Invoke(object container, object[] parameters) => throw null!;
}

public sealed class SerialiableMember
{
    public string Name { get; set; }
    public int Order { get; set; }
    public bool Mandatory { get; set; }
    public MemberAccessor Accessor { get; set; }
    public SerializableType Type { get; set; }
}
