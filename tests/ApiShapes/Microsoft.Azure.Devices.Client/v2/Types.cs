using System;
using System.Collections;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Net.WebSockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;

using Newtonsoft.Json;

namespace Microsoft.Azure.Devices.Client;

public sealed class AmqpConnectionPoolSettings
{
    public const uint AbsoluteMaxPoolSize = 65535;

    public AmqpConnectionPoolSettings() { }

    public uint MaxPoolSize { get; set; }
    public bool UsePooling { get; set; }

    public bool Equals(AmqpConnectionPoolSettings other) => throw null!;
}

public class ClientAuthenticationWithSharedAccessKeyRefresh : ClientAuthenticationWithTokenRefresh
{
    public ClientAuthenticationWithSharedAccessKeyRefresh(string sharedAccessKey, string sharedAccessKeyName, string deviceId, string moduleId = null, TimeSpan sasTokenTimeToLive = default, int sasTokenRenewalBuffer = 0) { }
    public ClientAuthenticationWithSharedAccessKeyRefresh(string sharedAccessKey, string deviceId, string moduleId = null, TimeSpan sasTokenTimeToLive = default, int sasTokenRenewalBuffer = 0) { }
    public ClientAuthenticationWithSharedAccessKeyRefresh(string connectionString, TimeSpan sasTokenTimeToLive = default, int sasTokenRenewalBuffer = 0) { }
    internal ClientAuthenticationWithSharedAccessKeyRefresh() { }

    public string SharedAccessKey { get; }
    public string SharedAccessKeyName { get; }

    public override void Populate(ref IotHubConnectionCredentials iotHubConnectionCredentials) { }
    protected override Task<string> SafeCreateNewTokenAsync(string iotHub, TimeSpan suggestedTimeToLive) => throw null!;
}

public sealed class ClientAuthenticationWithSharedAccessSignature : IAuthenticationMethod
{
    public ClientAuthenticationWithSharedAccessSignature(string token, string deviceId, string moduleId = null) { }

    public string DeviceId { get; set; }
    public string ModuleId { get; set; }
    public string Token { get; set; }

    public void Populate(ref IotHubConnectionCredentials iotHubConnectionCredentials) { }
}

public abstract class ClientAuthenticationWithTokenRefresh : IAuthenticationMethod
{
    public ClientAuthenticationWithTokenRefresh(string deviceId, string moduleId = null, TimeSpan suggestedTimeToLive = default, int timeBufferPercentage = 0) { }
    internal ClientAuthenticationWithTokenRefresh() { }

    public string DeviceId { get; }
    public string ModuleId { get; }
    public DateTimeOffset ExpiresOnUtc { get; }
    public DateTimeOffset RefreshesOnUtc { get; }
    public bool IsExpiring { get; }

    public Task<string> GetTokenAsync(string iotHub) => throw null!;
    public virtual void Populate(ref IotHubConnectionCredentials iotHubConnectionCredentials) { }
    protected abstract Task<string> SafeCreateNewTokenAsync(string iotHub, TimeSpan suggestedTimeToLive);
}

public sealed class ClientAuthenticationWithX509Certificate : IAuthenticationMethod
{
    public ClientAuthenticationWithX509Certificate(X509Certificate2 clientCertificate, X509Certificate2Collection certificateChain, string deviceId, string moduleId = null) { }
    public ClientAuthenticationWithX509Certificate(X509Certificate2 certificate, string deviceId, string moduleId = null) { }

    public string DeviceId { get; set; }
    public string ModuleId { get; set; }
    public X509Certificate2 ClientCertificate { get; }
    public X509Certificate2Collection CertificateChain { get; }

    public void Populate(ref IotHubConnectionCredentials iotHubConnectionCredentials) { }
}

public class ConnectionStatusInfo
{
    public ConnectionStatusInfo() { }
    public ConnectionStatusInfo(ConnectionStatus status, ConnectionStatusChangeReason changeReason) { }

    public ConnectionStatus Status { get; }
    public ConnectionStatusChangeReason ChangeReason { get; }
    public DateTimeOffset StatusLastChangedOnUtc { get; }
    public RecommendedAction RecommendedAction { get; }
}

