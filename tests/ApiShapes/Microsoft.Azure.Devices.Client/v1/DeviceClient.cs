using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

using Microsoft.Azure.Devices.Client.Transport;
using Microsoft.Azure.Devices.Shared;

namespace Microsoft.Azure.Devices.Client;

#if SINCE_1_36
public class DeviceClient
#else
public sealed class DeviceClient
#endif
    : IDisposable
#if SINCE_1_39 && !NETSTANDARD2_0
    , IAsyncDisposable
#endif
{
    public const uint DefaultOperationTimeoutInMilliseconds = 240000;

    internal DeviceClient() { }

    public int DiagnosticSamplingPercentage { get; set; }
    public uint OperationTimeoutInMilliseconds { get; set; }
    public string ProductInfo { get; set; }
    [Obsolete("As in the real library.")]
    public RetryPolicyType RetryPolicy { get; set; }

    public static DeviceClient Create(string hostname, IAuthenticationMethod authenticationMethod, ClientOptions options = null) => throw null!;
    public static DeviceClient Create(string hostname, string gatewayHostname, IAuthenticationMethod authenticationMethod, ClientOptions options = null) => throw null!;
    public static DeviceClient Create(string hostname, IAuthenticationMethod authenticationMethod, TransportType transportType, ClientOptions options = null) => throw null!;
    public static DeviceClient Create(string hostname, string gatewayHostname, IAuthenticationMethod authenticationMethod, TransportType transportType, ClientOptions options = null) => throw null!;
    public static DeviceClient Create(string hostname, IAuthenticationMethod authenticationMethod, ITransportSettings[] transportSettings, ClientOptions options = null) => throw null!;
    public static DeviceClient Create(string hostname, string gatewayHostname, IAuthenticationMethod authenticationMethod, ITransportSettings[] transportSettings, ClientOptions options = null) => throw null!;
    public static DeviceClient CreateFromConnectionString(string connectionString, ClientOptions options = null) => throw null!;
    public static DeviceClient CreateFromConnectionString(string connectionString, string deviceId, ClientOptions options = null) => throw null!;
    public static DeviceClient CreateFromConnectionString(string connectionString, TransportType transportType, ClientOptions options = null) => throw null!;
    public static DeviceClient CreateFromConnectionString(string connectionString, string deviceId, TransportType transportType, ClientOptions options = null) => throw null!;
    public static DeviceClient CreateFromConnectionString(string connectionString, ITransportSettings[] transportSettings, ClientOptions options = null) => throw null!;
    public static DeviceClient CreateFromConnectionString(string connectionString, string deviceId, ITransportSettings[] transportSettings, ClientOptions options = null) => throw null!;
    public void SetRetryPolicy(IRetryPolicy retryPolicy) { }
    public Task OpenAsync() => throw null!;
    public Task OpenAsync(CancellationToken cancellationToken) => throw null!;
    public Task CloseAsync() => throw null!;
    public Task CloseAsync(CancellationToken cancellationToken) => throw null!;
    public Task<Message> ReceiveAsync() => throw null!;
    public Task<Message> ReceiveAsync(CancellationToken cancellationToken) => throw null!;
    public Task<Message> ReceiveAsync(TimeSpan timeout) => throw null!;
    public Task SetReceiveMessageHandlerAsync(ReceiveMessageCallback messageHandler, object userContext, CancellationToken cancellationToken = default) => throw null!;
    public Task CompleteAsync(string lockToken) => throw null!;
    public Task CompleteAsync(string lockToken, CancellationToken cancellationToken) => throw null!;
    public Task CompleteAsync(Message message) => throw null!;
    public Task CompleteAsync(Message message, CancellationToken cancellationToken) => throw null!;
    public Task AbandonAsync(string lockToken) => throw null!;
    public Task AbandonAsync(string lockToken, CancellationToken cancellationToken) => throw null!;
    public Task AbandonAsync(Message message) => throw null!;
    public Task AbandonAsync(Message message, CancellationToken cancellationToken) => throw null!;
    public Task RejectAsync(string lockToken) => throw null!;
    public Task RejectAsync(string lockToken, CancellationToken cancellationToken) => throw null!;
    public Task RejectAsync(Message message) => throw null!;
    public Task RejectAsync(Message message, CancellationToken cancellationToken) => throw null!;
    public Task SendEventAsync(Message message) => throw null!;
    public Task SendEventAsync(Message message, CancellationToken cancellationToken) => throw null!;
    public Task SendEventBatchAsync(IEnumerable<Message> messages) => throw null!;
    public Task SendEventBatchAsync(IEnumerable<Message> messages, CancellationToken cancellationToken) => throw null!;
    [Obsolete("As in the real library.")]
    public Task UploadToBlobAsync(string blobName, Stream source) => throw null!;
    [Obsolete("As in the real library.")]
    public Task UploadToBlobAsync(string blobName, Stream source, CancellationToken cancellationToken) => throw null!;
    public Task<FileUploadSasUriResponse> GetFileUploadSasUriAsync(FileUploadSasUriRequest request, CancellationToken cancellationToken = default) => throw null!;
    public Task CompleteFileUploadAsync(FileUploadCompletionNotification notification, CancellationToken cancellationToken = default) => throw null!;
    public Task SetMethodHandlerAsync(string methodName, MethodCallback methodHandler, object userContext) => throw null!;
    public Task SetMethodHandlerAsync(string methodName, MethodCallback methodHandler, object userContext, CancellationToken cancellationToken) => throw null!;
    public Task SetMethodDefaultHandlerAsync(MethodCallback methodHandler, object userContext) => throw null!;
    public Task SetMethodDefaultHandlerAsync(MethodCallback methodHandler, object userContext, CancellationToken cancellationToken) => throw null!;
    [Obsolete("As in the real library.")]
    public void SetMethodHandler(string methodName, MethodCallback methodHandler, object userContext) { }
    public void SetConnectionStatusChangesHandler(ConnectionStatusChangesHandler statusChangesHandler) { }
    public void Dispose() { }
    [Obsolete("As in the real library.")]
    public Task SetDesiredPropertyUpdateCallback(DesiredPropertyUpdateCallback callback, object userContext) => throw null!;
    public Task SetDesiredPropertyUpdateCallbackAsync(DesiredPropertyUpdateCallback callback, object userContext) => throw null!;
    public Task SetDesiredPropertyUpdateCallbackAsync(DesiredPropertyUpdateCallback callback, object userContext, CancellationToken cancellationToken) => throw null!;
    public Task<Twin> GetTwinAsync() => throw null!;
    public Task<Twin> GetTwinAsync(CancellationToken cancellationToken) => throw null!;
    public Task UpdateReportedPropertiesAsync(TwinCollection reportedProperties) => throw null!;
    public Task UpdateReportedPropertiesAsync(TwinCollection reportedProperties, CancellationToken cancellationToken) => throw null!;
#if SINCE_1_36
    protected virtual void Dispose(bool disposing) { }
#endif
#if SINCE_1_39 && !NETSTANDARD2_0
    public ValueTask DisposeAsync() => throw null!;
#endif
}
