using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;

using Microsoft.Azure.Devices.Shared;

namespace Microsoft.Azure.Devices.Client;

public sealed class AmqpConnectionPoolSettings
{
    public const uint AbsoluteMaxPoolSize = 65535;

    public AmqpConnectionPoolSettings() { }

    public uint MaxPoolSize { get; set; }
    public bool Pooling { get; set; }
    [Obsolete("As in the real library.")]
    public TimeSpan ConnectionIdleTimeout { get; set; }

    public bool Equals(AmqpConnectionPoolSettings other) => throw null!;
}

public sealed class AmqpTransportSettings : ITransportSettings
{
    public static readonly TimeSpan DefaultOperationTimeout;
    public static readonly TimeSpan DefaultOpenTimeout;
    public static readonly TimeSpan DefaultIdleTimeout;
    public const uint DefaultPrefetchCount = 50;

    public AmqpTransportSettings(TransportType transportType) { }
    public AmqpTransportSettings(TransportType transportType, uint prefetchCount) { }
    public AmqpTransportSettings(TransportType transportType, uint prefetchCount, AmqpConnectionPoolSettings amqpConnectionPoolSettings) { }

    public bool CertificateRevocationCheck { get; set; }
    public TimeSpan IdleTimeout { get; set; }
    public TimeSpan OperationTimeout { get; set; }
    public TimeSpan OpenTimeout { get; set; }
    public uint PrefetchCount { get; set; }
    public X509Certificate2 ClientCertificate { get; set; }
    public IWebProxy Proxy { get; set; }
    public RemoteCertificateValidationCallback RemoteCertificateValidationCallback { get; set; }
    public AmqpConnectionPoolSettings AmqpConnectionPoolSettings { get; set; }
    public TimeSpan DefaultReceiveTimeout { get; }
#if SINCE_1_41
    public TimeSpan? WebSocketKeepAlive { get; set; }
#endif

    public TransportType GetTransportType() => throw null!;
    public bool Equals(AmqpTransportSettings other) => throw null!;
}

public sealed class AuthenticationMethodFactory
{
    public static IAuthenticationMethod CreateAuthenticationWithSharedAccessPolicyKey(string deviceId, string policyName, string key) => throw null!;
    public static IAuthenticationMethod CreateAuthenticationWithToken(string deviceId, string token) => throw null!;
    public static IAuthenticationMethod CreateAuthenticationWithToken(string deviceId, string moduleId, string token) => throw null!;
    public static IAuthenticationMethod CreateAuthenticationWithRegistrySymmetricKey(string deviceId, string key) => throw null!;
    public static IAuthenticationMethod CreateAuthenticationWithRegistrySymmetricKey(string deviceId, string moduleId, string key) => throw null!;
}

public abstract class AuthenticationWithTokenRefresh : IAuthenticationMethod
#if SINCE_1_34
    , IDisposable
#endif
{
    public AuthenticationWithTokenRefresh(int suggestedTimeToLiveSeconds, int timeBufferPercentage) { }
    internal AuthenticationWithTokenRefresh() { }
#if SINCE_1_38
    public AuthenticationWithTokenRefresh(int suggestedTimeToLiveSeconds, int timeBufferPercentage, bool disposeWithClient) { }
#endif

    public DateTime ExpiresOn { get; }
    public DateTime RefreshesOn { get; }
    public bool IsExpiring { get; }

    public Task<string> GetTokenAsync(string iotHub) => throw null!;
    public virtual IotHubConnectionStringBuilder Populate(IotHubConnectionStringBuilder iotHubConnectionStringBuilder) => throw null!;
    protected abstract Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLive);
#if SINCE_1_34
    protected virtual void Dispose(bool disposing) { }
    public void Dispose() { }
#endif
}

public class ClientOptions
{
    public string ModelId { get; set; }
    public Http1TransportSettings FileUploadTransportSettings { get; set; }
    public SdkAssignsMessageId SdkAssignsMessageId { get; set; }
#if SINCE_1_37
    public TimeSpan SasTokenTimeToLive { get; set; }
    public int SasTokenRenewalBuffer { get; set; }
#endif
}

public sealed class DeviceAuthenticationWithRegistrySymmetricKey : IAuthenticationMethod
{
    public DeviceAuthenticationWithRegistrySymmetricKey(string deviceId, string key) { }

    public string DeviceId { get; set; }
    public byte[] Key { get; set; }
    public string KeyAsBase64String { get; set; }

    public IotHubConnectionStringBuilder Populate(IotHubConnectionStringBuilder iotHubConnectionStringBuilder) => throw null!;
}

public sealed class DeviceAuthenticationWithSharedAccessPolicyKey : IAuthenticationMethod
{
    public DeviceAuthenticationWithSharedAccessPolicyKey(string deviceId, string policyName, string key) { }

