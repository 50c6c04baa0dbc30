using System.Collections.Immutable;

using Microsoft.CodeAnalysis.Testing;

namespace IoTConnectionAnalyzers.Verification;

/// <summary>The libraries that test code is compiled against, in every major version that the rules know.</summary>
/// <remarks>Test code speaks the words of the newest version; the vocabulary of an older one translates them.</remarks>
public static class Libraries
{
    private const string MqttnetOld = "global using MQTTnet; global using MQTTnet.Client; global using MQTTnet.Protocol; global using MqttClientFactory = MQTTnet.MqttFactory;";

    /// <summary>The framework alone: no known library, so that no rule may speak.</summary>
    public static readonly LibraryVersion Framework = new("the framework alone", new(ImmutableArray<Microsoft.CodeAnalysis.MetadataReference>.Empty), []);

    public static readonly LibraryVersion Mqttnet3 = Shapes(
        "MQTTnet", "3.1.2",
        MqttnetOld + """
             global using MQTTnet.Client.Options; global using MQTTnet.Client.Connecting; global using MQTTnet.Client.Disconnecting;
            global using MQTTnet.Client.Publishing; global using MQTTnet.Client.Receiving; global using MQTTnet.Client.Subscribing; global using MQTTnet.Formatter;
            """);

    public static readonly LibraryVersion Mqttnet4 = Shapes("MQTTnet", "4.3.7.1207", MqttnetOld + " global using MQTTnet.Formatter;");

    public static readonly LibraryVersion Mqttnet5 = Package("MQTTnet", "5.2.0.1603", "global using MQTTnet; global using MQTTnet.Protocol; global using MQTTnet.Formatter;");

    /// <summary>MQTTnet in every major version.</summary>
    public static readonly LibraryVersion[] Mqttnet = [Mqttnet3, Mqttnet4, Mqttnet5];

    public static readonly LibraryVersion Managed3 = Mqttnet3.With(Shapes("MQTTnet.Extensions.ManagedClient", "3.1.2", "global using MQTTnet.Extensions.ManagedClient;"));

    public static readonly LibraryVersion Managed4 = Mqttnet4.With(Shapes("MQTTnet.Extensions.ManagedClient", "4.3.7.1207", "global using MQTTnet.Extensions.ManagedClient;"));

    /// <summary>The managed client of MQTTnet in every major version that has it.</summary>
    public static readonly LibraryVersion[] Managed = [Managed3, Managed4];

    /// <summary>The device SDK whose Dispose only starts the close.</summary>
    public static readonly LibraryVersion DeviceSdk133 = DeviceSdkOf("1.33.1");

    /// <summary>The device SDK whose Dispose closes and that has no DisposeAsync yet.</summary>
    public static readonly LibraryVersion DeviceSdk138 = DeviceSdkOf("1.38.0");

    /// <summary>The newest device SDK.</summary>
    public static readonly LibraryVersion DeviceSdk142 = DeviceSdkOf("1.42.3");

    /// <summary>The newest device SDK as a project for .NET Standard 2.0 gets it: without DisposeAsync.</summary>
    public static readonly LibraryVersion DeviceSdkNetStandard = DeviceSdkOf("1.42.3", "1.42.3-netstandard2.0");

    /// <summary>The device SDK 1.x wherever it differs.</summary>
    public static readonly LibraryVersion[] DeviceSdk = [DeviceSdk133, DeviceSdk138, DeviceSdk142];

    /// <summary>The preview of the device SDK 2.0.</summary>
    public static readonly LibraryVersion DeviceSdk2 = Shapes("Microsoft.Azure.Devices.Client", "2.0.0-preview007", "global using Microsoft.Azure.Devices.Client;");

    public static readonly LibraryVersion M2Mqtt = Shapes("M2Mqtt.Net", "4.3.0", "global using uPLibrary.Networking.M2Mqtt; global using uPLibrary.Networking.M2Mqtt.Messages;", package: "M2Mqtt");

    public static readonly LibraryVersion NanoFrameworkM2Mqtt = Shapes("nanoFramework.M2Mqtt", null, "global using nanoFramework.M2Mqtt; global using nanoFramework.M2Mqtt.Messages;");

    public static readonly LibraryVersion NanoFrameworkAzure = Shapes("nanoFramework.Azure.Devices.Client", null, "global using nanoFramework.Azure.Devices.Client;")
        .With(Shapes("nanoFramework.M2Mqtt", null));

    public static readonly LibraryVersion HiveMq = Shapes("HiveMQtt", null, "global using HiveMQtt.Client; global using HiveMQtt.Client.Options; global using HiveMQtt.MQTT5.Types;");

    public static readonly LibraryVersion SystemNetMqtt = Shapes("System.Net.Mqtt", null, "global using System.Net.Mqtt;");

    public static readonly LibraryVersion IotOperations = Shapes("Azure.Iot.Operations.Mqtt", null, "global using Azure.Iot.Operations.Mqtt.Session;");

    public static readonly LibraryVersion AmqpNetLite = Package("AMQPNetLite", "2.5.5", "global using Amqp; global using Amqp.Framing; global using Amqp.Sasl;");

    public static readonly LibraryVersion MicrosoftAzureAmqp = Shapes("Microsoft.Azure.Amqp", null, "global using Microsoft.Azure.Amqp; global using Microsoft.Azure.Amqp.Framing; global using Microsoft.Azure.Amqp.Transport;");

    public static readonly LibraryVersion RabbitMq = Package("RabbitMQ.Client", "7.2.2", "global using RabbitMQ.Client;");

    /// <summary>The device SDK together with the client of the provisioning service.</summary>
    public static readonly LibraryVersion Provisioning = DeviceSdk142.With(Shapes("Microsoft.Azure.Devices.Provisioning.Client", null));

    private static LibraryVersion DeviceSdkOf(string version, string? folder = null) =>
        Shapes("Microsoft.Azure.Devices.Client", folder ?? version, "global using Microsoft.Azure.Devices.Client; global using Microsoft.Azure.Devices.Client.Transport.Mqtt; global using Microsoft.Azure.Devices.Shared;", packageVersion: version)
            .With(Shapes("Microsoft.Azure.Devices.Shared", null))
            .With(Shapes("DotNetty.Codecs.Mqtt", null));

    /// <summary>An API shape; without a version the only or newest one.</summary>
    private static LibraryVersion Shapes(string assembly, string? version, string vocabulary = "", string? package = null, string? packageVersion = null) => new(
        $"{assembly} {version}".TrimEnd(),
        new(() => References.Shape(assembly, version ?? Newest(assembly))),
        version is null ? [] : [new PackageIdentity(package ?? assembly, packageVersion ?? version)],
        vocabulary);

    private static LibraryVersion Package(string name, string version, string vocabulary) => new(
        $"{name} {version}",
        new(() => References.InFolder(TestSettings.Package(name))),
        [new PackageIdentity(name, version)],
        vocabulary);

    private static string Newest(string assembly) =>
        Directory.GetDirectories(Path.Combine(TestSettings.Shapes, assembly))
            .Select(static folder => Path.GetFileName(folder))
            .OrderByDescending(static name => Version.TryParse(name, out var version) ? version : new Version(0, 0))
            .First();
}
