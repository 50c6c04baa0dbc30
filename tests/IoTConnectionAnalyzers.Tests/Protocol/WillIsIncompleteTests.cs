using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Protocol;

public sealed class WillIsIncompleteTests : RuleTest<WillIsIncompleteAnalyzer, WillIsIncompleteFix>
{
    private const string NoEffect = "the client announces no will, and IoT Hub sends none when the connection breaks off";

    [Fact]
    public Task WillWithoutMessage() => On(Libraries.DeviceSdk)
        .Class("""
            DeviceClient Create(string text) => DeviceClient.CreateFromConnectionString(text, new ITransportSettings[]
            {
                new MqttTransportSettings(TransportType.Mqtt_Tcp_Only)
                {
                    // We want to know.
                    HasWill = [|true|], // a will
                },
            });
            """)
        .Saying("'HasWill' is true and there is no 'WillMessage': the client throws a NullReferenceException when it connects")
        .FixedClass("""
            DeviceClient Create(string text) => DeviceClient.CreateFromConnectionString(text, new ITransportSettings[]
            {
                new MqttTransportSettings(TransportType.Mqtt_Tcp_Only)
                {
                    // We want to know.
                    HasWill = true,
                    WillMessage = new WillMessage(DotNetty.Codecs.Mqtt.Packets.QualityOfService.AtLeastOnce, new Message(System.Text.Encoding.UTF8.GetBytes("offline"))), // a will
                },
            });
            """)
        .Verify();

    [Fact]
    public Task WillIsTakenBack() => On(Libraries.DeviceSdk)
        .Class("""
            MqttTransportSettings Create() => new MqttTransportSettings(TransportType.Mqtt_Tcp_Only)
            {
                HasWill = [|true|],
                KeepAliveInSeconds = 60,
            };
            """)
        .FixNumber(1)
        .FixedClass("""
            MqttTransportSettings Create() => new MqttTransportSettings(TransportType.Mqtt_Tcp_Only)
            {
                KeepAliveInSeconds = 60,
            };
            """)
        .Verify();

    [Fact]
    public Task MessageWithoutWill() => On(Libraries.DeviceSdk)
        .Class("""
            DeviceClient Create(string text, IWillMessage message)
            {
                var settings = new MqttTransportSettings(TransportType.Mqtt_WebSocket_Only) { WillMessage = [|message|] };
                return DeviceClient.CreateFromConnectionString(text, new ITransportSettings[] { settings });
            }
            """)
        .Saying("'WillMessage' is set and 'HasWill' is not: " + NoEffect)
        .FixedClass("""
            DeviceClient Create(string text, IWillMessage message)
            {
                var settings = new MqttTransportSettings(TransportType.Mqtt_WebSocket_Only) { WillMessage = message, HasWill = true };
                return DeviceClient.CreateFromConnectionString(text, new ITransportSettings[] { settings });
            }
            """)
        .Verify();

    [Fact]
    public Task MessageOfAWillThatIsSwitchedOff() => On(Libraries.DeviceSdk)
        .Class("""
            MqttTransportSettings Create(IWillMessage message) => new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { HasWill = {|reason:false|}, WillMessage = [|message|] };
            """)
        .Saying("'WillMessage' is set and 'HasWill' is false: " + NoEffect)
        .FixedClass("""
            MqttTransportSettings Create(IWillMessage message) => new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { HasWill = true, WillMessage = message };
            """)
        .Verify();

    [Fact]
    public Task WillWithNoMessage() => On(Libraries.DeviceSdk)
        .Class("""
            MqttTransportSettings Create() => new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { HasWill = [|true|], WillMessage = {|reason:null|} };
            """)
        .FixedClass("""
            MqttTransportSettings Create() => new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { HasWill = true, WillMessage = new WillMessage(DotNetty.Codecs.Mqtt.Packets.QualityOfService.AtLeastOnce, new Message(System.Text.Encoding.UTF8.GetBytes("offline"))) };
            """)
        .Verify();

    [Fact]
    public Task Statements() => On(Libraries.DeviceSdk)
        .Class("""
            DeviceClient Create(string text, Message message)
            {
                var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only);
                settings.WillMessage = [|new WillMessage(DotNetty.Codecs.Mqtt.Packets.QualityOfService.AtLeastOnce, message)|]; // the will
                return DeviceClient.CreateFromConnectionString(text, new ITransportSettings[] { settings });
            }
            """)
        .FixedClass("""
            DeviceClient Create(string text, Message message)
            {
                var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only);
                settings.WillMessage = new WillMessage(DotNetty.Codecs.Mqtt.Packets.QualityOfService.AtLeastOnce, message);
                settings.HasWill = true; // the will
                return DeviceClient.CreateFromConnectionString(text, new ITransportSettings[] { settings });
            }
            """)
        .Verify();

    [Fact]
    public Task StatementWithUsings() => On(Libraries.DeviceSdk)
        .Code("""
            using System.Text;

            using DotNetty.Codecs.Mqtt.Packets;

            class Sample
            {
                readonly MqttTransportSettings _settings = new(TransportType.Mqtt_Tcp_Only);

                void Configure()
                {
                    _settings.HasWill = [|true|];
                }
            }

            """)
        .Fixed("""
            using System.Text;

            using DotNetty.Codecs.Mqtt.Packets;

            class Sample
            {
                readonly MqttTransportSettings _settings = new(TransportType.Mqtt_Tcp_Only);

                void Configure()
                {
                    _settings.HasWill = true;
                    _settings.WillMessage = new WillMessage(QualityOfService.AtLeastOnce, new Message(Encoding.UTF8.GetBytes("offline")));
                }
            }

            """)
        .Verify();

