using System;
using System.Runtime.Serialization;

namespace Microsoft.Azure.Devices.Client.Exceptions;

public sealed class DeviceMaximumQueueDepthExceededException : IotHubException
{
    public DeviceMaximumQueueDepthExceededException() { }
    public DeviceMaximumQueueDepthExceededException(int maximumQueueDepth) { }
    public DeviceMaximumQueueDepthExceededException(string message) { }
    public DeviceMaximumQueueDepthExceededException(string message, Exception innerException) { }
}

public class DeviceMessageLockLostException : IotHubException
{
    public DeviceMessageLockLostException() { }
    public DeviceMessageLockLostException(string message) { }
    public DeviceMessageLockLostException(string deviceId, Guid messageId) { }
    public DeviceMessageLockLostException(string message, Exception innerException) { }
#if SINCE_1_34
    protected DeviceMessageLockLostException(SerializationInfo info, StreamingContext context) { }
#endif
}

public sealed class DeviceNotFoundException : IotHubException
{
    public DeviceNotFoundException() { }
    public DeviceNotFoundException(string deviceId) { }
    public DeviceNotFoundException(string deviceId, string iotHubName) { }
    public DeviceNotFoundException(string deviceId, string iotHubName, string trackingId) { }
    public DeviceNotFoundException(string message, Exception innerException) { }
    public DeviceNotFoundException(SerializationInfo info, StreamingContext context) { }
}

public sealed class IotHubCommunicationException : IotHubException
{
    public IotHubCommunicationException() { }
    public IotHubCommunicationException(string message) { }
    public IotHubCommunicationException(string message, Exception innerException) { }
}

public class IotHubException : Exception
{
    public IotHubException() { }
    public IotHubException(string message) { }
    public IotHubException(string message, string trackingId) { }
    public IotHubException(string message, bool isTransient, string trackingId) { }
    public IotHubException(string message, bool isTransient) { }
    public IotHubException(Exception innerException) { }
    public IotHubException(string message, Exception innerException) { }
    protected IotHubException(string message, Exception innerException, bool isTransient) { }
    protected IotHubException(string message, Exception innerException, bool isTransient, string trackingId) { }
    protected IotHubException(SerializationInfo info, StreamingContext context) { }

    public string TrackingId { get; set; }
#if !SINCE_1_42
    public bool IsTransient { get; }
#endif
#if SINCE_1_42
    public bool IsTransient { get; protected set; }
#endif

    public override void GetObjectData(SerializationInfo info, StreamingContext context) { }
}

public class IotHubSuspendedException : IotHubException
{
    public IotHubSuspendedException() { }
    public IotHubSuspendedException(string iotHubName) { }
    public IotHubSuspendedException(string iotHubName, string trackingId) { }
    public IotHubSuspendedException(string message, Exception innerException) { }
    protected IotHubSuspendedException(SerializationInfo info, StreamingContext context) { }
}

public sealed class IotHubThrottledException : IotHubException
{
    public IotHubThrottledException() { }
    public IotHubThrottledException(string message) { }
    public IotHubThrottledException(int maximumBatchCount) { }
    public IotHubThrottledException(string message, Exception innerException) { }
}

public sealed class MessageTooLargeException : IotHubException
{
    public MessageTooLargeException() { }
    public MessageTooLargeException(int maximumMessageSizeInBytes) { }
    public MessageTooLargeException(string message) { }
    public MessageTooLargeException(string message, Exception innerException) { }
}

public sealed class QuotaExceededException : IotHubException
{
    public QuotaExceededException() { }
    public QuotaExceededException(string message) { }
    public QuotaExceededException(string message, Exception innerException) { }
}

public sealed class ServerBusyException : IotHubException
{
    public ServerBusyException() { }
    public ServerBusyException(string message) { }
    public ServerBusyException(string message, Exception innerException) { }
}

public sealed class ServerErrorException : IotHubException
{
    public ServerErrorException() { }
    public ServerErrorException(string message) { }
    public ServerErrorException(string message, Exception innerException) { }
}

public sealed class UnauthorizedException : IotHubException
{
    public UnauthorizedException() { }
    public UnauthorizedException(string message) { }
    public UnauthorizedException(string message, Exception innerException) { }
}
