using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>The client of the provisioning service.</summary>
internal static class Provisioning
{
    /// <summary>Whether a call asks the service for a hub.</summary>
    public static bool IsRegistration(IInvocationOperation call) =>
        call.TargetMethod is { Name: "RegisterAsync", ContainingType: { Name: "ProvisioningDeviceClient", ContainingAssembly.Name: "Microsoft.Azure.Devices.Provisioning.Client" } };
}
