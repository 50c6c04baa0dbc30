using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.TokenRenewal;

public sealed class TokenIsCapturedOnceTests : RuleTest<TokenIsCapturedOnceAnalyzer, TokenIsCapturedOnceFix>
{
    private const string Maker = """static string CreateToken(string id, int minutes) => $"SharedAccessSignature sr={id}&sig={Environment.MachineName}&se={DateTimeOffset.UtcNow.AddMinutes(minutes).ToUnixTimeSeconds()}";""";

    private static string Class(string members) => $$"""
        using System;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;

        class Sample
        {
            {{members.Replace("\n", "\n    ", StringComparison.Ordinal).Replace("\n    \n", "\n\n", StringComparison.Ordinal)}}

            {{Maker}}
        }

        """;

    [Fact]
    public Task HandlerConnectsWithTheSameOptions() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Code(Class("""
            async Task Run(string id, CancellationToken stoppingToken)
            {
                var client = new MqttClientFactory().CreateMqttClient();
                var token = CreateToken(id, 60);
                var options = new MqttClientOptionsBuilder()
                    .WithTcpServer("localhost")
                    .WithCredentials("user", [|token|])
                    .Build();
                client.DisconnectedAsync += async e =>
                {
                    await Task.Delay(5000);
                    await client.ConnectAsync(options, stoppingToken);
                };
                await client.ConnectAsync(options, stoppingToken);
            }
            """))
        .Saying("'WithCredentials' gets a SAS token that 'CreateToken' makes once: 'DisconnectedAsync' connects with it again on line 19, and is refused when it has expired")
        .Fixed(Class("""
            async Task Run(string id, CancellationToken stoppingToken)
            {
                var client = new MqttClientFactory().CreateMqttClient();
                var options = new MqttClientOptionsBuilder()
                    .WithTcpServer("localhost")
                    .WithCredentials(new TokenCredentials("user", id))
                    .Build();
                client.DisconnectedAsync += async e =>
                {
                    await Task.Delay(5000);
                    await client.ConnectAsync(options, stoppingToken);
                };
                await client.ConnectAsync(options, stoppingToken);
            }
            """).Replace("\n}\n", """


                /// <summary>Makes a new SAS token for every connect.</summary>
                private sealed class TokenCredentials : IMqttClientCredentialsProvider
                {
                    private readonly string _userName;
                    private readonly string _id;

                    public TokenCredentials(string userName, string id)
                    {
                        _userName = userName;
                        _id = id;
                    }

                    public string GetUserName(MqttClientOptions clientOptions)
                    {
                        return _userName;
                    }

                    public byte[] GetPassword(MqttClientOptions clientOptions)
                    {
                        return Encoding.UTF8.GetBytes(CreateToken(_id, 60));
                    }
                }
            }

            """, StringComparison.Ordinal))
        .Verify();

    [Fact]
    public Task PropertyOfTheOldVersion() => On(Libraries.Mqttnet3)
        .Code(Class("""
            async Task Run(string id, CancellationToken stoppingToken)
            {
                var client = new MqttClientFactory().CreateMqttClient();
                var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithCredentials("user", [|CreateToken(id, 60)|]).Build();
                client.UseDisconnectedHandler(async e =>
                {
                    await Task.Delay(5000);
                    await client.ConnectAsync(options, stoppingToken);
                });
                await client.ConnectAsync(options, stoppingToken);
            }
            """))
        .Fixed(Class("""
            async Task Run(string id, CancellationToken stoppingToken)
            {
                var client = new MqttClientFactory().CreateMqttClient();
                var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithCredentials(new TokenCredentials("user", id)).Build();
                client.UseDisconnectedHandler(async e =>
                {
                    await Task.Delay(5000);
                    await client.ConnectAsync(options, stoppingToken);
                });
                await client.ConnectAsync(options, stoppingToken);
            }
            """).Replace("\n}\n", """


                /// <summary>Makes a new SAS token for every connect.</summary>
                private sealed class TokenCredentials : IMqttClientCredentials
                {
                    private readonly string _userName;
                    private readonly string _id;

                    public TokenCredentials(string userName, string id)
                    {
                        _userName = userName;
                        _id = id;
                    }

                    public string Username => _userName;

                    public byte[] Password => Encoding.UTF8.GetBytes(CreateToken(_id, 60));
                }
            }

            """, StringComparison.Ordinal))
        .Verify();

