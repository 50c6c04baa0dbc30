namespace Microsoft.Azure.Amqp.Serialization;

public enum AmqpType
{
    Primitive = 0,
    Described = 1,
    Composite = 2,
    Serializable = 3,
    List = 4,
    Map = 5,
    Converted = 6,
}

public enum EncodingType
{
    List = 0,
    Map = 1,
}