    public string DeviceId { get; set; }
    public string Key { get; set; }
    public string PolicyName { get; set; }

    public IotHubConnectionStringBuilder Populate(IotHubConnectionStringBuilder iotHubConnectionStringBuilder) => throw null!;
}

public sealed class DeviceAuthenticationWithToken : IAuthenticationMethod
{
    public DeviceAuthenticationWithToken(string deviceId, string token) { }

    public string DeviceId { get; set; }
    public string Token { get; set; }

    public IotHubConnectionStringBuilder Populate(IotHubConnectionStringBuilder iotHubConnectionStringBuilder) => throw null!;
}

public abstract class DeviceAuthenticationWithTokenRefresh : AuthenticationWithTokenRefresh
{
    public DeviceAuthenticationWithTokenRefresh(string deviceId) { }
    public DeviceAuthenticationWithTokenRefresh(string deviceId, int suggestedTimeToLiveSeconds, int timeBufferPercentage) { }
    internal DeviceAuthenticationWithTokenRefresh() { }
#if SINCE_1_38
    public DeviceAuthenticationWithTokenRefresh(string deviceId, int suggestedTimeToLiveSeconds, int timeBufferPercentage, bool disposeWithClient) { }
#endif

    public string DeviceId { get; }

    public override IotHubConnectionStringBuilder Populate(IotHubConnectionStringBuilder iotHubConnectionStringBuilder) => throw null!;
}

public sealed class DeviceAuthenticationWithTpm : DeviceAuthenticationWithTokenRefresh
{
    public DeviceAuthenticationWithTpm(string deviceId, SecurityProviderTpm securityProvider) { }
    public DeviceAuthenticationWithTpm(string deviceId, SecurityProviderTpm securityProvider, int suggestedTimeToLiveSeconds, int timeBufferPercentage) { }
#if SINCE_1_38
    public DeviceAuthenticationWithTpm(string deviceId, SecurityProviderTpm securityProvider, int suggestedTimeToLiveSeconds, int timeBufferPercentage, bool disposeWithClient) { }
#endif

    protected override Task<string> SafeCreateNewToken(string iotHub, int suggestedTimeToLiveSeconds) => throw null!;
}

public sealed class DeviceAuthenticationWithX509Certificate : IAuthenticationMethod
#if SINCE_1_36
    , IDisposable
#endif
{
#if !SINCE_1_34
    public DeviceAuthenticationWithX509Certificate(string deviceId, X509Certificate2 certificate) { }
#endif
#if SINCE_1_34
    public DeviceAuthenticationWithX509Certificate(string deviceId, X509Certificate2 certificate, X509Certificate2Collection chainCertificates = null) { }
#endif

    public string DeviceId { get; set; }
    public X509Certificate2 Certificate { get; set; }
#if SINCE_1_34
    public X509Certificate2Collection ChainCertificates { get; }
#endif

    public IotHubConnectionStringBuilder Populate(IotHubConnectionStringBuilder iotHubConnectionStringBuilder) => throw null!;
#if SINCE_1_36
    public void Dispose() { }
#endif
}

public class ExponentialBackoff : IRetryPolicy
{
    public ExponentialBackoff(int retryCount, TimeSpan minBackoff, TimeSpan maxBackoff, TimeSpan deltaBackoff) { }

    public bool ShouldRetry(int currentRetryCount, Exception lastException, out TimeSpan retryInterval) => throw null!;
}

public sealed class Http1TransportSettings : ITransportSettings
{
    public Http1TransportSettings() { }

    public X509Certificate2 ClientCertificate { get; set; }
    public TimeSpan DefaultReceiveTimeout { get; }
    public IWebProxy Proxy { get; set; }
#if SINCE_1_42
    public HttpClient HttpClient { get; set; }
#endif

    public TransportType GetTransportType() => throw null!;
}

public sealed class IotHubConnectionStringBuilder
{
    internal IotHubConnectionStringBuilder() { }

    public string HostName { get; set; }
    public IAuthenticationMethod AuthenticationMethod { get; set; }
    public string DeviceId { get; }
    public string ModuleId { get; }
    public string SharedAccessKeyName { get; }
    public string SharedAccessKey { get; }
    public string GatewayHostName { get; }
    public string SharedAccessSignature { get; }
    public bool UsingX509Cert { get; }

    public static IotHubConnectionStringBuilder Create(string hostname, IAuthenticationMethod authenticationMethod) => throw null!;
    public static IotHubConnectionStringBuilder Create(string hostname, string gatewayHostname, IAuthenticationMethod authenticationMethod) => throw null!;
    public static IotHubConnectionStringBuilder Create(string iotHubConnectionString) => throw null!;
    public sealed override string ToString() => throw null!;
}