    [Theory]
    [InlineData("while (!stoppingToken.IsCancellationRequested) { await client.ConnectAsync(options, stoppingToken); await Task.Delay(1000); }")]
    [InlineData("for (var i = 0; i < 100; i++) await client.ConnectAsync(options, stoppingToken);")]
    [InlineData("await client.ConnectAsync(options, stoppingToken); while (true) await Task.Delay(1000);")]
    [InlineData("await client.ConnectAsync(options, stoppingToken); while (!stoppingToken.IsCancellationRequested) { await client.PublishStringAsync(\"t\"); }")]
    [InlineData("await client.ConnectAsync(options, stoppingToken); await Task.Delay(Timeout.Infinite, stoppingToken);")]
    [InlineData("await client.ConnectAsync(options, stoppingToken); client.DisconnectedAsync += async e => { await Task.Delay(1000); await client.ReconnectAsync(); };")]
    [InlineData("client.DisconnectedAsync += OnDisconnected; async Task OnDisconnected(MqttClientDisconnectedEventArgs e) { await Task.Delay(1000); await client.ConnectAsync(options); } while (true) { await Task.Delay(1); }")]
    public Task OneTokenForManyConnections(string statements) => On(Libraries.Mqttnet5)
        .Code(Class($$"""
            async Task Run(string id, CancellationToken stoppingToken)
            {
                var client = new MqttClientFactory().CreateMqttClient();
                var builder = new MqttClientOptionsBuilder().WithTcpServer("localhost");
                builder.WithCredentials("user", [|CreateToken(id, 60)|]);
                var options = builder.Build();
                {{statements}}
            }
            """))
        .Verify();

    [Theory]
    [InlineData("await client.ConnectAsync(options, stoppingToken); await client.DisconnectAsync();")]
    [InlineData("await client.ConnectAsync(options, stoppingToken); for (var i = 0; i < 10; i++) await client.PublishStringAsync(\"t\"); await client.DisconnectAsync();")]
    [InlineData("while (!client.IsConnected) { await client.ConnectAsync(options, stoppingToken); }")]
    [InlineData("while (true) { await client.ConnectAsync(options, stoppingToken); break; }")]
    [InlineData("_ = options;")]
    public Task OneShot(string statements) => On(Libraries.Mqttnet5)
        .Code(Class($$"""
            async Task Run(string id, CancellationToken stoppingToken)
            {
                var client = new MqttClientFactory().CreateMqttClient();
                var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithCredentials("user", CreateToken(id, 60)).Build();
                {{statements}}
            }
            """))
        .Verify();

    [Theory]
    [InlineData("while (true) { var options = Build(); await client.ConnectAsync(options); await Task.Delay(1000); }")]
    [InlineData("while (true) { var o = new MqttClientOptionsBuilder().WithTcpServer(\"localhost\").WithCredentials(\"user\", CreateToken(\"a\", 60)).Build(); await client.ConnectAsync(o); await Task.Delay(1000); }")]
    [InlineData("client.DisconnectedAsync += async e => { await Task.Delay(1000); await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer(\"localhost\").WithCredentials(\"user\", CreateToken(\"a\", 60)).Build()); };")]
    public Task OptionsAreRebuilt(string statements) => On(Libraries.Mqttnet5)
        .Code(Class($$"""
            async Task Run(CancellationToken stoppingToken)
            {
                var client = new MqttClientFactory().CreateMqttClient();
                {{statements}}
            }

            MqttClientOptions Build() => new MqttClientOptionsBuilder().WithTcpServer("localhost").WithCredentials("user", CreateToken("a", 60)).Build();
            """))
        .Verify();