public sealed class DefaultPayloadConvention : PayloadConvention
{
    private DefaultPayloadConvention() { }

    public static DefaultPayloadConvention Instance { get; }
    public override string ContentType { get; }
    public override string ContentEncoding { get; }

    public override byte[] GetObjectBytes(object objectToSendWithConvention) => throw null!;
    public override T GetObject<T>(byte[] objectToConvert) => throw null!;
}

public class DesiredProperties : PropertyCollection
{
    protected DesiredProperties(Dictionary<string, object> desiredProperties) { }
}

public class DirectMethodRequest
{
    protected DirectMethodRequest(string methodName, byte[] payload = null) { }

    public string MethodName { get; }
    public string RequestId { get; protected set; }
    protected PayloadConvention PayloadConvention { get; set; }

    public bool TryGetPayload<T>(out T payload) => throw null!;
    public byte[] GetPayload() => throw null!;
}

public class DirectMethodResponse
{
    public DirectMethodResponse(int status) { }

    public int Status { get; set; }
    public byte[] Payload { get; set; }
    public object PayloadAsObject { get; set; }
    protected PayloadConvention PayloadConvention { get; set; }

    public bool TryGetPayload<T>(out T payload) => throw null!;
}

public class EdgeModuleDirectMethodRequest
{
    public EdgeModuleDirectMethodRequest(string methodName) { }
    public EdgeModuleDirectMethodRequest(string methodName, byte[] payload) { }

    public string MethodName { get; }
    public TimeSpan? ConnectionTimeout { get; set; }
    public TimeSpan? ResponseTimeout { get; set; }

    public bool TryGetPayload<T>(out T payload) => throw null!;
    public byte[] GetPayloadAsBytes() => throw null!;
}

public class FileUploadCompletionNotification
{
    public FileUploadCompletionNotification(string correlationId, bool isSuccess) { }

    public string CorrelationId { get; }
    public bool IsSuccess { get; }
    public int StatusCode { get; set; }
    public string StatusDescription { get; set; }
}

public class FileUploadSasUriRequest
{
    public FileUploadSasUriRequest(string blobName) { }

    public string BlobName { get; }
}

public class FileUploadSasUriResponse
{
    protected FileUploadSasUriResponse() { }

    public string CorrelationId { get; protected set; }
    public string HostName { get; protected set; }
    public string ContainerName { get; protected set; }
    public string BlobName { get; protected set; }
    public string SasToken { get; protected set; }

    public virtual Uri GetBlobUri() => throw null!;
}

public class IncomingMessage
{
    protected IncomingMessage(byte[] payload) { }

    public string MessageId { get; protected set; }
    public string CorrelationId { get; protected set; }
    public ulong SequenceNumber { get; protected set; }
    public string To { get; protected set; }
    public string UserId { get; protected set; }
    public DateTimeOffset CreatedOnUtc { get; protected set; }
    public DateTimeOffset EnqueuedOnUtc { get; protected set; }
    public DateTimeOffset ExpiresOnUtc { get; protected set; }
    public string MessageSchema { get; protected set; }
    public string ContentType { get; protected set; }
    public string ContentEncoding { get; protected set; }
    public string InputName { get; protected set; }
    public IDictionary<string, string> Properties { get; }
    protected IDictionary<string, object> SystemProperties { get; }
    protected PayloadConvention PayloadConvention { get; set; }

    public bool TryGetPayload<T>(out T payload) => throw null!;
    public byte[] GetPayloadAsBytes() => throw null!;
}

public abstract class IotHubBaseClient : IAsyncDisposable
{
    internal IotHubBaseClient() { }

    public ConnectionStatusInfo ConnectionStatusInfo { get; }
    public Action<ConnectionStatusInfo> ConnectionStatusChangeCallback { get; set; }

