using System;
using System.Threading;
using System.Threading.Tasks;

using Microsoft.Azure.Devices.Shared;

namespace Microsoft.Azure.Devices.Provisioning.Client.Transport;

public class ProvisioningTransportHandlerAmqp : ProvisioningTransportHandler
{
    public ProvisioningTransportHandlerAmqp(TransportFallbackType transportFallbackType = TransportFallbackType.TcpWithWebSocketFallback) { }

    public TransportFallbackType FallbackType { get; }

    public override Task<DeviceRegistrationResult> RegisterAsync(ProvisioningTransportRegisterMessage message, TimeSpan timeout) => throw null!;
    public override Task<DeviceRegistrationResult> RegisterAsync(ProvisioningTransportRegisterMessage message, CancellationToken cancellationToken) => throw null!;
}