    [Fact]
    public Task FieldOfTheHandler() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Code(Class("""
            private static IMqttClient s_client = new MqttClientFactory().CreateMqttClient();
            private static MqttClientOptions s_options = null!;

            static async Task Main(string[] args)
            {
                s_options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithCredentials("user", [|CreateToken("a", 60)|]).Build();
                await s_client.ConnectAsync(s_options, CancellationToken.None);
            }

            static async Task OnDisconnected()
            {
                await Task.Delay(1000);
                await s_client.ConnectAsync(s_options, CancellationToken.None);
            }
            """))
        .Saying("'WithCredentials' gets a SAS token that 'CreateToken' makes once: 'OnDisconnected' connects with it again on line 20, and is refused when it has expired")
        .Verify();

    [Fact]
    public Task ConstructorAndMember() => On(Libraries.Mqttnet5)
        .Code(Class("""
            private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();
            private readonly MqttClientOptions _options;

            public Sample() => _options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithCredentials("user", [|Encoding.UTF8.GetBytes(CreateToken("a", 60))|]).Build();

            public async Task Connect() => await _client.ConnectAsync(_options);
            """))
        .Saying("'WithCredentials' gets a SAS token that 'CreateToken' makes once: every call of 'Connect' connects with it, and is refused when it has expired")
        .Verify();

    [Fact]
    public Task ObjectInitializer() => On(Libraries.Mqttnet5)
        .Code(Class("""
            async Task Run(IMqttClient client)
            {
                var options = new MqttClientOptions
                {
                    Credentials = new MqttClientCredentials("user", [|Encoding.UTF8.GetBytes(CreateToken("a", 60))|]),
                };
                await client.ConnectAsync(options);
                while (true)
                    await Task.Delay(1000);
            }
            """))
        .Saying("'MqttClientCredentials' gets a SAS token that 'CreateToken' makes once: the connection is meant to last (line 15), but ends when the token expires, and nothing connects with a new one")
        .Verify();

    [Fact]
    public Task ManagedClient() => On(Libraries.Managed4)
        .Code(Class("""
            async Task Run()
            {
                var builder = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithCredentials("user", [|CreateToken("a", 60)|]);
                var options = new ManagedMqttClientOptionsBuilder().WithClientOptions(builder.Build()).Build();
                var client = new MqttClientFactory().CreateManagedMqttClient();
                await client.StartAsync(options);
            }
            """))
        .Saying("'WithCredentials' gets a SAS token that 'CreateToken' makes once: the managed client connects with it again and again, and is refused when it has expired")
        .Verify();

    [Fact]
    public Task SettingsThatAreNotInTheRepository() => On(Libraries.Managed)
        .Code(Class("""
            async Task Run()
            {
                string token = CreateToken(Secrets.Id, 60);
                var builder = new MqttClientOptionsBuilder().WithClientId(Secrets.Id).WithCredentials(Secrets.User, [|token|]).WithTcpServer(Secrets.Host, Secrets.Port);
                var options = new ManagedMqttClientOptionsBuilder().WithClientOptions(builder.Build()).Build();
                await new MqttClientFactory().CreateManagedMqttClient().StartAsync(options);
            }
            """))
        .Incomplete()
        .NoFix()
        .Verify();

    [Fact]
    public Task ManagedClientWithAnAction() => On(Libraries.Managed)
        .Code(Class("""
            object Options() => new ManagedMqttClientOptionsBuilder().WithClientOptions(o => o.WithTcpServer("localhost").WithCredentials("user", [|CreateToken("a", 60)|])).Build();
            """))
        .Verify();

    [Theory]
    [InlineData("\"hub.azure-devices.net\"", "Environment.GetEnvironmentVariable(\"TOKEN\")")]
    [InlineData("\"localhost\"", "\"SharedAccessSignature sr=hub&sig=Zm9v&se=1700000000\"")]
    [InlineData("\"localhost\"", "$\"SharedAccessSignature sr=hub&sig={Environment.MachineName}&se={1}\"")]
    public Task Evidence(string host, string password) => On(Libraries.Mqttnet5)
        .Code(Class($$"""
            async Task Run(IMqttClient client)
            {
                var options = new MqttClientOptionsBuilder().WithTcpServer({{host}}).WithCredentials("user", [|{{password}}|]).Build();
                await client.ConnectAsync(options);
                while (true)
                    await Task.Delay(1000);
            }
            """))
        .NoFix()
        .Verify();

