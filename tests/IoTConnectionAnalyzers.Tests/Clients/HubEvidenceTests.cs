using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.Clients;

public sealed class HubEvidenceTests
{
    private const string Usings = """
        using System;
        using System.Net;
        using System.Net.Sockets;
        using System.Text;
        using System.Threading.Tasks;

        """;

    [Theory]
    [InlineData("a.azure-devices.net", Broker.IotHub)]
    [InlineData("A.Azure-Devices.Net", Broker.IotHub)]
    [InlineData("a.azure-devices.cn", Broker.IotHub)]
    [InlineData("a.azure-devices.us", Broker.IotHub)]
    [InlineData("a.azure-devices.network", Broker.Other)]
    [InlineData("a.azure-devices.net.example.com", Broker.Other)]
    [InlineData("global.azure-devices-provisioning.net", Broker.Other)]
    [InlineData("a.westeurope-1.ts.eventgrid.azure.net", Broker.Other)]
    [InlineData("localhost", Broker.Other)]
    [InlineData("", Broker.Unknown)]
    public void Host(string host, object broker) => Says((Broker)broker, $$"""
        async Task Run()
        {
            var options = new MqttClientOptionsBuilder().WithTcpServer("{{host}}", 8883).{|WithKeepAlivePeriod(TimeSpan.FromSeconds(90))|}.Build();
        }
        """);

