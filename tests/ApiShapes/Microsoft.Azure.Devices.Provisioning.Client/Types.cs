using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

using Microsoft.Azure.Devices.Provisioning.Client.Transport;
using Microsoft.Azure.Devices.Shared;

namespace Microsoft.Azure.Devices.Provisioning.Client;

public class DeviceRegistrationResult
{
    public DeviceRegistrationResult(string registrationId, DateTime? createdDateTimeUtc, string assignedHub, string deviceId, ProvisioningRegistrationStatusType status, string generationId, DateTime? lastUpdatedDateTimeUtc, int errorCode, string errorMessage, string etag) { }
    public DeviceRegistrationResult(string registrationId, DateTime? createdDateTimeUtc, string assignedHub, string deviceId, ProvisioningRegistrationStatusType status, ProvisioningRegistrationSubstatusType substatus, string generationId, DateTime? lastUpdatedDateTimeUtc, int errorCode, string errorMessage, string etag) { }
    public DeviceRegistrationResult(string registrationId, DateTime? createdDateTimeUtc, string assignedHub, string deviceId, ProvisioningRegistrationStatusType status, ProvisioningRegistrationSubstatusType substatus, string generationId, DateTime? lastUpdatedDateTimeUtc, int errorCode, string errorMessage, string etag, string returnData) { }

    public string RegistrationId { get; protected set; }
    public DateTime? CreatedDateTimeUtc { get; protected set; }
    public string AssignedHub { get; protected set; }
    public string DeviceId { get; protected set; }
    public ProvisioningRegistrationStatusType Status { get; protected set; }
    public ProvisioningRegistrationSubstatusType Substatus { get; protected set; }
    public string GenerationId { get; protected set; }
    public DateTime? LastUpdatedDateTimeUtc { get; protected set; }
    public int? ErrorCode { get; protected set; }
    public string ErrorMessage { get; protected set; }
    public string Etag { get; protected set; }
    public string JsonPayload { get; }
}

public class ProvisioningDeviceClient
{
    internal ProvisioningDeviceClient() { }

    public string ProductInfo { get; set; }

    public static ProvisioningDeviceClient Create(string globalDeviceEndpoint, string idScope, SecurityProvider securityProvider, ProvisioningTransportHandler transport) => throw null!;
    public Task<DeviceRegistrationResult> RegisterAsync(TimeSpan timeout) => throw null!;
    public Task<DeviceRegistrationResult> RegisterAsync(ProvisioningRegistrationAdditionalData data, TimeSpan timeout) => throw null!;
    public Task<DeviceRegistrationResult> RegisterAsync(CancellationToken cancellationToken = default) => throw null!;
    public Task<DeviceRegistrationResult> RegisterAsync(ProvisioningRegistrationAdditionalData data, CancellationToken cancellationToken = default) => throw null!;
}

public class ProvisioningErrorDetails
{
    public int ErrorCode { get; set; }
    public string TrackingId { get; set; }
    public string Message { get; set; }
    public Dictionary<string, string> Info { get; set; }
    public string TimestampUtc { get; set; }

    public string CreateMessage(string message) => throw null!;
}

public class ProvisioningRegistrationAdditionalData
{
    public string JsonData { get; set; }
}