    [Theory]
    [InlineData("\"localhost\"", "Environment.GetEnvironmentVariable(\"PASSWORD\")")]
    [InlineData("\"localhost\"", "\"secret\"")]
    [InlineData("\"hub.azure-devices.net\"", "\"\"")]
    [InlineData("\"hub.azure-devices.net\"", "(string)null!")]
    public Task NoEvidence(string host, string password) => On(Libraries.Mqttnet5)
        .Code(Class($$"""
            async Task Run(IMqttClient client)
            {
                var options = new MqttClientOptionsBuilder().WithTcpServer({{host}}).WithCredentials("user", {{password}}).Build();
                await client.ConnectAsync(options);
                while (true)
                    await Task.Delay(1000);
            }
            """))
        .Verify();

    [Theory]
    [InlineData("sasToken", "sasToken")]
    [InlineData("_settings[\"Device:SasToken\"]", "Device:SasToken")]
    [InlineData("_settings[\"SAS_TOKEN\"] ?? throw new InvalidOperationException()", "SAS_TOKEN")]
    [InlineData("Environment.GetEnvironmentVariable(\"IOTHUB_SAS_TOKEN\")", "IOTHUB_SAS_TOKEN")]
    [InlineData("_deviceSasToken", "_deviceSasToken")]
    [InlineData("SharedAccessSignature", "SharedAccessSignature")]
    [InlineData("Encoding.UTF8.GetBytes(sasToken)", "sasToken")]
    public Task NameAlone(string password, string name) => On(Libraries.Mqttnet5)
        .Code(Class($$"""
            private readonly System.Collections.Generic.Dictionary<string, string> _settings = new();
            private string _deviceSasToken = Environment.MachineName;
            public string SharedAccessSignature { get; set; } = "";

            async Task Run(IMqttClient client, string host, string sasToken)
            {
                _deviceSasToken = sasToken;
                var options = new MqttClientOptionsBuilder().WithTcpServer(host, 8883).WithCredentials("user", {|IOTC2002.Info:{{password}}|}).Build();
                await client.ConnectAsync(options);
                while (true)
                    await Task.Delay(1000);
            }
            """))
        .Saying($"'WithCredentials' gets the value of '{name}' once, which looks like a SAS token: if it is one, the connection is meant to last (line 17), but ends when the token expires, and nothing connects with a new one")
        .NoFix()
        .Verify();

    [Theory]
    [InlineData("host", "password", "while (true) await Task.Delay(1000);")]
    [InlineData("host", "token", "while (true) await Task.Delay(1000);")]
    [InlineData("host", "sasTokenName", "while (true) await Task.Delay(1000);")]
    [InlineData("host", "settings[\"SharedAccessKey\"]", "while (true) await Task.Delay(1000);")]
    [InlineData("host", "settings[key]", "while (true) await Task.Delay(1000);")]
    [InlineData("host", "Sign(sasToken)", "while (true) await Task.Delay(1000);")]
    [InlineData("\"broker.example.com\"", "sasToken", "while (true) await Task.Delay(1000);")]
    [InlineData("host", "sasToken", "await client.DisconnectAsync();")]
    [InlineData("host", "sasToken + key", "while (true) await Task.Delay(1000);")]
    public Task NameThatSaysNothingOrIsUsedOnce(string host, string password, string statements) => On(Libraries.Mqttnet5)
        .Code(Class($$"""
            async Task Run(IMqttClient client, string host, string sasToken, string token, string password, string key, string sasTokenName, System.Collections.Generic.Dictionary<string, string> settings)
            {
                var options = new MqttClientOptionsBuilder().WithTcpServer({{host}}, 8883).WithCredentials("user", {{password}}).Build();
                await client.ConnectAsync(options);
                {{statements}}
            }

            static string Sign(string value) => value + 1;
            """))
        .Verify();

