using System;

namespace Azure.Iot.Operations.Protocol.Retry;

public class ExponentialBackoffRetryPolicy : IRetryPolicy
{
    public ExponentialBackoffRetryPolicy(uint maxRetries, TimeSpan maxWait, bool useJitter = true) { }
    public ExponentialBackoffRetryPolicy(uint maxRetries, uint baseExponent, TimeSpan maxWait, bool useJitter = true) { }

    public bool ShouldRetry(uint currentRetryCount, Exception? lastException, out TimeSpan retryDelay) => throw null!;
}

public class NoRetryPolicy : IRetryPolicy
{
    public NoRetryPolicy() { }

    public bool ShouldRetry(uint currentRetryCount, Exception? lastException, out TimeSpan retryDelay) => throw null!;
}
