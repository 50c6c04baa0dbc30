namespace IoTConnectionAnalyzers.Evidence.Harness;

/// <summary>The folder that device programs are built into; it goes with the test process.</summary>
internal static class DeviceFolder
{
    private static readonly Lazy<string> s_path = new(Create);

    public static string Path => s_path.Value;

    /// <summary>Writes a file for a device program.</summary>
    public static async Task<string> WriteAsync(string extension, string text)
    {
        var file = System.IO.Path.Combine(Path, $"{Guid.NewGuid():N}{extension}");
        await File.WriteAllTextAsync(file, text);
        return file;
    }

    private static string Create()
    {
        var folder = Directory.CreateTempSubdirectory("device-programs-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        foreach (var library in References.Libraries)
            File.Copy(library, System.IO.Path.Combine(folder, System.IO.Path.GetFileName(library)));
        return folder;
    }
}