    [Fact]
    public Task AmqpAddress() => On(Libraries.AmqpNetLite)
        .Code(Class("""
            void Run(string host)
            {
                var connection = new Connection(new Address(host, 5671, "device@sas.hub", [|CreateToken("a", 60)|]));
                while (true)
                    Thread.Sleep(1000);
            }

            void Once(string host)
            {
                var connection = new Connection(new Address(host, 5671, "device@sas.hub", CreateToken("a", 60)));
                connection.Close();
            }
            """))
        .Saying("'Address' gets a SAS token that 'CreateToken' makes once: the connection is meant to last (line 11), but ends when the token expires, and nothing connects with a new one")
        .NoFix()
        .Verify();

    [Fact]
    public Task M2MqttOnlyWithASecondConnect() => On(Libraries.M2Mqtt)
        .Code(Class("""
            void Run(MqttClient client)
            {
                var token = CreateToken("a", 60);
                client.Connect("a", "user", token);
                while (true)
                    Thread.Sleep(1000);
            }

            void Again(MqttClient client)
            {
                var token = CreateToken("a", 60);
                while (!false)
                {
                    Thread.Sleep(1000);
                    client.Connect("a", "user", [|token|]);
                }
            }
            """))
        .NoFix()
        .Verify();

    /// <summary>The request as the articles about AMQP and IoT Hub write it.</summary>
    private const string PutCbsToken = """
        bool PutCbsToken(Connection connection, string token, string audience)
        {
            var session = new Session(connection);
            var sender = new SenderLink(session, "cbs-sender", "$cbs");
            var receiver = new ReceiverLink(session, "cbs-reply-to", "$cbs");
            var request = new Message(@token);
            request.Properties = new Properties { MessageId = "1", ReplyTo = "cbs-reply-to" };
            request.ApplicationProperties = new ApplicationProperties();
            request.ApplicationProperties["operation"] = "put-token";
            request.ApplicationProperties["type"] = "azure-devices.net:sastoken";
            request.ApplicationProperties["name"] = audience;
            sender.Send(request);
            return receiver.Receive() != null;
        }
        """;

    private static string WithPut(string members, bool isReported) =>
        Class(members + "\n\n" + PutCbsToken.Replace("@token", isReported ? "[|token|]" : "token", StringComparison.Ordinal));

    [Fact]
    public Task PutOnceBesideAnEndlessLoop() => On(Libraries.AmqpNetLite)
        .Code(WithPut("""
            void Run(Connection connection)
            {
                var token = CreateToken("a", 60);
                if (!PutCbsToken(connection, token, "hub/devices/a"))
                    return;
                var receiver = new ReceiverLink(new Session(connection), "receive-link", "/devices/a/messages/devicebound");
                while (true)
                {
                    var message = receiver.Receive();
                    if (message != null)
                        receiver.Accept(message);
                }
            }
            """, isReported: true))
        .Saying("'put-token' hands over a SAS token that 'CreateToken' makes once: the connection is meant to last (line 14), but the token expires, and nothing puts a new one")
        .NoFix()
        .Verify();

    [Theory]
    [InlineData("PutCbsToken(connection, key, \"a\"); while (!stoppingToken.IsCancellationRequested) { await Task.Delay(1000); }")]
    [InlineData("PutCbsToken(connection, key, \"a\"); for (;;) Thread.Sleep(1000);")]
    [InlineData("if (PutCbsToken(token: key, connection: connection, audience: \"a\")) await Task.Delay(Timeout.Infinite, stoppingToken);")]
    [InlineData("PutCbsToken(connection, key, \"a\"); new Thread(Receive).Start();")]
    [InlineData("PutCbsToken(connection, key, \"a\"); await Task.Run(() => { while (true) Thread.Sleep(1000); });")]
    [InlineData("PutCbsToken(connection, key, \"a\"); Receive();")]
    [InlineData("new Thread(Work).Start(); void Work() { PutCbsToken(connection, key, \"a\"); Receive(); }")]
    [InlineData("_ = Task.Run(() => { PutCbsToken(connection, key, \"a\"); Receive(); });")]
    [InlineData("Open(); Receive(); void Open() => PutCbsToken(connection, key, \"a\");")]
    public Task PutOnceBesideWhatLasts(string statements) => On(Libraries.AmqpNetLite)
        .Code(WithPut($$"""
            async Task Run(Connection connection, string key, CancellationToken stoppingToken)
            {
                await Task.Yield();
                {{statements}}
            }

            void Receive()
            {
                while (true)
                    Thread.Sleep(1000);
            }
            """, isReported: true))
        .Saying([statements.Contains("Receive", StringComparison.Ordinal)
            ? "'put-token' hands over a SAS token once: the connection is meant to last (line 16), but the token expires, and nothing puts a new one"
            : "'put-token' hands over a SAS token once: the connection is meant to last (line 11), but the token expires, and nothing puts a new one"])
        .Verify();