    public Task OpenAsync(CancellationToken cancellationToken = default) => throw null!;
    public Task SendTelemetryAsync(TelemetryMessage message, CancellationToken cancellationToken = default) => throw null!;
    public Task SendTelemetryAsync(IEnumerable<TelemetryMessage> messages, CancellationToken cancellationToken = default) => throw null!;
    public Task SetIncomingMessageCallbackAsync(Func<IncomingMessage, Task<MessageAcknowledgement>> messageCallback, CancellationToken cancellationToken = default) => throw null!;
    public Task SetDirectMethodCallbackAsync(Func<DirectMethodRequest, Task<DirectMethodResponse>> directMethodCallback, CancellationToken cancellationToken = default) => throw null!;
    public Task<TwinProperties> GetTwinPropertiesAsync(CancellationToken cancellationToken = default) => throw null!;
    public Task<long> UpdateReportedPropertiesAsync(ReportedProperties reportedProperties, CancellationToken cancellationToken = default) => throw null!;
    public Task SetDesiredPropertyUpdateCallbackAsync(Func<DesiredProperties, Task> callback, CancellationToken cancellationToken = default) => throw null!;
    public Task CloseAsync(CancellationToken cancellationToken = default) => throw null!;
    public ValueTask DisposeAsync() => throw null!;
    protected virtual void Dispose(bool disposing) { }
}

public sealed class IotHubClientAmqpSettings : IotHubClientTransportSettings
{
    public IotHubClientAmqpSettings(IotHubClientTransportProtocol transportProtocol = IotHubClientTransportProtocol.Tcp) { }

    public TimeSpan IdleTimeout { get; set; }
    public TimeSpan? WebSocketKeepAlive { get; set; }
    public uint PrefetchCount { get; set; }
    public RemoteCertificateValidationCallback RemoteCertificateValidationCallback { get; set; }
    public ClientWebSocket ClientWebSocket { get; set; }
    public AmqpConnectionPoolSettings ConnectionPoolSettings { get; set; }
    public string AuthenticationChain { get; set; }
}

public class IotHubClientExponentialBackoffRetryPolicy : IotHubClientRetryPolicyBase
{
    public IotHubClientExponentialBackoffRetryPolicy(uint maxRetries, TimeSpan maxWait, bool useJitter = true) { }

    public override bool ShouldRetry(uint currentRetryCount, Exception lastException, out TimeSpan retryDelay) => throw null!;
}

public class IotHubClientFixedDelayRetryPolicy : IotHubClientRetryPolicyBase
{
    public IotHubClientFixedDelayRetryPolicy(uint maxRetries, TimeSpan fixedDelay, bool useJitter = true) { }

    public override bool ShouldRetry(uint currentRetryCount, Exception lastException, out TimeSpan retryDelay) => throw null!;
}

public sealed class IotHubClientHttpSettings : IotHubClientTransportSettings
{
    public IotHubClientHttpSettings() { }

    public HttpClient HttpClient { get; set; }
}

public class IotHubClientIncrementalDelayRetryPolicy : IotHubClientRetryPolicyBase
{
    public IotHubClientIncrementalDelayRetryPolicy(uint maxRetries, TimeSpan delayIncrement, TimeSpan maxDelay, bool useJitter = true) { }

    protected TimeSpan DelayIncrement { get; }
    protected TimeSpan MaxDelay { get; }
    protected bool UseJitter { get; }

    public override bool ShouldRetry(uint currentRetryCount, Exception lastException, out TimeSpan retryDelay) => throw null!;
}

public sealed class IotHubClientMqttSettings : IotHubClientTransportSettings
{
    public IotHubClientMqttSettings(IotHubClientTransportProtocol transportProtocol = IotHubClientTransportProtocol.Tcp) { }

    public QualityOfService PublishToServerQoS { get; set; }
    public QualityOfService ReceivingQoS { get; set; }
    public bool CleanSession { get; set; }
    public TimeSpan IdleTimeout { get; set; }
    public TimeSpan? WebSocketKeepAlive { get; set; }
    public IWillMessage WillMessage { get; set; }
    public RemoteCertificateValidationCallback RemoteCertificateValidationCallback { get; set; }
    public int IncomingMessageQueueSize { get; set; }
    public string AuthenticationChain { get; set; }
}

