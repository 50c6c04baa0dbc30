using System.Collections.Generic;

using IoTConnectionAnalyzers.Clients.Libraries;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>The retry policies of every library that lets code choose one.</summary>
internal static class RetryPolicies
{
    /// <summary>The device SDK 1.x.</summary>
    public static readonly RetryPolicyLibrary DeviceSdk1 = new()
    {
        Assembly = DeviceSdk.Assembly,
        Namespace = DeviceSdk.Assembly,
        Interface = "IRetryPolicy",
        Decision = "ShouldRetry",
        Setter = "SetRetryPolicy",
        DeadProperty = "RetryPolicy",
        SpacesRetries = true,
        Kinds =
        [
            new("NoRetry", NeverRetries: true),
            new("ExponentialBackoff", Count: "retryCount", Shortest: "minBackoff", Longest: "maxBackoff", Growth: "deltaBackoff"),
        ],
        Default = "ExponentialBackoff",
        DefaultArguments = "int.MaxValue, {0}.FromMilliseconds(100), {0}.FromSeconds(10), {0}.FromMilliseconds(100)",
    };

    /// <summary>The previews of the device SDK 2.0.</summary>
    public static readonly RetryPolicyLibrary DeviceSdk2 = new()
    {
        Assembly = DeviceSdk.Assembly,
        Namespace = DeviceSdk.Assembly,
        Interface = "IIotHubClientRetryPolicy",
        Decision = "ShouldRetry",
        OptionsType = "IotHubClientOptions",
        OptionsProperty = "RetryPolicy",
        NullNeverRetries = true,
        ZeroMeansForEver = true,
        Kinds =
        [
            new("IotHubClientNoRetry", NeverRetries: true),
            new("IotHubClientExponentialBackoffRetryPolicy", Count: "maxRetries", Longest: "maxWait", Jitter: "useJitter"),
            new("IotHubClientFixedDelayRetryPolicy", Count: "maxRetries", Fixed: "fixedDelay", Jitter: "useJitter"),
            new("IotHubClientIncrementalDelayRetryPolicy", Count: "maxRetries", Growth: "delayIncrement", Longest: "maxDelay", Jitter: "useJitter"),
        ],
        Default = "IotHubClientExponentialBackoffRetryPolicy",
        DefaultArguments = "0, {0}.FromHours(12), true",
    };

    public static readonly IReadOnlyList<RetryPolicyLibrary> All = [DeviceSdk1, DeviceSdk2];
}
