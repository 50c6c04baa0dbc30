using System;
using System.Runtime.Serialization;

namespace Microsoft.Azure.Devices.Client;

public class IotHubClientException : Exception
{
    public IotHubClientException() { }
    public IotHubClientException(string message, IotHubClientErrorCode errorCode = IotHubClientErrorCode.Unknown, Exception innerException = null) { }
    protected IotHubClientException(SerializationInfo info, StreamingContext context) { }

    public string TrackingId { get; set; }
    public bool IsTransient { get; set; }
    public IotHubClientErrorCode ErrorCode { get; }

    public override string ToString() => throw null!;
    public override void GetObjectData(SerializationInfo info, StreamingContext context) { }
}
