using System;

namespace Microsoft.Azure.Devices.Client;

public interface IAuthenticationMethod
{
    void Populate(ref IotHubConnectionCredentials iotHubConnectionCredentials);
}

public interface IIotHubClientRetryPolicy
{
    bool ShouldRetry(uint currentRetryCount, Exception lastException, out TimeSpan retryDelay);
}

public interface IWillMessage
{
    byte[] Payload { get; set; }
    QualityOfService QualityOfService { get; set; }
}