    [Theory]
    // The chain before and after.
    [InlineData("""new MqttClientOptionsBuilder().{|WithNoKeepAlive()|}.WithTcpServer("hub.azure-devices.net").Build();""")]
    [InlineData("""new MqttClientOptionsBuilder().WithWebSocketServer(o => o.WithUri("wss://hub.azure-devices.net:443/$iothub/websocket")).{|WithNoKeepAlive()|}.Build();""")]
    [InlineData("""new MqttClientOptionsBuilder().WithConnectionUri(new Uri("mqtts://hub.azure-devices.net")).{|WithNoKeepAlive()|}.Build();""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer(o => o.RemoteEndpoint = new DnsEndPoint("hub.azure-devices.net", 8883)).{|WithNoKeepAlive()|}.Build();""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer(o => { o.RemoteEndpoint = new DnsEndPoint("hub.azure-devices.net", 8883); }).{|WithNoKeepAlive()|}.Build();""")]
    // Texts put together.
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer($"{hub}.azure-devices.net").{|WithNoKeepAlive()|}.Build();""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer(hub + ".azure-devices.net").{|WithNoKeepAlive()|}.Build();""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer(string.Concat(hub, Domain)).{|WithNoKeepAlive()|}.Build();""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer(string.Format("{0}.azure-devices.net", hub)).{|WithNoKeepAlive()|}.Build();""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer(string.Format("{0}.{1}", hub, "azure-devices.net")).{|WithNoKeepAlive()|}.Build();""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer(s_host).{|WithNoKeepAlive()|}.Build();""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer(HostOf(hub)).{|WithNoKeepAlive()|}.Build();""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer(flag ? "localhost" : "hub.azure-devices.net").{|WithNoKeepAlive()|}.Build();""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer(hub ?? "hub.azure-devices.net").{|WithNoKeepAlive()|}.Build();""")]
    // The user name.
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer(hub).WithCredentials($"{hub}/device/?api-version=2021-04-12", "secret").{|WithNoKeepAlive()|}.Build();""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer(hub).WithCredentials(hub + "/device/?api-version=" + Version, Encoding.UTF8.GetBytes("secret")).{|WithNoKeepAlive()|}.Build();""")]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer(hub).WithCredentials(new MqttClientCredentials($"{hub}/device/?api-version=2021-04-12", null)).{|WithNoKeepAlive()|}.Build();""")]
    // Object initialisers.
    [InlineData("""new MqttClientOptions { ChannelOptions = new MqttClientTcpOptions { RemoteEndpoint = new DnsEndPoint("hub.azure-devices.net", 8883) }, {|KeepAlivePeriod = TimeSpan.Zero|} };""")]
    [InlineData("""new MqttClientOptions { {|KeepAlivePeriod = TimeSpan.Zero|}, Credentials = new MqttClientCredentials("hub.azure-devices.net/device/?api-version=2021-04-12", null) };""")]
    public void SameExpression(string expression) => Says(Broker.IotHub, $$"""
        const string Domain = ".azure-devices.net";
        const string Version = "2021-04-12";
        static string s_host = "hub.azure-devices.net";
        static string HostOf(string name) => name + Domain;
        void Run(string hub, bool flag)
        {
            var options = {{expression}}
        }
        """);

    [Theory]
    // A builder over several statements.
    [InlineData("""
        var builder = new MqttClientOptionsBuilder();
        builder.{|WithNoKeepAlive()|};
        builder.WithClientId("device");
        builder.WithTcpServer("hub.azure-devices.net", 8883);
        """)]
    [InlineData("""
        var builder = new MqttClientOptionsBuilder();
        builder = builder.WithTcpServer("hub.azure-devices.net", 8883);
        if (flag) builder = builder.{|WithNoKeepAlive()|};
        """)]
    // Options and the client that connects with them.
    [InlineData("""
        var options = new MqttClientOptionsBuilder().WithTcpServer(host).{|WithNoKeepAlive()|}.Build();
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(options);
        await client.SubscribeAsync("devices/device/messages/devicebound/#");
        """)]
    [InlineData("""
        var options = new MqttClientOptions();
        options.{|KeepAlivePeriod|} = TimeSpan.Zero;
        using var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(options);
        await client.PublishStringAsync($"devices/{host}/messages/events/", "");
        """)]
    [InlineData("""
        var options = new MqttClientOptionsBuilder().WithTcpServer(host).{|WithNoKeepAlive()|}.Build();
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(options);
        var message = new MqttApplicationMessageBuilder().WithTopic("$iothub/twin/GET/?$rid=1").Build();
        await client.PublishAsync(message);
        """)]
    [InlineData("""
        var options = new MqttClientOptions { {|KeepAlivePeriod = TimeSpan.Zero|} };
        options.ChannelOptions = new MqttClientTcpOptions();
        ((MqttClientTcpOptions)options.ChannelOptions).RemoteEndpoint = new DnsEndPoint("hub.azure-devices.net", 8883);
        """)]
    [InlineData("""
        var tcp = new MqttClientTcpOptions();
        tcp.RemoteEndpoint = new DnsEndPoint("hub.azure-devices.net", 8883);
        var options = new MqttClientOptions { {|KeepAlivePeriod = TimeSpan.Zero|}, ChannelOptions = flag ? tcp : new MqttClientTcpOptions() };
        """)]
    [InlineData("""
        var user = host;
        user += "x";
        user = $"{host}/device/?api-version=2021-04-12";
        var options = new MqttClientOptionsBuilder().WithCredentials(user, "").{|WithNoKeepAlive()|}.Build();
        """)]
    // A token for a resource of the hub.
    [InlineData("""
        var token = Token($"{host}.azure-devices.net/devices/a");
        var options = new MqttClientOptionsBuilder().WithTcpServer(host).WithCredentials(host, token).{|WithNoKeepAlive()|}.Build();
        """)]
    // A message that goes to the hub.
    [InlineData("""
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net").Build());
        await client.PublishAsync(new MqttApplicationMessageBuilder().WithTopic(host).{|WithQualityOfServiceLevel(MqttQualityOfServiceLevel.ExactlyOnce)|}.Build());
        """)]
    // Through a field, from another member.
    [InlineData("""
        await _client!.PublishAsync(new MqttApplicationMessageBuilder().WithTopic(host).{|WithQualityOfServiceLevel(MqttQualityOfServiceLevel.ExactlyOnce)|}.Build());
        """)]
    [InlineData("""
        await (_client?.{|PublishStringAsync(host, "")|} ?? Task.CompletedTask);
        """)]
    // Through a method of the type.
    [InlineData("""
        var options = Builder().{|WithNoKeepAlive()|}.Build();
        """)]
    public void SeveralStatements(string statements) => Says(Broker.IotHub, $$"""
        IMqttClient? _client;
        MqttClientOptions _options = new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net").Build();
        async Task Connect()
        {
            _client = new MqttClientFactory().CreateMqttClient();
            await _client.ConnectAsync(_options);
        }
        static string Token(string resource) => Convert.ToBase64String(Encoding.UTF8.GetBytes(resource));
        MqttClientOptionsBuilder Builder() { return new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net"); }
        async Task Run(string host, bool flag)
        {
            {{statements}}
            await Task.Yield();
        }
        """);

    [Theory]
    [InlineData("""
        var options = new MqttClientOptionsBuilder().WithTcpServer(host).{|WithNoKeepAlive()|}.Build();
        var other = new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net").Build();
        """)]
    // One factory, two clients.
    [InlineData("""
        var factory = new MqttClientFactory();
        var hub = factory.CreateMqttClient();
        await hub.ConnectAsync(factory.CreateClientOptionsBuilder().WithTcpServer("hub.azure-devices.net").Build());
        var client = factory.CreateMqttClient();
        await client.ConnectAsync(factory.CreateClientOptionsBuilder().WithTcpServer(host).{|WithNoKeepAlive()|}.Build());
        """)]
    [InlineData("""
        var a = new MqttClientFactory().CreateMqttClient();
        var b = new MqttClientFactory().CreateMqttClient();
        await Task.WhenAll(
            a.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net").Build()),
            b.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer(host).{|WithNoKeepAlive()|}.Build()));
        """)]
    // A bridge: what one client receives, the other one sends.
    [InlineData("""
        var hub = new MqttClientFactory().CreateMqttClient();
        await hub.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net").Build());
        var client = new MqttClientFactory().CreateMqttClient();
        client.ApplicationMessageReceivedAsync += async e => await hub.PublishAsync(e.ApplicationMessage);
        await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer(host).{|WithNoKeepAlive()|}.Build());
        """)]
    [InlineData("""
        Console.WriteLine("hub.azure-devices.net");
        var options = new MqttClientOptionsBuilder().WithTcpServer(host).{|WithNoKeepAlive()|}.Build();
        """)]
    [InlineData("""
        var options = new MqttClientOptionsBuilder().WithTcpServer(host).WithCredentials("scope/registrations/device/api-version=2019-03-31", "").{|WithNoKeepAlive()|}.Build();
        """)]
    [InlineData("""
        var client = new MqttClientFactory().CreateMqttClient();
        await client.{|SubscribeAsync("devices/device/state")|};
        """)]
    public void AnotherConnection(string statements) => Says(Broker.Unknown, $$"""
        async Task Run(string host)
        {
            {{statements}}
            await Task.Yield();
        }
        """);

    [Theory]
    [InlineData("""new MqttClientOptionsBuilder().WithTcpServer("test.mosquitto.org", 1883).{|WithNoKeepAlive()|}.Build();""")]
    [InlineData("""new MqttClientOptionsBuilder().WithWebSocketServer(o => o.WithUri("ws://test.mosquitto.org:8080")).{|WithNoKeepAlive()|}.Build();""")]
    [InlineData("""new MqttClientOptions { {|KeepAlivePeriod = TimeSpan.Zero|}, ChannelOptions = new MqttClientTcpOptions { RemoteEndpoint = new IPEndPoint(IPAddress.Parse("10.0.0.1"), 1883) } };""")]
    public void OtherBroker(string expression) => Says(Broker.Other, $$"""
        void Run()
        {
            var options = {{expression}}
        }
        """);

    [Theory]
    [InlineData("""
        IMqttClient _client = new MqttClientFactory().CreateMqttClient();
        MqttClientOptions _options = new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net").{|WithNoKeepAlive()|}.Build();
        """)]
    [InlineData("""
        static MqttClientOptions Options(string hub) => new MqttClientOptionsBuilder().WithTcpServer($"{hub}.azure-devices.net").{|WithNoKeepAlive()|}.Build();
        """)]
    [InlineData("""
        static MqttClientOptions Options => new MqttClientOptionsBuilder().WithTcpServer("hub.azure-devices.net").{|WithNoKeepAlive()|}.Build();
        """)]
    [InlineData("""
        MqttClientOptions Options { get; } = new MqttClientOptionsBuilder().{|WithNoKeepAlive()|}.Build();
        IMqttClient Client { get; } = new MqttClientFactory().CreateMqttClient();
        Task Open() => Client.ConnectAsync(Options);
        Task Send() => Client.PublishStringAsync("devices/a/messages/events/", "");
        """)]
    public void MembersWithoutBlock(string members) => Says(Broker.IotHub, members);

    [Theory]
    [InlineData("""var options = new MqttClientOptionsBuilder().WithTcpServer(.{|WithNoKeepAlive()|}.Build();""")]
    [InlineData("""var options = new MqttClientOptionsBuilder().WithTcpServer(missing).{|WithNoKeepAlive()|}.Build();""")]
    [InlineData("""options = options.{|WithNoKeepAlive()|}""")]
    public void IsBeingTyped(string statements) => Says(
        Broker.Unknown,
        $$"""
        void Run()
        {
            {{statements}}
        }
        """,
        isIncomplete: true);

    [Fact]
    public void NamesThatAreMissing() => Says(
        Broker.IotHub,
        """
        IMqttClient _client = new MqttClientFactory().CreateMqttClient();
        async Task Run()
        {
            var builder = new MqttClientOptionsBuilder()
                .WithClientId(Secrets.DeviceId)
                .WithCredentials(Secrets.UserName, "token")
                .{|WithNoKeepAlive()|}
                .WithTcpServer(Secrets.Host, Secrets.Port);
            var options = builder.Build();
            await _client.ConnectAsync(options);
        }
        Task Send() => _client.PublishStringAsync("devices/a/messages/events", "");
        """,
        isIncomplete: true);

    [Fact]
    public void OwnTextDoesNotLoop() => Says(Broker.Unknown, """
        static string First => Second;
        static string Second => First;
        static string Grow(string text) => Grow(text + "x");
        void Run()
        {
            var host = "";
            host = host + Grow(host) + First;
            var options = new MqttClientOptionsBuilder().WithTcpServer(host).{|WithNoKeepAlive()|}.Build();
        }
        """);

    [Theory]
    [InlineData("""new Connection(new Address("amqps://hub.azure-devices.net:5671")).{|Close()|};""", Broker.IotHub)]
    [InlineData("""new Connection(new Address("hub.azure-devices.net", 5671, null, null, "/", "amqps")).{|Close()|};""", Broker.IotHub)]
    [InlineData("""new Connection(new Address("amqp://localhost:5672")).{|Close()|};""", Broker.Other)]
    [InlineData("""var factory = new ConnectionFactory(); factory.AMQP.{|IdleTimeout|} = 1000; var connection = await factory.CreateAsync(new Address("amqps://hub.azure-devices.net:5671"));""", Broker.IotHub)]
    public void Amqp(string statements, object broker) => Says(
        (Broker)broker,
        $$"""
        async Task Run()
        {
            {{statements}}
            await Task.Yield();
        }
        """,
        Verification.Libraries.AmqpNetLite);

    [Theory]
    [InlineData("""var client = new TcpClient(); client.{|NoDelay|} = true; client.Connect("hub.azure-devices.net", 8883);""", Broker.IotHub)]
    [InlineData("""var client = new TcpClient("localhost", 8883); client.{|NoDelay|} = true;""", Broker.Other)]
    public void Sockets(string statements, object broker) => Says(
        (Broker)broker,
        $$"""
        void Run()
        {
            {{statements}}
        }
        """);

    private static void Says(Broker broker, string members, LibraryVersion? library = null, bool isIncomplete = false)
    {
        var start = members.IndexOf("{|", StringComparison.Ordinal);
        var end = members.IndexOf("|}", StringComparison.Ordinal) - 2;
        var code = Usings + "class Sample\n{\n" + members.Remove(end + 2, 2).Remove(start, 2) + "\n}\n";
        start += code.IndexOf("class Sample\n{\n", StringComparison.Ordinal) + "class Sample\n{\n".Length;
        var compilation = CodeUnderTest.Compile(code, library ?? Verification.Libraries.Mqttnet5, isIncomplete);
        var tree = compilation.SyntaxTrees.First();
        var length = members.IndexOf("|}", StringComparison.Ordinal) - members.IndexOf("{|", StringComparison.Ordinal) - 2;
        var model = compilation.GetSemanticModel(tree);
        var node = tree.GetRoot().FindNode(new(start, length));
        while (node is not (ExpressionSyntax { Parent: not MemberAccessExpressionSyntax and not MemberBindingExpressionSyntax } or InvocationExpressionSyntax or AssignmentExpressionSyntax) || model.GetOperation(node) is null)
            node = node.Parent!;
        if (node is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax invocation })
            node = invocation;
        var clients = KnownClients.For(compilation, new AnalyzerOptions([]), TestContext.Current.CancellationToken);

        Assert.Equal(broker, clients.Hub.BrokerOf(model.GetOperation(node)!, TestContext.Current.CancellationToken));
        Assert.Equal(broker == Broker.IotHub, clients.Hub.IsEvident(model.GetOperation(node)!, TestContext.Current.CancellationToken));
    }
}