public class IotHubClientNoRetry : IIotHubClientRetryPolicy
{
    public IotHubClientNoRetry() { }

    public bool ShouldRetry(uint currentRetryCount, Exception lastException, out TimeSpan retryDelay) => throw null!;
}

public sealed class IotHubClientOptions
{
    public IotHubClientOptions() { }
    public IotHubClientOptions(IotHubClientTransportSettings transportSettings) { }

    public IotHubClientTransportSettings TransportSettings { get; }
    public IotHubClientHttpSettings HttpOperationTransportSettings { get; set; }
    public PayloadConvention PayloadConvention { get; set; }
    public string GatewayHostName { get; set; }
    public string ModelId { get; set; }
    public SdkAssignsMessageId SdkAssignsMessageId { get; set; }
    public IIotHubClientRetryPolicy RetryPolicy { get; set; }
    public string AdditionalUserAgentInfo { get; set; }
}

public abstract class IotHubClientRetryPolicyBase : IIotHubClientRetryPolicy
{
    protected IotHubClientRetryPolicyBase(uint maxRetries) { }
    internal IotHubClientRetryPolicyBase() { }

    protected uint MaxRetries { get; }

    public virtual bool ShouldRetry(uint currentRetryCount, Exception lastException, out TimeSpan retryDelay) => throw null!;
    protected TimeSpan UpdateWithJitter(double baseTimeMs) => throw null!;
}

public abstract class IotHubClientTransportSettings
{
    public IotHubClientTransportProtocol Protocol { get; protected set; }
    public IWebProxy Proxy { get; set; }
    public SslProtocols SslProtocols { get; set; }
    public bool CertificateRevocationCheck { get; set; }

    public override string ToString() => throw null!;
}

public sealed class IotHubConnectionCredentials
{
    public IotHubConnectionCredentials(IAuthenticationMethod authenticationMethod, string iotHubHostName, string gatewayHostName = null) { }
    public IotHubConnectionCredentials(string iotHubConnectionString, string gatewayHostName = null) { }

    public string IotHubHostName { get; }
    public string GatewayHostName { get; }
    public string HostName { get; }
    public string DeviceId { get; set; }
    public string ModuleId { get; set; }
    public string SharedAccessKeyName { get; set; }
    public string SharedAccessKey { get; set; }
    public string SharedAccessSignature { get; set; }
    public X509Certificate2 ClientCertificate { get; set; }
    public X509Certificate2Collection CertificateChain { get; set; }
    public TimeSpan SasTokenTimeToLive { get; }
    public int SasTokenRenewalBuffer { get; }
    public ClientAuthenticationWithTokenRefresh SasTokenRefresher { get; }
    public IAuthenticationMethod AuthenticationMethod { get; }
    public AuthenticationModel AuthenticationModel { get; }

    public override bool Equals(object obj) => throw null!;
    public override int GetHashCode() => throw null!;
}

public class IotHubDeviceClient : IotHubBaseClient
{
    public IotHubDeviceClient(string connectionString, IotHubClientOptions options = null) { }
    public IotHubDeviceClient(string hostName, IAuthenticationMethod authenticationMethod, IotHubClientOptions options = null) { }

    public Task<FileUploadSasUriResponse> GetFileUploadSasUriAsync(FileUploadSasUriRequest request, CancellationToken cancellationToken = default) => throw null!;
    public Task CompleteFileUploadAsync(FileUploadCompletionNotification notification, CancellationToken cancellationToken = default) => throw null!;
}

public class IotHubModuleClient : IotHubBaseClient
{
    public IotHubModuleClient(string connectionString, IotHubClientOptions options = null) { }
    public IotHubModuleClient(string hostName, IAuthenticationMethod authenticationMethod, IotHubClientOptions options = null) { }

