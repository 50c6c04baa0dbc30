using System.Collections.Immutable;

using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>Small assemblies under the names of real ones, in any version: rules about versions look at little else.</summary>
internal static class PackageStub
{
    private const string DeviceSdkCode = """
        using System;
        using System.Net;
        using System.Threading.Tasks;

        namespace Microsoft.Azure.Devices.Client
        {
            public enum TransportType { Amqp, Http1, Amqp_WebSocket_Only, Amqp_Tcp_Only, Mqtt, Mqtt_WebSocket_Only, Mqtt_Tcp_Only }
            public interface ITransportSettings { }
            public class AmqpConnectionPoolSettings { public bool Pooling { get; set; } }
            public class AmqpTransportSettings : ITransportSettings
            {
                public AmqpTransportSettings(TransportType type, uint prefetch = 50, AmqpConnectionPoolSettings? pool = null) { }
                public IWebProxy? Proxy { get; set; }
            }
            public class MqttTransportSettings : ITransportSettings
            {
                public MqttTransportSettings(TransportType type) { }
                public IWebProxy? Proxy { get; set; }
            }
            public class Http1TransportSettings : ITransportSettings { }
            public class Message { }
            public class DeviceClient : IDisposable
            {
                public static DeviceClient CreateFromConnectionString(string text) => null!;
                public static DeviceClient CreateFromConnectionString(string text, TransportType transport) => null!;
                public static DeviceClient CreateFromConnectionString(string text, ITransportSettings[] transports) => null!;
                public Task OpenAsync() => null!;
                public void Dispose() { }
            }
            public static class DeviceExtensions { public static void Greet(this string text) { } }
        }
        """;

    private const string MqttnetCode = """
        namespace MQTTnet
        {
            public interface IMqttClient { }
            public class MqttFactory { public IMqttClient CreateMqttClient() => null!; }
            public class MqttClientOptionsBuilder
            {
                public MqttClientOptionsBuilder WithTcpServer(string host) => this;
                public MqttClientOptionsBuilder WithWebSocketServer(string host) => this;
                public MqttClientOptionsBuilder WithConnectionUri(string uri) => this;
            }
        }
        """;

    private const string AmqpNetLiteCode = """
        namespace Amqp
        {
            public class Address
            {
                public Address(string address) { }
                public Address(string host, int port, string? user = null, string? password = null, string path = "/", string scheme = "AMQPS") { }
            }
            public class Connection { public Connection(Address address) { } }
        }
        """;

    private const string HiveMqCode = """
        namespace HiveMQtt.Client
        {
            public class HiveMQClientOptionsBuilder
            {
                public HiveMQClientOptionsBuilder WithBroker(string host) => this;
                public HiveMQClientOptionsBuilder WithWebSocketServer(string host) => this;
            }
            public class HiveMQClientOptions { public string Host { get; set; } = ""; public string WebSocketServer { get; set; } = ""; }
            public class HiveMQClient { }
        }
        """;

    private const string RegistrationCode = """
        namespace Microsoft.Azure.Devices.Shared { public enum TransportFallbackType { TcpWithWebSocketFallback, WebSocketOnly, TcpOnly } }
        namespace Microsoft.Azure.Devices.Provisioning.Client.Transport
        {
            public class ProvisioningTransportHandler@@
            {
                public ProvisioningTransportHandler@@(Microsoft.Azure.Devices.Shared.TransportFallbackType fallback = Microsoft.Azure.Devices.Shared.TransportFallbackType.TcpWithWebSocketFallback) { }
            }
        }
        """;

    public static LibraryVersion DeviceSdk(string version) => Of("Microsoft.Azure.Devices.Client", version, DeviceSdkCode, "global using Microsoft.Azure.Devices.Client;");

    public static LibraryVersion Mqttnet(string version) => Of("MQTTnet", version, MqttnetCode, "global using MQTTnet;");

    public static LibraryVersion ManagedClient(string version) => Of("MQTTnet.Extensions.ManagedClient", version, "namespace MQTTnet.Extensions.ManagedClient { public interface IManagedMqttClient { } }", "global using MQTTnet.Extensions.ManagedClient;");

    public static LibraryVersion AmqpNetLite(string version) => Of("Amqp.Net", version, AmqpNetLiteCode, "global using Amqp;", identity: "2.4.0.0");

    public static LibraryVersion HiveMq(string version) => Of("HiveMQtt", version, HiveMqCode, "global using HiveMQtt.Client;", identity: "0.0.0.0");

    public static LibraryVersion Registration(string transport, string version) =>
        Of("Microsoft.Azure.Devices.Provisioning.Transport." + transport, version, RegistrationCode.Replace("@@", transport, StringComparison.Ordinal), "global using Microsoft.Azure.Devices.Shared; global using Microsoft.Azure.Devices.Provisioning.Client.Transport;");

    public static LibraryVersion DotNettyHandlers(string version) => Of("DotNetty.Handlers", version, "namespace DotNetty.Handlers.Tls { public class TlsHandler { } }");

    public static LibraryVersion DotNettyCommon(string version) => Of("DotNetty.Common", version, "namespace DotNetty.Common { public class Recycler { } }");

    public static LibraryVersion MicrosoftAzureAmqp(string version) => Of("Microsoft.Azure.Amqp", version, "namespace Microsoft.Azure.Amqp { public class AmqpConnection { } }", identity: "2.4.0.0");

    public static LibraryVersion M2Mqtt(string version = "4.3.0") => Of("M2Mqtt.Net", version, "namespace uPLibrary.Networking.M2Mqtt { public class MqttClient { public MqttClient(string host) { } } }", "global using uPLibrary.Networking.M2Mqtt;");

    public static LibraryVersion SystemNetMqtt(string version) => Of("System.Net.Mqtt", version, "namespace System.Net.Mqtt { public interface IMqttClient { } }", "global using System.Net.Mqtt;");

    /// <summary>An assembly with a version in the attribute that packages state it in.</summary>
    public static LibraryVersion Of(string assembly, string version, string code, string vocabulary = "", string? identity = null) =>
        WithAttributes(assembly, $"[assembly: System.Reflection.AssemblyInformationalVersion(\"{version}\")] [assembly: System.Reflection.AssemblyVersion(\"{identity ?? IdentityOf(version)}\")]", code, vocabulary, version);

    /// <summary>An assembly with the attributes as given.</summary>
    public static LibraryVersion WithAttributes(string assembly, string attributes, string code, string vocabulary = "", string name = "") => new(
        $"{assembly} {name}",
        new(() => [Compile(assembly, attributes, code)]),
        [],
        vocabulary);

    /// <summary>The device SDK with the attributes as given.</summary>
    public static LibraryVersion DeviceSdkWith(string attributes) => WithAttributes("Microsoft.Azure.Devices.Client", attributes, DeviceSdkCode, "global using Microsoft.Azure.Devices.Client;", attributes);

    private static string IdentityOf(string version)
    {
        var numbers = version.Split('-', '+')[0].Split('.');
        return string.Join('.', numbers.Concat(["0", "0", "0"]).Take(4));
    }

    private static MetadataReference Compile(string assembly, string attributes, string code)
    {
        var compilation = CSharpCompilation.Create(
            assembly,
            [SyntaxFactory.ParseSyntaxTree(code), SyntaxFactory.ParseSyntaxTree(attributes)],
            References.Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray().ToImmutableArray());
    }
}
