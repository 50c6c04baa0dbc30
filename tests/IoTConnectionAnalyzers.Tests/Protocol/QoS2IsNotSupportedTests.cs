using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Protocol;

public sealed class QoS2IsNotSupportedTests : RuleTest<QoS2IsNotSupportedAnalyzer, QoS2IsNotSupportedFix>
{
    private const string Closes = "IoT Hub does not support QoS 2: it closes the connection on which a message with QoS 2 arrives";
    private const string MayClose = "If the broker is IoT Hub, it closes the connection on which a message with QoS 2 arrives";

    [Fact]
    public Task TopicOfTheHub() => On(Libraries.Mqttnet)
        .Method("""
            var message = new MqttApplicationMessageBuilder().WithTopic("devices/d1/messages/events/")
                .WithQualityOfServiceLevel([|MqttQualityOfServiceLevel.ExactlyOnce|]).Build();
            """)
        .Saying(Closes)
        .FixedMethod("""
            var message = new MqttApplicationMessageBuilder().WithTopic("devices/d1/messages/events/")
                .WithQualityOfServiceLevel(MqttQualityOfServiceLevel.AtLeastOnce).Build();
            """)
        .Verify();

    [Fact]
    public Task UnknownBroker() => On(Libraries.Mqttnet)
        .Class("""
            MqttApplicationMessage Make(string topic) =>
                new MqttApplicationMessageBuilder().WithTopic(topic).WithQualityOfServiceLevel({|IOTC6001.Info:MqttQualityOfServiceLevel.ExactlyOnce|}).Build();
            """)
        .Saying(MayClose)
        .Verify();