    [Theory]
    [InlineData("PutCbsToken(connection, CreateToken(\"a\", 60), \"a\"); connection.Close();")]
    [InlineData("PutCbsToken(connection, CreateToken(\"a\", 60), \"a\"); for (var i = 0; i < 10; i++) Thread.Sleep(1000);")]
    [InlineData("while (true) { PutCbsToken(connection, CreateToken(\"a\", 60), \"a\"); await Task.Delay(1000); }")]
    [InlineData("PutCbsToken(connection, CreateToken(\"a\", 60), \"a\"); while (true) { await Task.Delay(1000); PutCbsToken(connection, CreateToken(\"a\", 60), \"a\"); }")]
    [InlineData("using var timer = new Timer(_ => PutCbsToken(connection, CreateToken(\"a\", 60), \"a\"), null, 0, 1000); while (true) await Task.Delay(1000);")]
    [InlineData("Renew(null); using var timer = new Timer(Renew, null, 0, 1000); while (true) await Task.Delay(1000); void Renew(object? state) => PutCbsToken(connection, CreateToken(\"a\", 60), \"a\");")]
    [InlineData("Func<Connection, string, string, bool> put = PutCbsToken; put(connection, CreateToken(\"a\", 60), \"a\"); while (true) await Task.Delay(1000);")]
    [InlineData("PutCbsToken(connection, CreateToken(\"a\", 60), \"a\"); while (true) { connection = new Connection(new Address(\"amqps://localhost\")); await Task.Delay(1000); }")]
    [InlineData("while (true) { Once(); await Task.Delay(1000); } void Once() { PutCbsToken(connection, CreateToken(\"a\", 60), \"a\"); while (!connection.IsClosed) { Thread.Sleep(1000); } while (true) Thread.Sleep(1); }")]
    public Task PutAgainOrNotForLong(string statements) => On(Libraries.AmqpNetLite)
        .Code(WithPut($$"""
            async Task Run(Connection connection)
            {
                await Task.Yield();
                {{statements}}
            }
            """, isReported: false))
        .Verify();

    [Theory]
    [InlineData("new Message([|CreateToken(\"a\", 60)|]) { ApplicationProperties = new ApplicationProperties { [\"operation\"] = \"put-token\", [\"type\"] = \"azure-devices.net:sastoken\", [\"name\"] = \"a\" } }")]
    [InlineData("new Message([|CreateToken(\"a\", 60)|]) { ApplicationProperties = new ApplicationProperties { [\"operation\"] = \"put-token\" } }")]
    [InlineData("new Message([|key|]) { ApplicationProperties = new ApplicationProperties { [\"operation\"] = Put, [\"type\"] = \"servicebus.windows.net:sastoken\" } }")]
    [InlineData("new Message([|\"SharedAccessSignature sr=hub&sig=Zm9v&se=1700000000\"|]) { ApplicationProperties = new ApplicationProperties { [\"operation\"] = \"put-token\" } }")]
    public Task PutInOneExpression(string request) => On(Libraries.AmqpNetLite)
        .Code(Class($$"""
            {{(request.Contains("= Put,", StringComparison.Ordinal) ? "private const string Put = \"put-token\";" : "// None.")}}

            async Task ExecuteAsync(SenderLink sender, string key, CancellationToken stoppingToken)
            {
                await sender.SendAsync({{request}});
                while (!stoppingToken.IsCancellationRequested)
                    await Task.Delay(1000, stoppingToken);
            }
            """))
        .Verify();

