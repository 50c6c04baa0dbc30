using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

using MQTTnet;
using MQTTnet.Formatter;

/// <summary>What a device program of an experiment knows of its other side. The file is compiled into each of them.</summary>
internal static class Peer
{
    public const string DeviceId = "probe-1";

    public const string Key = "cHJvYmUga2V5LCBwcm9iZSBrZXk=";

    public const string Host = "localhost";

    public const string UserName = $"{Host}/{DeviceId}/?api-version=2021-04-12";

    public const string Telemetry = $"devices/{DeviceId}/messages/events/";

    /// <summary>The port that the other side listens on.</summary>
    public static int Port { get; } = int.Parse(Environment.GetEnvironmentVariable("PEER_PORT") ?? "0");

    /// <summary>Calls a method of the snippet, whatever its accessibility and the name of its type.</summary>
    public static Task Call(string method, params object?[] arguments)
    {
        const BindingFlags all = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var found = Assembly.GetExecutingAssembly().GetTypes()
            .Where(static type => type != typeof(Peer) && type.Name != "Program")
            .SelectMany(static type => type.GetMethods(all))
            .Single(candidate => candidate.Name == method);
        var owner = found.IsStatic ? null : s_owners.TryGetValue(found.DeclaringType!, out var known) ? known : s_owners[found.DeclaringType!] = Activator.CreateInstance(found.DeclaringType!, nonPublic: true)!;
        return found.Invoke(owner, BindingFlags.DoNotWrapExceptions, null, arguments, null) as Task ?? Task.CompletedTask;
    }

    private static readonly Dictionary<Type, object> s_owners = [];

    /// <summary>A token that is cancelled when the experiment tells the program to stop.</summary>
    public static CancellationToken Told()
    {
        var told = new CancellationTokenSource();
        new Thread(() =>
        {
            Console.ReadLine();
            told.Cancel();
        })
        { IsBackground = true }.Start();
        return told.Token;
    }

    /// <summary>Lets Ctrl+C reach the program: a shell that runs tests in the background has its children ignore it.</summary>
    public static void TakeInterrupts()
    {
        const int sigInt = 2;
        _ = Signal(sigInt, 0);
    }

    [DllImport("libc", EntryPoint = "signal")]
    private static extern nint Signal(int signal, nint handler);

    /// <summary>A token of a device, signed with its key.</summary>
    public static string Token(TimeSpan life, string id = DeviceId) => Token($"{DateTimeOffset.UtcNow.Add(life).ToUnixTimeSeconds()}", id);

    /// <summary>A token of a device with an expiry in Unix seconds.</summary>
    public static string Token(string expiry, string id = DeviceId)
    {
        var resource = Uri.EscapeDataString($"{Host}/devices/{id}");
        return $"SharedAccessSignature sr={resource}&sig={Uri.EscapeDataString(Sign($"{resource}\n{expiry}"))}&se={expiry}";
    }

    /// <summary>Signs a text with the key of the device.</summary>
    public static string Sign(string text) => Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(Key), Encoding.UTF8.GetBytes(text)));

    /// <summary>The options of a device that the local hub lets in, with a last will.</summary>
    public static MqttClientOptionsBuilder Options(int? port = null) => new MqttClientOptionsBuilder()
        .WithTcpServer("127.0.0.1", port ?? Port)
        .WithProtocolVersion(MqttProtocolVersion.V311)
        .WithClientId(DeviceId)
        .WithCredentials(UserName, Token(TimeSpan.FromHours(1)))
        .WithWillTopic(Telemetry)
        .WithWillPayload("gone");
}
