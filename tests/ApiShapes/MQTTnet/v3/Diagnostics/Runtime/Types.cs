namespace MQTTnet.Diagnostics.Runtime;

public static class TargetFrameworkProvider
{
    public static string TargetFramework { get; }
}