    [Theory]
    [InlineData("new Message(key) { ApplicationProperties = new ApplicationProperties { [\"operation\"] = \"put-token\", [\"type\"] = \"jwt\" } }")]
    [InlineData("new Message(key) { ApplicationProperties = new ApplicationProperties { [\"operation\"] = \"put-token\" } }")]
    [InlineData("new Message(CreateToken(\"a\", 60)) { ApplicationProperties = new ApplicationProperties { [\"operation\"] = \"delete-token\", [\"type\"] = \"azure-devices.net:sastoken\" } }")]
    [InlineData("new Message(CreateToken(\"a\", 60)) { ApplicationProperties = new ApplicationProperties { [\"operation\"] = key } }")]
    [InlineData("new Message(CreateToken(\"a\", 60))")]
    [InlineData("new Message(\"\") { ApplicationProperties = new ApplicationProperties { [\"operation\"] = \"put-token\", [\"type\"] = \"azure-devices.net:sastoken\" } }")]
    [InlineData("new Message(key) { MessageAnnotations = null, ApplicationProperties = null }")]
    public Task OtherMessages(string request) => On(Libraries.AmqpNetLite)
        .Code(Class($$"""
            async Task Run(SenderLink sender, string key)
            {
                var message = {{request}};
                var other = new Message("x");
                other.ApplicationProperties = new ApplicationProperties();
                other.ApplicationProperties["other"] = "put-token";
                await sender.SendAsync(message);
                while (true)
                    await Task.Delay(1000);
            }
            """))
        .Verify();

    [Fact]
    public Task PropertiesOfTheirOwn() => On(Libraries.AmqpNetLite)
        .Code(Class("""
            static void Main()
            {
                var connection = new Connection(new Address("amqps://localhost"));
                var sender = new SenderLink(new Session(connection), "cbs", "$cbs");
                var properties = new ApplicationProperties();
                properties.Map["operation"] = "put-token";
                properties["type"] = "azure-devices.net:sastoken";
                Message message;
                message = new Message([|Environment.GetEnvironmentVariable("TOKEN")|]);
                message.ApplicationProperties = properties;
                sender.Send(message);
                for (; ; )
                    Thread.Sleep(1000);
            }
            """))
        .Verify();

    [Theory]
    [InlineData("new Message(")]
    [InlineData("new Message(token) { ApplicationProperties = new ApplicationProperties { [\"operation\"] = ")]
    [InlineData("new Message(token) { ApplicationProperties = new ApplicationProperties { [\"operation\"] = \"put-token\" }")]
    [InlineData("new Message() { ApplicationProperties = { [] = \"put-token\" } }")]
    public Task PutAsItIsBeingTyped(string request) => On(Libraries.AmqpNetLite)
        .Code(Class($$"""
            void Run(SenderLink sender, string token)
            {
                var message = {{request}}
                sender.Send(message);
                while (true)
                    Thread.Sleep(1000);
            }
            """))
        .Incomplete()
        .Verify();

    [Theory]
    [InlineData("client.DisconnectedAsync += async e => { await Task.Delay(1000); await client.ConnectAsync(Build(), stoppingToken); };")]
    [InlineData("client.DisconnectedAsync += async e => { await Task.Delay(1000); await Run(client, stoppingToken); };")]
    [InlineData("using var timer = new Timer(async _ => await client.ConnectAsync(Build()), null, 0, 1000);")]
    public Task SomethingElseConnectsWithANewToken(string renewal) => On(Libraries.Mqttnet5)
        .Code(Class($$"""
            async Task Run(IMqttClient client, CancellationToken stoppingToken)
            {
                {{renewal}}
                var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithCredentials("user", CreateToken("a", 60)).Build();
                await client.ConnectAsync(options, stoppingToken);
                while (true)
                    await Task.Delay(1000);
            }

            MqttClientOptions Build() => new MqttClientOptionsBuilder().WithTcpServer("localhost").WithCredentials("user", CreateToken("a", 60)).Build();
            """))
        .Verify();