    [Fact]
    public Task TwoOnOneLine() => On(Libraries.DeviceSdk)
        .Class("""
            object A() => new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { HasWill = [|true|] }; object B(IWillMessage m) => new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { WillMessage = [|m|] };
            """)
        .Verify();

    [Fact]
    public Task TernaryFieldAndModule() => On(Libraries.DeviceSdk)
        .Class("""
            static readonly MqttTransportSettings s_settings = new(TransportType.Mqtt_Tcp_Only) { HasWill = [|true|] };

            readonly ITransportSettings[] _all = { new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { HasWill = [|true|] } };

            MqttTransportSettings Settings { get; } = new(TransportType.Mqtt_WebSocket_Only) { HasWill = [|true|] };

            object Choose(bool web) => web
                ? new MqttTransportSettings(TransportType.Mqtt_WebSocket_Only) { HasWill = [|true|] }
                : new AmqpTransportSettings(TransportType.Amqp_Tcp_Only);

            ModuleClient Module(string text) => ModuleClient.CreateFromConnectionString(text, new ITransportSettings[] { new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { HasWill = [|true|] } });
            """)
        .Verify();

    [Fact]
    public Task TopLevelProgram() => On(Libraries.DeviceSdk142)
        .Code("""
            var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only);
            settings.HasWill = [|true|];
            await using var client = DeviceClient.CreateFromConnectionString(args[0], new ITransportSettings[] { settings });
            await client.OpenAsync();

            """)
        .Once()
        .Verify();

    [Fact]
    public Task Complete() => On(Libraries.DeviceSdk)
        .Class("""
            MqttTransportSettings Create(IWillMessage message) => new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { HasWill = true, WillMessage = message };

            MqttTransportSettings Statements(IWillMessage message)
            {
                var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only);
                settings.HasWill = true;
                settings.WillMessage = message;
                return settings;
            }

            MqttTransportSettings Mixed(IWillMessage message)
            {
                var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { HasWill = true };
                if (message != null)
                    settings.WillMessage = message;
                return settings;
            }
            """)
        .Verify();

    [Fact]
    public Task SetInAnotherMember() => On(Libraries.DeviceSdk)
        .Class("""
            readonly MqttTransportSettings _settings = new(TransportType.Mqtt_Tcp_Only) { HasWill = true };

            void Configure(IWillMessage message) => _settings.WillMessage = message;
            """)
        .Verify();

    [Fact]
    public Task TwoClientsOfOneField() => On(Libraries.DeviceSdk)
        .Class("""
            DeviceClient _client;

            void First(string text) => _client = DeviceClient.CreateFromConnectionString(text, new ITransportSettings[] { new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { HasWill = [|true|] } });

            void Second(string text, IWillMessage message) => _client = DeviceClient.CreateFromConnectionString(text, new ITransportSettings[] { new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { WillMessage = [|message|] } });
            """)
        .Verify();

    [Fact]
    public Task NothingIsSet() => On(Libraries.DeviceSdk)
        .Class("""
            MqttTransportSettings Create() => new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { HasWill = false };

            MqttTransportSettings Neither() => new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { WillMessage = null };

            MqttTransportSettings Default() => new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { HasWill = false, WillMessage = default };
            """)
        .Verify();

    [Fact]
    public Task ValuesThatDepend() => On(Libraries.DeviceSdk)
        .Class("""
            MqttTransportSettings Create(bool isWanted) => new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { HasWill = isWanted };

            MqttTransportSettings Message(IWillMessage message) => new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { HasWill = message != null, WillMessage = message };
            """)
        .Verify();

    [Fact]
    public Task SettingsOfSomebodyElse() => On(Libraries.DeviceSdk)
        .Class("""
            void Configure(MqttTransportSettings settings) => settings.HasWill = true;

            void Message(MqttTransportSettings settings, IWillMessage message) => settings.WillMessage = message;

            protected MqttTransportSettings _open = new(TransportType.Mqtt_Tcp_Only) { HasWill = true };

            public MqttTransportSettings Open { get; set; } = new(TransportType.Mqtt_Tcp_Only) { HasWill = true };

            public MqttTransportSettings GivenOut() => new(TransportType.Mqtt_Tcp_Only) { HasWill = true };

            object HandedOn(Action<MqttTransportSettings> complete)
            {
                var settings = new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { HasWill = true };
                complete(settings);
                return settings;
            }
            """)
        .Verify();

    [Fact]
    public Task PreviewOfVersion2HasNoSwitch() => On(Libraries.DeviceSdk2)
        .Class("""
            object Create(IWillMessage message) => new IotHubClientMqttSettings { WillMessage = message };
            """)
        .Verify();

    [Fact]
    public Task OwnTypeOfTheSameShape() => On(Libraries.DeviceSdk142)
        .Class("""
            class MqttTransportSettings { public bool HasWill { get; set; } }

            object Create() => new MqttTransportSettings { HasWill = true };
            """)
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.DeviceSdk142)
        .Class("""
            object Create() => new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { HasWill = , WillMessage = };
            object Other() => new MqttTransportSettings(TransportType.Mqtt_Tcp_Only) { HasWill
            """)
        .Incomplete()
        .Verify();
}