    [Fact]
    public Task OtherBroker() => On(Libraries.Mqttnet)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("broker.hivemq.com").Build(), stoppingToken);
            var message = new MqttApplicationMessageBuilder().WithTopic("a").WithQualityOfServiceLevel(MqttQualityOfServiceLevel.ExactlyOnce).Build();
            await client.PublishAsync(message, stoppingToken);
            """)
        .Verify();

    [Fact]
    public Task HostOfTheHub() => On(Libraries.Mqttnet)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("my.azure-devices.net", 8883).Build(), stoppingToken);
            var message = new MqttApplicationMessage { Topic = "a", QualityOfServiceLevel = [|MqttQualityOfServiceLevel.ExactlyOnce|] };
            await client.PublishAsync(message, stoppingToken);
            """)
        .Saying(Closes)
        .Verify();

    [Fact]
    public Task CallThatSaysItByItsName() => On(Libraries.Mqttnet3)
        .Method("""var message = new MqttApplicationMessageBuilder().WithTopic("$iothub/twin/GET/?$rid=1").[|WithExactlyOnceQoS()|].Build();""")
        .FixedMethod("""var message = new MqttApplicationMessageBuilder().WithTopic("$iothub/twin/GET/?$rid=1").WithAtLeastOnceQoS().Build();""")
        .Verify();

    [Fact]
    public Task FilterThatSaysItByItsName() => On(Libraries.Mqttnet)
        .Method("""var filter = new MqttTopicFilterBuilder().WithTopic("$iothub/methods/POST/#").{|IOTC6001.Info:WithExactlyOnceQoS()|}.Build();""")
        .Saying("IoT Hub does not support QoS 2: it grants QoS 1 to this subscription")
        .FixedMethod("""var filter = new MqttTopicFilterBuilder().WithTopic("$iothub/methods/POST/#").WithAtLeastOnceQoS().Build();""")
        .Verify();

    [Fact]
    public Task Number() => On(Libraries.Mqttnet3)
        .Method("""var message = new MqttApplicationMessageBuilder().WithTopic("devices/d1/messages/events/").WithQualityOfServiceLevel([|2|]).Build();""")
        .FixedMethod("""var message = new MqttApplicationMessageBuilder().WithTopic("devices/d1/messages/events/").WithQualityOfServiceLevel(1).Build();""")
        .Verify();

    [Fact]
    public Task NumberAsAnEnumeration() => On(Libraries.Mqttnet5)
        .Method("""var message = new MqttApplicationMessageBuilder().WithTopic("devices/d1/messages/events/").WithQualityOfServiceLevel([|(MqttQualityOfServiceLevel)2|]).Build();""")
        .FixedMethod("""var message = new MqttApplicationMessageBuilder().WithTopic("devices/d1/messages/events/").WithQualityOfServiceLevel(MqttQualityOfServiceLevel.AtLeastOnce).Build();""")
        .Verify();

    [Fact]
    public Task ConstantOfTheProgram() => On(Libraries.Mqttnet5)
        .Class("""
            private const MqttQualityOfServiceLevel Level = MqttQualityOfServiceLevel.ExactlyOnce;

            MqttApplicationMessage Make() => new MqttApplicationMessageBuilder().WithTopic("devices/d1/messages/events/").WithQualityOfServiceLevel([|Level|]).Build();
            """)
        .FixedClass("""
            private const MqttQualityOfServiceLevel Level = MqttQualityOfServiceLevel.ExactlyOnce;

            MqttApplicationMessage Make() => new MqttApplicationMessageBuilder().WithTopic("devices/d1/messages/events/").WithQualityOfServiceLevel(MqttQualityOfServiceLevel.AtLeastOnce).Build();
            """)
        .Verify();

    [Fact]
    public Task NamedAndReorderedArguments() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Class("""
            Task Send(IMqttClient client) => client.PublishStringAsync(qualityOfServiceLevel: [|MqttQualityOfServiceLevel.ExactlyOnce|], topic: "devices/d1/messages/events/", payload: "1");
            """)
        .Verify();

    [Fact]
    public Task Subscription() => On(Libraries.Mqttnet)
        .Class("""
            Task Listen(IMqttClient client) => client.SubscribeAsync("devices/d1/messages/devicebound/#", {|IOTC6001.Info:MqttQualityOfServiceLevel.ExactlyOnce|});
            """)
        .Verify();

    [Fact]
    public Task SubscriptionOptions() => On(Libraries.Mqttnet)
        .Method("""var options = new MqttClientSubscribeOptionsBuilder().WithTopicFilter("a", {|IOTC6001.Info:MqttQualityOfServiceLevel.ExactlyOnce|}).Build();""")
        .Saying("If the broker is IoT Hub, QoS 2 is not supported")
        .Verify();

    [Fact]
    public Task Will() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Method("""
            var options = new MqttClientOptionsBuilder().WithTcpServer("my.azure-devices.net", 8883)
                .WithWillTopic("a").WithWillQualityOfServiceLevel({|IOTC6001.Info:MqttQualityOfServiceLevel.ExactlyOnce|}).Build();
            """)
        .Saying("IoT Hub does not support QoS 2: use QoS 1 for the will")
        .Verify();

    [Fact]
    public Task OneSideOfAChoice() => On(Libraries.Mqttnet5)
        .Class("""
            MqttApplicationMessage Make(bool isUrgent) => new MqttApplicationMessageBuilder().WithTopic("devices/d1/messages/events/")
                .WithQualityOfServiceLevel(isUrgent ? [|MqttQualityOfServiceLevel.ExactlyOnce|] : MqttQualityOfServiceLevel.AtMostOnce).Build();
            """)
        .Verify();

    [Fact]
    public Task SettingsOfTheDeviceSdk() => On(Libraries.DeviceSdk)
        .Code("""
            using DotNetty.Codecs.Mqtt.Packets;

            class Sample
            {
                void Run(MqttTransportSettings settings, Message message)
                {
                    settings.PublishToServerQoS = [|QualityOfService.ExactlyOnce|];
                    settings.WillMessage = new WillMessage({|IOTC6001.Info:QualityOfService.ExactlyOnce|}, message);
                }
            }

            """)
        .Saying("IoT Hub does not support QoS 2: sending throws NotSupportedException", "IoT Hub does not support QoS 2: use QoS 1 for the will")
        .Fixed("""
            using DotNetty.Codecs.Mqtt.Packets;

            class Sample
            {
                void Run(MqttTransportSettings settings, Message message)
                {
                    settings.PublishToServerQoS = QualityOfService.AtLeastOnce;
                    settings.WillMessage = new WillMessage(QualityOfService.AtLeastOnce, message);
                }
            }

            """)
        .Verify();

    [Fact]
    public Task M2Mqtt() => On(Libraries.M2Mqtt)
        .Class("""
            void Run(MqttClient client)
            {
                client.Publish("devices/d1/messages/events/", new byte[1], [|MqttMsgBase.QOS_LEVEL_EXACTLY_ONCE|], false);
                client.Subscribe(new[] { "devices/d1/messages/devicebound/#" }, new[] { {|IOTC6001.Info:MqttMsgBase.QOS_LEVEL_EXACTLY_ONCE|} });
            }
            """)
        .FixedClass("""
            void Run(MqttClient client)
            {
                client.Publish("devices/d1/messages/events/", new byte[1], MqttMsgBase.QOS_LEVEL_AT_LEAST_ONCE, false);
                client.Subscribe(new[] { "devices/d1/messages/devicebound/#" }, new[] { MqttMsgBase.QOS_LEVEL_AT_LEAST_ONCE });
            }
            """)
        .Verify();

    [Fact]
    public Task Hive() => On(Libraries.HiveMq)
        .Class("""
            Task Send(HiveMQClient client, string topic) => client.PublishAsync(topic, "1", {|IOTC6001.Info:QualityOfService.ExactlyOnceDelivery|});
            """)
        .FixedClass("""
            Task Send(HiveMQClient client, string topic) => client.PublishAsync(topic, "1", QualityOfService.AtLeastOnceDelivery);
            """)
        .Verify();

    [Fact]
    public Task SystemNetMqtt() => On(Libraries.SystemNetMqtt)
        .Class("""
            Task Send(IMqttClient client, MqttApplicationMessage message) => client.PublishAsync(message, {|IOTC6001.Info:MqttQualityOfService.ExactlyOnce|});
            """)
        .Verify();

    [Fact]
    public Task OtherLevels() => On(Libraries.Mqttnet)
        .Method("""
            var one = new MqttApplicationMessageBuilder().WithTopic("devices/d1/messages/events/").WithQualityOfServiceLevel(MqttQualityOfServiceLevel.AtLeastOnce).Build();
            var two = new MqttApplicationMessage { Topic = "devices/d1/messages/events/", QualityOfServiceLevel = MqttQualityOfServiceLevel.AtMostOnce };
            if (two.QualityOfServiceLevel == MqttQualityOfServiceLevel.ExactlyOnce)
                Console.WriteLine(MqttQualityOfServiceLevel.ExactlyOnce);
            """)
        .Verify();

    [Fact]
    public Task LevelThatIsNotKnown() => On(Libraries.Mqttnet5)
        .Class("""
            MqttApplicationMessage Make(MqttQualityOfServiceLevel level) => new MqttApplicationMessageBuilder().WithTopic("devices/d1/messages/events/").WithQualityOfServiceLevel(level).Build();
            """)
        .Verify();

    [Fact]
    public Task BrokerOfTheProgram() => On(Libraries.Mqttnet5)
        .Class("""
            private object? InjectApplicationMessage { get; set; }

            MqttApplicationMessage Make(string topic) => new MqttApplicationMessageBuilder().WithTopic(topic).WithQualityOfServiceLevel(MqttQualityOfServiceLevel.ExactlyOnce).Build();
            """)
        .Verify();

    [Fact]
    public Task TwoOnALine() => On(Libraries.Mqttnet5)
        .Class("""
            void Run(MqttApplicationMessage one, MqttApplicationMessage two)
            {
                one.QualityOfServiceLevel = {|IOTC6001.Info:MqttQualityOfServiceLevel.ExactlyOnce|}; two.QualityOfServiceLevel = /* sure */ {|IOTC6001.Info:MqttQualityOfServiceLevel.ExactlyOnce|};
            }
            """)
        .FixedClass("""
            void Run(MqttApplicationMessage one, MqttApplicationMessage two)
            {
                one.QualityOfServiceLevel = MqttQualityOfServiceLevel.AtLeastOnce; two.QualityOfServiceLevel = /* sure */ MqttQualityOfServiceLevel.AtLeastOnce;
            }
            """)
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.Mqttnet5)
        .Method("""
            var one = new MqttApplicationMessageBuilder().WithTopic("devices/d1/messages/events/").WithQualityOfServiceLevel(MqttQualityOfServiceLevel.).Build();
            var two = new MqttApplicationMessageBuilder().WithQualityOfServiceLevel(
            """)
        .Incomplete()
        .Verify();
}
