using System;
using System.Net;
using System.Net.Security;
using System.Threading;
using System.Threading.Tasks;

using Microsoft.Azure.Devices.Shared;

namespace Microsoft.Azure.Devices.Provisioning.Client.Transport;

public abstract class ProvisioningTransportHandler : IDisposable
{
    public ProvisioningTransportHandler() { }

    public IWebProxy Proxy { get; set; }
    public RemoteCertificateValidationCallback RemoteCertificateValidationCallback { get; set; }
    public ProvisioningTransportHandler InnerHandler { get; set; }
    public int Port { get; set; }

    public virtual Task<DeviceRegistrationResult> RegisterAsync(ProvisioningTransportRegisterMessage message, CancellationToken cancellationToken) => throw null!;
    public virtual Task<DeviceRegistrationResult> RegisterAsync(ProvisioningTransportRegisterMessage message, TimeSpan timeout) => throw null!;
    public void Dispose() { }
    protected virtual void Dispose(bool disposing) { }
}

public class ProvisioningTransportRegisterMessage
{
    public ProvisioningTransportRegisterMessage(string globalDeviceEndpoint, string idScope, SecurityProvider security) { }
    public ProvisioningTransportRegisterMessage(string globalDeviceEndpoint, string idScope, SecurityProvider security, string payload) { }

    public string GlobalDeviceEndpoint { get; }
    public string IdScope { get; }
    public SecurityProvider Security { get; }
    public string Payload { get; }
    public string ProductInfo { get; set; }
}
