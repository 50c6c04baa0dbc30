using System;
using System.Runtime.Serialization;

namespace Microsoft.Azure.Devices.Provisioning.Client;

public class ProvisioningTransportException : Exception
{
    public ProvisioningTransportException() { }
    public ProvisioningTransportException(Exception innerException) { }
    public ProvisioningTransportException(string message) { }
    public ProvisioningTransportException(string message, Exception innerException) { }
    public ProvisioningTransportException(string message, Exception innerException, bool isTransient) { }
    public ProvisioningTransportException(string message, Exception innerException, bool isTransient, string trackingId) { }
    public ProvisioningTransportException(string message, Exception innerException, bool isTransient, ProvisioningErrorDetails errorDetails) { }
    protected ProvisioningTransportException(SerializationInfo info, StreamingContext context) { }

    public bool IsTransient { get; }
    public string TrackingId { get; set; }
    public ProvisioningErrorDetails ErrorDetails { get; }

    public override void GetObjectData(SerializationInfo info, StreamingContext context) { }
}
