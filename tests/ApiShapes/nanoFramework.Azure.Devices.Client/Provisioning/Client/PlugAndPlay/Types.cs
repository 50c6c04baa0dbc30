namespace nanoFramework.Azure.Devices.Provisioning.Client.PlugAndPlay;

public static class PnpConvention
{
    public static string CreateDpsPayload(string modelId) => throw null!;
}
