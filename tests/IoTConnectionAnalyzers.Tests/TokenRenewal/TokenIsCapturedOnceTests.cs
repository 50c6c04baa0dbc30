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