public sealed class Message : IReadOnlyIndicator, IDisposable
{
    public Message() { }
    public Message(Stream stream) { }
    public Message(byte[] byteArray) { }

    public string MessageId { get; set; }
    public string To { get; set; }
    public DateTime ExpiryTimeUtc { get; }
    public string CorrelationId { get; set; }
    public ulong SequenceNumber { get; }
    public string LockToken { get; }
    public DateTime EnqueuedTimeUtc { get; }
    public uint DeliveryCount { get; }
    public string UserId { get; set; }
    public string MessageSchema { get; set; }
    public DateTime CreationTimeUtc { get; set; }
    public bool IsSecurityMessage { get; }
    public string ContentType { get; set; }
    public string InputName { get; }
    public string ConnectionDeviceId { get; }
    public string ConnectionModuleId { get; }
    public string ContentEncoding { get; set; }
    public string ComponentName { get; set; }
    public IDictionary<string, string> Properties { get; }
    public Stream BodyStream { get; }

    public void Dispose() { }
    public Stream GetBodyStream() => throw null!;
    public byte[] GetBytes() => throw null!;
    public Message CloneWithBody(in byte[] byteArray) => throw null!;
    public void SetAsSecurityMessage() { }

    bool IReadOnlyIndicator.IsReadOnly => throw null!;
}

public sealed class MethodRequest
{
    public MethodRequest(string name) { }
    public MethodRequest(string name, byte[] data) { }
    public MethodRequest(string name, TimeSpan? responseTimeout, TimeSpan? connectionTimeout) { }
    public MethodRequest(string name, byte[] data, TimeSpan? responseTimeout, TimeSpan? connectionTimeout) { }

    public string Name { get; }
    public byte[] Data { get; }
    public TimeSpan? ResponseTimeout { get; }
    public TimeSpan? ConnectionTimeout { get; }
    public string DataAsJson { get; }
}

public sealed class MethodRequestInternal : IDisposable
{
    internal MethodRequestInternal() { }

    public void Dispose() { }
}

public sealed class MethodResponse
{
    public MethodResponse(byte[] result, int status) { }
    public MethodResponse(int status) { }

    public byte[] Result { get; }
    public string ResultAsJson { get; }
    public int Status { get; }
}

public sealed class MethodResponseInternal : IDisposable
{
    internal MethodResponseInternal() { }

    public void Dispose() { }
}

public sealed class ModuleAuthenticationWithRegistrySymmetricKey : IAuthenticationMethod
{
    public ModuleAuthenticationWithRegistrySymmetricKey(string deviceId, string moduleId, string key) { }

    public string DeviceId { get; set; }
    public string ModuleId { get; set; }
    public byte[] Key { get; set; }
    public string KeyAsBase64String { get; set; }

    public IotHubConnectionStringBuilder Populate(IotHubConnectionStringBuilder iotHubConnectionStringBuilder) => throw null!;
}

public sealed class ModuleAuthenticationWithToken : IAuthenticationMethod
{
    public ModuleAuthenticationWithToken(string deviceId, string moduleId, string token) { }

    public string DeviceId { get; set; }
    public string ModuleId { get; set; }
    public string Token { get; set; }

    public IotHubConnectionStringBuilder Populate(IotHubConnectionStringBuilder iotHubConnectionStringBuilder) => throw null!;
}

public abstract class ModuleAuthenticationWithTokenRefresh : AuthenticationWithTokenRefresh
{
    public ModuleAuthenticationWithTokenRefresh(string deviceId, string moduleId) { }
    public ModuleAuthenticationWithTokenRefresh(string deviceId, string moduleId, int suggestedTimeToLiveSeconds, int timeBufferPercentage) { }
#if SINCE_1_38
    public ModuleAuthenticationWithTokenRefresh(string deviceId, string moduleId, int suggestedTimeToLiveSeconds, int timeBufferPercentage, bool disposeWithClient) { }
#endif

    public string ModuleId { get; }
    public string DeviceId { get; }

    public override IotHubConnectionStringBuilder Populate(IotHubConnectionStringBuilder iotHubConnectionStringBuilder) => throw null!;
}

public class NoRetry : IRetryPolicy
{
#if SINCE_1_35
    public NoRetry() { }
#endif

    public bool ShouldRetry(int currentRetryCount, Exception lastException, out TimeSpan retryInterval) => throw null!;
}

public class SharedAccessSignatureBuilder
{
    public SharedAccessSignatureBuilder() { }

    public string KeyName { get; set; }
    public string Key { get; set; }
    public string Target { get; set; }
    public TimeSpan TimeToLive { get; set; }

    public string ToSignature() => throw null!;
    protected virtual string Sign(string requestString, string key) => throw null!;
}
