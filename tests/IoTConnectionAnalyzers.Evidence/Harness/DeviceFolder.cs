namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>The folder that device programs are built into; it goes with the test process.</summary>
internal static class DeviceFolder
{
    private static readonly Lazy<string> s_path = new(Create);

    public static string Path => s_path.Value;

    private static string Create()
    {
        var folder = Directory.CreateTempSubdirectory("device-programs-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        foreach (var library in References.Libraries)
            File.Copy(library, System.IO.Path.Combine(folder, System.IO.Path.GetFileName(library)));
        return folder;
    }
}
