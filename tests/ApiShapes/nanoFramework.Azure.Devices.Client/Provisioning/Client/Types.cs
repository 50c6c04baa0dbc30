using System;
using System.Security.Cryptography.X509Certificates;
using System.Threading;

namespace nanoFramework.Azure.Devices.Provisioning.Client;

public class DeviceRegistrationResult
{
    public DeviceRegistrationResult(string registrationId, DateTime createdDateTimeUtc, string assignedHub, string deviceId, ProvisioningRegistrationStatusType status, string generationId, DateTime lastUpdatedDateTimeUtc, int errorCode, string errorMessage, string etag) { }
    public DeviceRegistrationResult(string registrationId, DateTime createdDateTimeUtc, string assignedHub, string deviceId, ProvisioningRegistrationStatusType status, ProvisioningRegistrationSubstatusType substatus, string generationId, DateTime lastUpdatedDateTimeUtc, int errorCode, string errorMessage, string etag) { }
    public DeviceRegistrationResult(string registrationId, DateTime createdDateTimeUtc, string assignedHub, string deviceId, ProvisioningRegistrationStatusType status, ProvisioningRegistrationSubstatusType substatus, string generationId, DateTime lastUpdatedDateTimeUtc, int errorCode, string errorMessage, string etag, string returnData) { }

    public string RegistrationId { get; protected set; }
    public DateTime CreatedDateTimeUtc { get; protected set; }
    public string AssignedHub { get; protected set; }
    public string DeviceId { get; protected set; }
    public ProvisioningRegistrationStatusType Status { get; protected set; }
    public ProvisioningRegistrationSubstatusType Substatus { get; protected set; }
    public string GenerationId { get; protected set; }
    public DateTime LastUpdatedDateTimeUtc { get; protected set; }
    public int ErrorCode { get; protected set; }
    public string ErrorMessage { get; protected set; }
    public string Etag { get; protected set; }
    public string JsonPayload { get; }
}

public class ProvisioningDeviceClient : IDisposable
{
    internal ProvisioningDeviceClient() { }

    public static ProvisioningDeviceClient Create(string globalDeviceEndpoint, string idScope, string registrationId, string securityProvider, X509Certificate azureCert = null) => throw null!;
    public static ProvisioningDeviceClient Create(string globalDeviceEndpoint, string idScope, string registrationId, X509Certificate securityProvider, X509Certificate azureCert = null) => throw null!;
    public DeviceRegistrationResult Register(CancellationToken cancellationToken) => throw null!;
    public DeviceRegistrationResult Register(ProvisioningRegistrationAdditionalData data, CancellationToken cancellationToken) => throw null!;
    public void Dispose() { }
}

public class ProvisioningRegistrationAdditionalData
{
    public string JsonData { get; set; }
}
