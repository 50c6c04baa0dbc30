using System;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Azure.Devices.Provisioning.Client.Transport;

public class ProvisioningTransportHandlerHttp : ProvisioningTransportHandler
{
    public ProvisioningTransportHandlerHttp() { }

    public override Task<DeviceRegistrationResult> RegisterAsync(ProvisioningTransportRegisterMessage message, TimeSpan timeout) => throw null!;
    public override Task<DeviceRegistrationResult> RegisterAsync(ProvisioningTransportRegisterMessage message, CancellationToken cancellationToken) => throw null!;
}
