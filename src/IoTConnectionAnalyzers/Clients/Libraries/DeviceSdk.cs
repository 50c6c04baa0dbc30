using System;

namespace IoTConnectionAnalyzers.Clients.Libraries;

/// <summary>The Azure IoT device SDK for .NET.</summary>
internal static class DeviceSdk
{
    public const string Assembly = "Microsoft.Azure.Devices.Client";

    /// <summary>The 1.x clients: made by static factories, opened by the first operation, dead after the close.</summary>
    public static readonly ClientLibrary Version1 = new()
    {
        Name = Assembly,
        Protocol = ConnectionProtocol.DeviceSdk,
        Assemblies = [Assembly],
        Types = [Assembly + ".DeviceClient", Assembly + ".ModuleClient"],
        Factories = ["Create", "CreateFromConnectionString", "CreateFromEnvironmentAsync"],
        Opens = ["OpenAsync"],
        OperationsOpen = true,
        Passive = ["SetRetryPolicy", "SetConnectionStatusChangesHandler"],
        Hooks = [new("SetConnectionStatusChangesHandler", HookKind.Status, Replaces: true)],
        Reconnects = true,
        Closes = ["CloseAsync"],
        Dispose = new VersionedEffect(DisposeEffect.BlocksAndHidesErrors, Before: DisposeEffect.MayLoseGoodbye, Since: new Version(1, 34)),
        DisposeAsync = DisposeEffect.Graceful,
        CancelledClose = CancelledClose.ThrowsButCloses,
    };

    /// <summary>The clients of the 2.0 previews.</summary>
    public static readonly ClientLibrary Version2 = new()
    {
        Name = Assembly,
        Protocol = ConnectionProtocol.DeviceSdk,
        Assemblies = [Assembly],
        Types = [Assembly + ".IotHubDeviceClient", Assembly + ".IotHubModuleClient", Assembly + ".IotHubBaseClient"],
        ConstructorCreates = true,
        Factories = ["CreateFromEnvironmentAsync"],
        Opens = ["OpenAsync"],
        Hooks = [new("ConnectionStatusChangeCallback", HookKind.Status, Replaces: true)],
        Reconnects = true,
        Closes = ["CloseAsync"],
        DisposeAsync = DisposeEffect.Graceful,
        CancelledClose = CancelledClose.ThrowsAndClosesNothing,
    };
}
