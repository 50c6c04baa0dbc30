using System;

using Microsoft.Azure.Amqp.Encoding;
using Microsoft.Azure.Amqp.Framing;

namespace Microsoft.Azure.Amqp;

public sealed class AmqpException : Exception
{
    public AmqpException(Error error) { }
    public AmqpException(AmqpSymbol condition, string description) { }

    public Error Error { get; }

    public static AmqpException FromError(Error error) => throw null!;
}
