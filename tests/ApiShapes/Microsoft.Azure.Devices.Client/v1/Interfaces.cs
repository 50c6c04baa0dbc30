using System;
using System.Net;

namespace Microsoft.Azure.Devices.Client;

public interface IAuthenticationMethod
{
    IotHubConnectionStringBuilder Populate(IotHubConnectionStringBuilder iotHubConnectionStringBuilder);
}

public interface IReadOnlyIndicator
{
    bool IsReadOnly { get; }
}

public interface IRetryPolicy
{
    bool ShouldRetry(int currentRetryCount, Exception lastException, out TimeSpan retryInterval);
}

public interface ITransportSettings
{
    TimeSpan DefaultReceiveTimeout { get; }
#if SINCE_1_40
    IWebProxy Proxy { get; set; }
#endif

    TransportType GetTransportType();
}
