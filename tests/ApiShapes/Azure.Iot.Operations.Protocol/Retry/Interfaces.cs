using System;

namespace Azure.Iot.Operations.Protocol.Retry;

public interface IRetryPolicy
{
    bool ShouldRetry(uint currentRetryCount, Exception? lastException, out TimeSpan retryDelay);
}