    public static Task<IotHubModuleClient> CreateFromEnvironmentAsync(IotHubClientOptions options = null, CancellationToken cancellationToken = default) => throw null!;
    public Task SendMessageToRouteAsync(string outputName, TelemetryMessage message, CancellationToken cancellationToken = default) => throw null!;
    public Task SendMessagesToRouteAsync(string outputName, IEnumerable<TelemetryMessage> messages, CancellationToken cancellationToken = default) => throw null!;
    public Task<DirectMethodResponse> InvokeMethodAsync(string deviceId, EdgeModuleDirectMethodRequest methodRequest, CancellationToken cancellationToken = default) => throw null!;
    public Task<DirectMethodResponse> InvokeMethodAsync(string deviceId, string moduleId, EdgeModuleDirectMethodRequest methodRequest, CancellationToken cancellationToken = default) => throw null!;
}

public abstract class PayloadConvention
{
    public abstract string ContentType { get; }
    public abstract string ContentEncoding { get; }

    public abstract byte[] GetObjectBytes(object objectToSendWithConvention);
    public abstract T GetObject<T>(byte[] objectToConvert);
}

public abstract class PropertyCollection : IEnumerable<KeyValuePair<string, object>>
{
    protected PropertyCollection(Dictionary<string, object> properties, bool responseFromService = false) { }
    internal PropertyCollection() { }

    public long Version { get; }
    protected PayloadConvention PayloadConvention { get; set; }

    public bool TryGetValue<T>(string propertyKey, out T propertyValue) => throw null!;
    public string GetSerializedString() => throw null!;
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => throw null!;

    IEnumerator IEnumerable.GetEnumerator() => throw null!;
}

public class ReportedProperties : PropertyCollection
{
    public ReportedProperties() { }
    protected ReportedProperties(Dictionary<string, object> reportedProperties, bool responseFromService) { }

    public object this[string propertyKey] { get => throw null!; set { } }

    public void Add(string propertyKey, object propertyValue) { }
}

public static class StringFormattingExtensions
{
    public static string FormatForUser(this string format, params object[] args) => throw null!;
    public static string FormatInvariant(this string format, params object[] args) => throw null!;
    public static string FormatErrorForUser(this string message, string activityId, int errorCode) => throw null!;
    public static string Truncate(this string message, int maximumSize) => throw null!;
}

public class SystemTextJsonPayloadConvention : PayloadConvention
{
    internal SystemTextJsonPayloadConvention() { }

    public static SystemTextJsonPayloadConvention Instance { get; }
    public override string ContentType { get; }
    public override string ContentEncoding { get; }

    public override byte[] GetObjectBytes(object objectToSendWithConvention) => throw null!;
    public override T GetObject<T>(byte[] objectToConvert) => throw null!;
}

public class TelemetryMessage
{
    public TelemetryMessage() { }
    public TelemetryMessage(object payload) { }
    public TelemetryMessage(byte[] binaryPayload) { }

    public object Payload { get; }
    public string MessageId { get; set; }
    public string CorrelationId { get; set; }
    public string UserId { get; set; }
    public DateTimeOffset CreatedOnUtc { get; set; }
    public DateTimeOffset BatchCreatedOnUtc { get; set; }
    public DateTimeOffset ExpiresOnUtc { get; set; }
    public string ComponentName { get; set; }
    public string MessageSchema { get; set; }
    public string ContentType { get; set; }
    public string ContentEncoding { get; set; }
    public DateTimeOffset EnqueuedOnUtc { get; protected set; }
    public string ConnectionDeviceId { get; protected set; }
    public string ConnectionModuleId { get; protected set; }
    public string InputName { get; protected set; }
    public string OutputName { get; set; }
    public bool IsSecurityMessage { get; }
    public IDictionary<string, string> Properties { get; }
    protected IDictionary<string, object> SystemProperties { get; }
    protected PayloadConvention PayloadConvention { get; set; }

    public TelemetryMessage CloneWithBody(object payload) => throw null!;
    public void SetAsSecurityMessage() { }
}

public class TwinProperties
{
    protected TwinProperties(DesiredProperties requestsFromService, ReportedProperties reportedByClient) { }

    public DesiredProperties Desired { get; }
    public ReportedProperties Reported { get; }

    public string ToJson(Formatting formatting = Formatting.None) => throw null!;
}

public class WillMessage : IWillMessage
{
    public byte[] Payload { get; set; }
    public QualityOfService QualityOfService { get; set; }
}
