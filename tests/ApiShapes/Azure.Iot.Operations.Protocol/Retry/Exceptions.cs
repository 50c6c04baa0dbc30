using System;

namespace Azure.Iot.Operations.Protocol.Retry;

public class RetryExpiredException : Exception
{
    public RetryExpiredException() { }
    public RetryExpiredException(string? message) { }
    public RetryExpiredException(string? message, Exception? innerException) { }
}
