using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

using Microsoft.Azure.Devices.Shared;

namespace Microsoft.Azure.Devices.Client;

#if SINCE_1_36
public class ModuleClient
#else
public sealed class ModuleClient
#endif
    : IDisposable
#if SINCE_1_39 && !NETSTANDARD2_0
    , IAsyncDisposable
#endif
{
    internal ModuleClient() { }

    public int DiagnosticSamplingPercentage { get; set; }
    public uint OperationTimeoutInMilliseconds { get; set; }
    public string ProductInfo { get; set; }

    public static ModuleClient Create(string hostname, IAuthenticationMethod authenticationMethod, ClientOptions options = null) => throw null!;
    public static ModuleClient Create(string hostname, string gatewayHostname, IAuthenticationMethod authenticationMethod, ClientOptions options = null) => throw null!;
    public static ModuleClient Create(string hostname, IAuthenticationMethod authenticationMethod, TransportType transportType, ClientOptions options = null) => throw null!;
    public static ModuleClient Create(string hostname, string gatewayHostname, IAuthenticationMethod authenticationMethod, TransportType transportType, ClientOptions options = null) => throw null!;
    public static ModuleClient Create(string hostname, IAuthenticationMethod authenticationMethod, ITransportSettings[] transportSettings, ClientOptions options = null) => throw null!;
    public static ModuleClient Create(string hostname, string gatewayHostname, IAuthenticationMethod authenticationMethod, ITransportSettings[] transportSettings, ClientOptions options = null) => throw null!;
    public static ModuleClient CreateFromConnectionString(string connectionString, ClientOptions options = null) => throw null!;
    public static ModuleClient CreateFromConnectionString(string connectionString, TransportType transportType, ClientOptions options = null) => throw null!;
    public static ModuleClient CreateFromConnectionString(string connectionString, ITransportSettings[] transportSettings, ClientOptions options = null) => throw null!;
    public static Task<ModuleClient> CreateFromEnvironmentAsync(ClientOptions options = null) => throw null!;
    public static Task<ModuleClient> CreateFromEnvironmentAsync(TransportType transportType, ClientOptions options = null) => throw null!;
    public static Task<ModuleClient> CreateFromEnvironmentAsync(ITransportSettings[] transportSettings, ClientOptions options = null) => throw null!;
    public void SetRetryPolicy(IRetryPolicy retryPolicy) { }
    public Task OpenAsync() => throw null!;
    public Task OpenAsync(CancellationToken cancellationToken) => throw null!;
    public Task CloseAsync() => throw null!;
    public Task CloseAsync(CancellationToken cancellationToken) => throw null!;
    public Task CompleteAsync(string lockToken) => throw null!;
    public Task CompleteAsync(string lockToken, CancellationToken cancellationToken) => throw null!;
    public Task CompleteAsync(Message message) => throw null!;
    public Task CompleteAsync(Message message, CancellationToken cancellationToken) => throw null!;
    public Task AbandonAsync(string lockToken) => throw null!;
    public Task AbandonAsync(string lockToken, CancellationToken cancellationToken) => throw null!;
    public Task AbandonAsync(Message message) => throw null!;
    public Task AbandonAsync(Message message, CancellationToken cancellationToken) => throw null!;
    public Task SendEventAsync(Message message) => throw null!;
    public Task SendEventAsync(Message message, CancellationToken cancellationToken) => throw null!;
    public Task SendEventBatchAsync(IEnumerable<Message> messages) => throw null!;
    public Task SendEventBatchAsync(IEnumerable<Message> messages, CancellationToken cancellationToken) => throw null!;
    public Task SetMethodHandlerAsync(string methodName, MethodCallback methodHandler, object userContext) => throw null!;
    public Task SetMethodHandlerAsync(string methodName, MethodCallback methodHandler, object userContext, CancellationToken cancellationToken) => throw null!;
    public Task SetMethodDefaultHandlerAsync(MethodCallback methodHandler, object userContext) => throw null!;
    public Task SetMethodDefaultHandlerAsync(MethodCallback methodHandler, object userContext, CancellationToken cancellationToken) => throw null!;
    public void SetConnectionStatusChangesHandler(ConnectionStatusChangesHandler statusChangesHandler) { }
    public void Dispose() { }
    public Task SetDesiredPropertyUpdateCallbackAsync(DesiredPropertyUpdateCallback callback, object userContext) => throw null!;
    public Task SetDesiredPropertyUpdateCallbackAsync(DesiredPropertyUpdateCallback callback, object userContext, CancellationToken cancellationToken) => throw null!;
    public Task<Twin> GetTwinAsync() => throw null!;
    public Task<Twin> GetTwinAsync(CancellationToken cancellationToken) => throw null!;
    public Task UpdateReportedPropertiesAsync(TwinCollection reportedProperties) => throw null!;
    public Task UpdateReportedPropertiesAsync(TwinCollection reportedProperties, CancellationToken cancellationToken) => throw null!;
    public Task SendEventAsync(string outputName, Message message) => throw null!;
    public Task SendEventAsync(string outputName, Message message, CancellationToken cancellationToken) => throw null!;
    public Task SendEventBatchAsync(string outputName, IEnumerable<Message> messages) => throw null!;
    public Task SendEventBatchAsync(string outputName, IEnumerable<Message> messages, CancellationToken cancellationToken) => throw null!;
    public Task SetInputMessageHandlerAsync(string inputName, MessageHandler messageHandler, object userContext) => throw null!;
    public Task SetInputMessageHandlerAsync(string inputName, MessageHandler messageHandler, object userContext, CancellationToken cancellationToken) => throw null!;
    public Task SetMessageHandlerAsync(MessageHandler messageHandler, object userContext) => throw null!;
    public Task SetMessageHandlerAsync(MessageHandler messageHandler, object userContext, CancellationToken cancellationToken) => throw null!;
    public Task<MethodResponse> InvokeMethodAsync(string deviceId, MethodRequest methodRequest) => throw null!;
    public Task<MethodResponse> InvokeMethodAsync(string deviceId, MethodRequest methodRequest, CancellationToken cancellationToken) => throw null!;
    public Task<MethodResponse> InvokeMethodAsync(string deviceId, string moduleId, MethodRequest methodRequest) => throw null!;
    public Task<MethodResponse> InvokeMethodAsync(string deviceId, string moduleId, MethodRequest methodRequest, CancellationToken cancellationToken) => throw null!;
#if SINCE_1_36
    protected virtual void Dispose(bool disposing) { }
#endif
#if SINCE_1_39 && !NETSTANDARD2_0
    public ValueTask DisposeAsync() => throw null!;
#endif
}