    [Theory]
    [InlineData("new Thread(Work).Start();")]
    [InlineData("Task.Run(Work);")]
    [InlineData("Task.Run(() => Work());")]
    [InlineData("Task.Factory.StartNew(Work, TaskCreationOptions.LongRunning);")]
    public Task ThreadsAndTasksRunOnce(string start) => On(Libraries.AmqpNetLite)
        .Code(Class($$"""
            void Run()
            {
                {{start}}
                Thread.Sleep(Timeout.Infinite);
            }

            void Work()
            {
                var connection = new Connection(new Address("localhost", 5671, "device@sas.hub", [|CreateToken("a", 60)|]));
                var sender = new SenderLink(new Session(connection), "s", "t");
                while (true)
                    sender.Send(new Message(), null, null);
            }
            """))
        .Verify();

    [Fact]
    public Task RunAgainWhenItFails() => On(Libraries.Mqttnet5)
        .Code(Class("""
            async Task ExecuteAsync(IMqttClient client, CancellationToken stoppingToken)
            {
                while (!stoppingToken.IsCancellationRequested)
                {
                    try
                    {
                        await Stay(client, stoppingToken);
                    }
                    catch (Exception)
                    {
                        await Task.Delay(1000, stoppingToken);
                    }
                }
            }

            async Task Stay(IMqttClient client, CancellationToken stoppingToken)
            {
                var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithCredentials("user", CreateToken("a", 60)).Build();
                await client.ConnectAsync(options, stoppingToken);
                while (true)
                    await client.PublishStringAsync("t", cancellationToken: stoppingToken);
            }
            """))
        .Verify();

    [Theory]
    [InlineData(".WithCredentials(\"user\", )")]
    [InlineData(".WithCredentials(\"user\", CreateToken(")]
    [InlineData(".WithCredentials(")]
    public Task AsItIsBeingTyped(string call) => On(Libraries.Mqttnet5)
        .Code(Class($$"""
            async Task Run(IMqttClient client)
            {
                var options = new MqttClientOptionsBuilder().WithTcpServer("localhost"){{call}}
                await client.ConnectAsync(options);
                while (true)
                    await Task.Delay(1000);
            }
            """))
        .Incomplete()
        .Verify();

    [Fact]
    public Task Program() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Text;
            using System.Threading.Tasks;

            using var client = new MqttClientFactory().CreateMqttClient();
            var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithCredentials("user", [|CreateToken("a", TimeSpan.FromHours(1))|]).Build();
            client.DisconnectedAsync += async e =>
            {
                await Task.Delay(1000);
                await client.ConnectAsync(options);
            };
            await client.ConnectAsync(options);
            await client.DisconnectAsync();

            static string CreateToken(string id, TimeSpan lifetime) => $"SharedAccessSignature sr={id}&sig=x&se={DateTimeOffset.UtcNow.Add(lifetime).ToUnixTimeSeconds()}";
            """)
        .Fixed("""
            using System;
            using System.Text;
            using System.Threading.Tasks;

            using var client = new MqttClientFactory().CreateMqttClient();
            var options = new MqttClientOptionsBuilder().WithTcpServer("localhost").WithCredentials(new TokenCredentials("user", () => CreateToken("a", TimeSpan.FromHours(1)))).Build();
            client.DisconnectedAsync += async e =>
            {
                await Task.Delay(1000);
                await client.ConnectAsync(options);
            };
            await client.ConnectAsync(options);
            await client.DisconnectAsync();

            static string CreateToken(string id, TimeSpan lifetime) => $"SharedAccessSignature sr={id}&sig=x&se={DateTimeOffset.UtcNow.Add(lifetime).ToUnixTimeSeconds()}";

            /// <summary>Makes a new SAS token for every connect.</summary>
            internal sealed class TokenCredentials : IMqttClientCredentialsProvider
            {
                private readonly string _userName;
                private readonly Func<string> _createToken;

                public TokenCredentials(string userName, Func<string> createToken)
                {
                    _userName = userName;
                    _createToken = createToken;
                }

                public string GetUserName(MqttClientOptions clientOptions)
                {
                    return _userName;
                }

                public byte[] GetPassword(MqttClientOptions clientOptions)
                {
                    return Encoding.UTF8.GetBytes(_createToken());
                }
            }
            """)
        .Verify();
}
