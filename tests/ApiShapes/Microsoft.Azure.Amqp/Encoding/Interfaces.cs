namespace Microsoft.Azure.Amqp.Encoding;

public interface IAmqpSerializable
{
    int EncodeSize { get; }

    void Encode(ByteBuffer buffer);
    void Decode(ByteBuffer buffer);
}
