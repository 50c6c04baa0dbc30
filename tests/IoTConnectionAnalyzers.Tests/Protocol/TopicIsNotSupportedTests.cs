using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.Protocol;

public sealed class TopicIsNotSupportedTests : RuleTest<TopicIsNotSupportedAnalyzer, TopicIsNotSupportedFix>
{
    private const string Consequence = "is not escaped in the property bag of the topic: IoT Hub reads the properties URL-encoded, and devices have lost their connection over characters such as ':' in them";

    [Fact]
    public Task ValueInTheBag() => On(Libraries.Mqttnet)
        .Class("""
            MqttApplicationMessage Make(string device, string room) =>
                new MqttApplicationMessageBuilder().WithTopic($"devices/{device}/messages/events/room={[|room|]}").Build();
            """)
        .Saying("'room' " + Consequence)
        .FixedClass("""
            MqttApplicationMessage Make(string device, string room) =>
                new MqttApplicationMessageBuilder().WithTopic($"devices/{device}/messages/events/room={Uri.EscapeDataString(room)}").Build();
            """)
        .Verify();

    [Fact]
    public Task TwoValuesAndAName() => On(Libraries.Mqttnet5)
        .Class("""
            MqttApplicationMessage Make(string name, string room, int level) =>
                new MqttApplicationMessage { Topic = $"devices/d1/messages/events/{[|name|]}=a{[|room|]}b&level={level}&floor=1" };
            """)
        .FixedClass("""
            MqttApplicationMessage Make(string name, string room, int level) =>
                new MqttApplicationMessage { Topic = $"devices/d1/messages/events/{Uri.EscapeDataString(name)}=a{Uri.EscapeDataString(room)}b&level={level}&floor=1" };
            """)
        .Verify();

    [Fact]
    public Task Concatenation() => On(Libraries.Mqttnet)
        .Class("""
            private string _device = "d1";
            private string Room { get; set; } = "";

            MqttApplicationMessage Make() =>
                new MqttApplicationMessageBuilder().WithTopic("devices/" + _device + "/messages/events/" + "room=" + /* as it is */ [|this.Room|]).Build();
            """)
        .FixedClass("""
            private string _device = "d1";
            private string Room { get; set; } = "";

            MqttApplicationMessage Make() =>
                new MqttApplicationMessageBuilder().WithTopic("devices/" + _device + "/messages/events/" + "room=" + /* as it is */ Uri.EscapeDataString(this.Room)).Build();
            """)
        .Verify();

    [Fact]
    public Task Format() => On(Libraries.Mqttnet5)
        .Class("""
            MqttApplicationMessage Make(string device, string room) =>
                new MqttApplicationMessage { Topic = string.Format("devices/{0}/messages/events/room={1}", device, [|room|]) };
            """)
        .FixedClass("""
            MqttApplicationMessage Make(string device, string room) =>
                new MqttApplicationMessage { Topic = string.Format("devices/{0}/messages/events/room={1}", device, Uri.EscapeDataString(room)) };
            """)
        .Verify();

    [Fact]
    public Task TopicInALocalThatIsUsedTwice() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Class("""
            async Task Send(IMqttClient client, string device, string room)
            {
                var topic = $"devices/{device}/messages/events/room={room}";
                await client.PublishStringAsync([|topic|], "1");
                await client.PublishStringAsync(topic, "2");
            }
            """)
        .FixedClass("""
            async Task Send(IMqttClient client, string device, string room)
            {
                var topic = $"devices/{device}/messages/events/room={Uri.EscapeDataString(room)}";
                await client.PublishStringAsync(topic, "1");
                await client.PublishStringAsync(topic, "2");
            }
            """)
        .Verify();

    [Fact]
    public Task ValueInALocal() => On(Libraries.Mqttnet5)
        .Class("""
            MqttApplicationMessage Make(string room)
            {
                var name = room;
                Console.WriteLine(name);
                return new MqttApplicationMessage { Topic = $"devices/d1/messages/events/room={[|name|]}" };
            }
            """)
        .FixedClass("""
            MqttApplicationMessage Make(string room)
            {
                var name = room;
                Console.WriteLine(name);
                return new MqttApplicationMessage { Topic = $"devices/d1/messages/events/room={Uri.EscapeDataString(name)}" };
            }
            """)
        .Verify();

    [Fact]
    public Task BagInALocal() => On(Libraries.Mqttnet5)
        .Class("""
            MqttApplicationMessage Make(string room)
            {
                var bag = "room=" + room;
                return new MqttApplicationMessage { Topic = [|"devices/d1/messages/events/" + bag|] };
            }
            """)
        .FixedClass("""
            MqttApplicationMessage Make(string room)
            {
                var bag = "room=" + Uri.EscapeDataString(room);
                return new MqttApplicationMessage { Topic = "devices/d1/messages/events/" + bag };
            }
            """)
        .Verify();

    [Fact]
    public Task TopicInAProperty() => On(Libraries.Mqttnet5)
        .Class("""
            public string _room = "";
            private string Topic => $"devices/d1/messages/events/room={_room}";

            MqttApplicationMessage Make() => new MqttApplicationMessage { Topic = [|Topic|] };
            """)
        .Saying("'_room' " + Consequence)
        .NoFix()
        .Verify();

    [Fact]
    public Task Time() => On(Libraries.Mqttnet5)
        .Class("""
            MqttApplicationMessage One() => new() { Topic = $"devices/d1/messages/events/time={[|DateTime.UtcNow|]:o}&day={DateTime.UtcNow:yyyyMMdd}" };
            MqttApplicationMessage Two(DateTimeOffset time) => new() { Topic = "devices/d1/messages/events/time=" + [|time|] };
            MqttApplicationMessage Three(DateTimeOffset time) => new() { Topic = "devices/d1/messages/events/time=" + [|time.ToString("s")|] + "&day=" + time.ToString("yyyy-MM-dd") };
            """)
        .FixedClass("""
            MqttApplicationMessage One() => new() { Topic = $"devices/d1/messages/events/time={Uri.EscapeDataString(DateTime.UtcNow.ToString("o"))}&day={DateTime.UtcNow:yyyyMMdd}" };
            MqttApplicationMessage Two(DateTimeOffset time) => new() { Topic = "devices/d1/messages/events/time=" + Uri.EscapeDataString(time.ToString()) };
            MqttApplicationMessage Three(DateTimeOffset time) => new() { Topic = "devices/d1/messages/events/time=" + Uri.EscapeDataString(time.ToString("s")) + "&day=" + time.ToString("yyyy-MM-dd") };
            """)
        .Verify();

    [Fact]
    public Task TextOfTheCode() => On(Libraries.Mqttnet)
        .Method("""
            var message = new MqttApplicationMessageBuilder().WithTopic([|"devices/d1/messages/events/room=living room: 1/2&at=ü"|]).Build();
            """)
        .Saying("'room=living room: 1/2', 'at=ü' " + Consequence.Replace("is not", "are not", StringComparison.Ordinal))
        .FixedMethod("""
            var message = new MqttApplicationMessageBuilder().WithTopic("devices/d1/messages/events/room=living%20room%3A%201%2F2&at=%C3%BC").Build();
            """)
        .Verify();

    [Fact]
    public Task TextOfTheCodeAroundAHole() => On(Libraries.Mqttnet5)
        .Class("""
            MqttApplicationMessage Make(string device, int id) => new() { Topic = [|$"devices/{device}/messages/events/id=00:{id}/"|] };
            """)
        .Saying("'id=00:…' " + Consequence)
        .FixedClass("""
            MqttApplicationMessage Make(string device, int id) => new() { Topic = $"devices/{device}/messages/events/id=00%3A{id}/" };
            """)
        .Verify();

    [Fact]
    public Task ConstantInTheBag() => On(Libraries.Mqttnet5)
        .Class("""
            private const string Room = "living room";

            MqttApplicationMessage Make() => new() { Topic = [|$"devices/d1/messages/events/room={Room}"|] };
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task MayBeNull() => On(Libraries.Mqttnet5)
        .Code("""
            #nullable enable
            using System;

            class Sample
            {
                MqttApplicationMessage Make(string? room) => new() { Topic = $"devices/d1/messages/events/room={[|room|]}" };
            }

            """)
        .Fixed("""
            #nullable enable
            using System;

            class Sample
            {
                MqttApplicationMessage Make(string? room) => new() { Topic = $"devices/d1/messages/events/room={Uri.EscapeDataString(room ?? "")}" };
            }

            """)
        .Verify();

    [Fact]
    public Task WithoutTheNamespace() => On(Libraries.Mqttnet5)
        .Code("""
            class Sample
            {
                MqttApplicationMessage Make(string room) => new() { Topic = $"devices/d1/modules/m1/messages/events/room={[|room|]}" };
            }

            """)
        .Fixed("""
            class Sample
            {
                MqttApplicationMessage Make(string room) => new() { Topic = $"devices/d1/modules/m1/messages/events/room={System.Uri.EscapeDataString(room)}" };
            }

            """)
        .Verify();

    [Fact]
    public Task Dictionary() => On(Libraries.Mqttnet5)
        .Class("""
            MqttApplicationMessage Make(System.Collections.Generic.KeyValuePair<string, string> property) =>
                new() { Topic = $"devices/d1/messages/events/{[|property.Key|]}={[|property.Value|]}" };
            """)
        .Verify();

    [Fact]
    public Task JoinedProperties() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;

            class Sample
            {
                MqttApplicationMessage One(Dictionary<string, string> properties) =>
                    new() { Topic = "devices/d1/messages/events/" + string.Join("&", properties.Select(p => $"{[|p.Key|]}={[|p.Value|]}")) };

                async Task Two(IMqttClient client, Dictionary<string, string> properties)
                {
                    var bag = string.Join("&", properties.Select(p => "x-" + p.Key + "=" + p.Value));
                    await client.PublishStringAsync([|$"devices/d1/messages/events/{bag}"|], "1");
                }

                MqttApplicationMessage Three(Dictionary<string, string> properties) =>
                    new() { Topic = "devices/d1/messages/events/" + string.Join("&", properties.Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}")) };

                MqttApplicationMessage Four(List<string> properties) => new() { Topic = "devices/d1/messages/events/" + string.Join("&", properties) };
            }

            """)
        .Fixed("""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading.Tasks;

            class Sample
            {
                MqttApplicationMessage One(Dictionary<string, string> properties) =>
                    new() { Topic = "devices/d1/messages/events/" + string.Join("&", properties.Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}")) };

                async Task Two(IMqttClient client, Dictionary<string, string> properties)
                {
                    var bag = string.Join("&", properties.Select(p => "x-" + Uri.EscapeDataString(p.Key) + "=" + Uri.EscapeDataString(p.Value)));
                    await client.PublishStringAsync($"devices/d1/messages/events/{bag}", "1");
                }

                MqttApplicationMessage Three(Dictionary<string, string> properties) =>
                    new() { Topic = "devices/d1/messages/events/" + string.Join("&", properties.Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}")) };

                MqttApplicationMessage Four(List<string> properties) => new() { Topic = "devices/d1/messages/events/" + string.Join("&", properties) };
            }

            """)
        .Verify();

    [Fact]
    public Task TwoOnALine() => On(Libraries.Mqttnet5)
        .Class("""
            void Run(MqttApplicationMessage one, MqttApplicationMessage two, string room)
            {
                one.Topic = $"devices/d1/messages/events/room={[|room|]}"; two.Topic = $"devices/d1/messages/events/a=1&room={/* there */ [|room|]}"; // both
            }
            """)
        .FixedClass("""
            void Run(MqttApplicationMessage one, MqttApplicationMessage two, string room)
            {
                one.Topic = $"devices/d1/messages/events/room={Uri.EscapeDataString(room)}"; two.Topic = $"devices/d1/messages/events/a=1&room={/* there */ Uri.EscapeDataString(room)}"; // both
            }
            """)
        .Verify();

    [Fact]
    public Task TopicOfAFieldThatAMethodSets() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Class("""
            private static string s_commands;
            private static string s_telemetry;

            static async Task Run(IMqttClient client, string id, string room)
            {
                s_telemetry = $"devices/{id}/messages/events/room={room}";
                s_commands = $"devices/{id}/messages/devicebound";
                await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("my.azure-devices.net", 8883).Build());
                await client.PublishStringAsync([|s_telemetry|], "1");
                await client.SubscribeAsync({|IOTC6006.Info:s_commands|});
            }
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task TopicOfAFieldThatChanges() => On(Libraries.Mqttnet5)
        .Class("""
            private string _topic;

            async Task Run(IMqttClient client, string room)
            {
                _topic = $"devices/d1/messages/events/room={room}";
                await client.PublishStringAsync(_topic, "1");
                _topic = "devices/d1/messages/events/";
            }
            """)
        .Verify();

    [Fact]
    public Task NameOfAComponent() => On(Libraries.Mqttnet5)
        .Class("""
            Task Send(IMqttClient client, string component, string encoding, string type) =>
                client.PublishStringAsync($"devices/d1/messages/events/?$.sub={component}&$.ce={encoding}&$.ct={[|type|]}", "1");
            """)
        .Verify();

    [Fact]
    public Task Will() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Class("""
            MqttClientOptions Make(string room) => new MqttClientOptionsBuilder().WithWillTopic($"devices/d1/messages/events/room={[|room|]}").Build();
            """)
        .Verify();

    [Fact]
    public Task NamedAndReorderedArguments() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Class("""
            Task Send(IMqttClient client, string room) => client.PublishStringAsync(payload: "1", topic: $"devices/d1/messages/events/room={[|room|]}");
            """)
        .FixedClass("""
            Task Send(IMqttClient client, string room) => client.PublishStringAsync(payload: "1", topic: $"devices/d1/messages/events/room={Uri.EscapeDataString(room)}");
            """)
        .Verify();

    [Fact]
    public Task EscapedInAnyWay() => On(Libraries.Mqttnet5)
        .Class("""
            private readonly string _zone;
            private readonly Guid _id;

            public Sample(string zone) => _zone = Uri.EscapeDataString(zone);

            async Task Send(IMqttClient client, string room, string encodedRoom, int level, bool isOn, double value, DayOfWeek day)
            {
                await client.PublishStringAsync($"devices/d1/messages/events/room={Uri.EscapeDataString(room)}", "1");
                await client.PublishStringAsync($"devices/d1/messages/events/room={System.Net.WebUtility.UrlEncode(room)}&zone={_zone}", "1");
                await client.PublishStringAsync($"devices/d1/messages/events/room={encodedRoom}&id={_id}&id2={Guid.NewGuid().ToString("N")}", "1");
                await client.PublishStringAsync($"devices/d1/messages/events/level={level}&on={isOn}&on={(isOn ? "yes" : "no")}&value={value}&day={day}", "1");
                var escaped = Uri.EscapeDataString(room);
                var copy = escaped;
                await client.PublishStringAsync($"devices/d1/messages/events/room={copy}", "1");
                room = Uri.EscapeDataString(room);
                await client.PublishStringAsync($"devices/d1/messages/events/room={room}", "1");
            }
            """)
        .Verify();

    [Fact]
    public Task EscapedByTheCaller() => On(Libraries.Mqttnet5)
        .Class("""
            Task Run(IMqttClient client, string room) => Send(client, Uri.EscapeDataString(room));

            Task Send(IMqttClient client, string room) => client.PublishStringAsync($"devices/d1/messages/events/room={room}", "1");
            """)
        .Verify();

    [Fact]
    public Task BagOfAnotherHand() => On(Libraries.Mqttnet5)
        .Class("""
            Task Run(IMqttClient client, string bag, Func<string> make) => Task.WhenAll(
                client.PublishStringAsync($"devices/d1/messages/events/{bag}", "1"),
                client.PublishStringAsync($"devices/d1/messages/events/a=1&{bag}", "1"),
                client.PublishStringAsync($"devices/d1/messages/events/a={make()}", "1"));

            Task Other(IMqttClient client, string room) => client.PublishStringAsync($"site/d1/messages/events/a={room}", "1");
            """)
        .Verify();

    [Fact]
    public Task DocumentedTopics() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, string id, int rid, int status)
            {
                await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("my.azure-devices.net", 8883).Build());
                await client.PublishStringAsync($"devices/{id}/messages/events/", "1");
                await client.PublishStringAsync("devices/d1/messages/events/$.ct=application%2Fjson&$.ce=utf-8", "1");
                await client.PublishStringAsync("devices/d1/messages/events/alarm", "1");
                await client.PublishStringAsync($"devices/{id}/modules/m1/messages/events/", "1");
                await client.PublishStringAsync($"$iothub/twin/GET/?$rid={rid}", "1");
                await client.PublishStringAsync($"$iothub/twin/PATCH/properties/reported/?$rid={rid}", "1");
                await client.PublishStringAsync($"$iothub/twin/PATCH/properties/reported/?$rid={rid}&$version=4", "1");
                await client.PublishStringAsync($"$iothub/methods/res/{status}/?$rid={rid}", "1");
                await client.SubscribeAsync($"devices/{id}/messages/devicebound/#");
                await client.SubscribeAsync($"devices/{id}/modules/m1/#");
                await client.SubscribeAsync("$iothub/twin/res/#");
                await client.SubscribeAsync("$iothub/twin/PATCH/properties/desired/#");
                await client.SubscribeAsync("$iothub/methods/POST/#");
            }
            """)
        .Verify();

    [Fact]
    public Task OtherTopicOnTheHub() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client)
            {
                await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("my.azure-devices.net", 8883).Build());
                await client.PublishStringAsync({|IOTC6006.Info:"shellies/announce"|}, "1");
                await client.SubscribeAsync({|IOTC6006.Info:"home/#"|});
            }
            """)
        .Saying(
            "'shellies/announce' is not among the topics that IoT Hub documents for messages of a device, and it supports no others",
            "'home/#' is not among the topics that IoT Hub documents for subscriptions, and it supports no others")
        .NoFix()
        .Verify();

    [Fact]
    public Task UserNameOfTheHub() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, string host, string id)
            {
                await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer(host, 8883).WithCredentials($"{host}/{id}/?api-version=2021-04-12", "").Build());
                await client.PublishStringAsync({|IOTC6006.Info:"telemetry"|}, "1");
            }
            """)
        .Verify();

    [Fact]
    public Task WordThatIsNearlyRight() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, string id)
            {
                await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("my.azure-devices.cn", 8883).Build());
                await client.PublishStringAsync({|IOTC6006.Info:$"devices/{id}/message/events/"|}, "1");
                await client.PublishStringAsync({|IOTC6006.Info:$"devices/{id}/messages/event/"|}, "1");
                await client.PublishStringAsync({|IOTC6006.Info:"devices/" + id + "/messages/events"|}, "1");
                await client.SubscribeAsync({|IOTC6006.Info:$"devices/{id}/messages/devicebound"|});
                await client.SubscribeAsync({|IOTC6006.Info:$"devices/{id}/messages/devicebound/+"|});
                await client.SubscribeAsync({|IOTC6006.Info:$"devices/{id}/messages/events/#"|});
            }
            """)
        .Saying(
            "'devices/{id}/message/events/' is not among the topics that IoT Hub documents for messages of a device, and it supports no others",
            "'devices/{id}/messages/event/' is not among the topics that IoT Hub documents for messages of a device, and it supports no others",
            "'devices/{id}/messages/events' is not among the topics that IoT Hub documents for messages of a device: the documented one has '/' at its end",
            "'devices/{id}/messages/devicebound' is not among the topics that IoT Hub documents for subscriptions: the documented one has '/#' at its end",
            "'devices/{id}/messages/devicebound/+' is not among the topics that IoT Hub documents for subscriptions, and it supports no others",
            "'devices/{id}/messages/events/#' is not among the topics that IoT Hub documents for subscriptions, and it supports no others")
        .Verify();

    [Fact]
    public Task RootOfTheHub() => On(Libraries.Mqttnet)
        .Method("""
            var one = new MqttApplicationMessageBuilder().WithTopic({|IOTC6006.Info:"$iothub/twin/GET/?rid=1"|}).Build();
            var two = new MqttTopicFilterBuilder().WithTopic({|IOTC6006.Info:"$iothub/twin/res/+"|}).Build();
            """)
        .Verify();

    [Fact]
    public Task SubscribeOptions() => On(Libraries.Mqttnet)
        .Method("""
            var options = new MqttClientSubscribeOptionsBuilder().WithTopicFilter({|IOTC6006.Info:"$iothub/twin/PATCH/desired/#"|}).WithTopicFilter("$iothub/twin/res/#").Build();
            """)
        .Verify();

    [Fact]
    public Task StrangeTopicsAreNoEvidence() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, string id, string room)
            {
                await client.PublishStringAsync($"devices/{id}/messages/telemetry/", "1");
                await client.PublishStringAsync($"devices/{id}/messages/state/", "1");
                await client.SubscribeAsync($"devices/{id}/messages/#");
            }
            """)
        .Verify();

    [Fact]
    public Task OtherBrokers() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client)
            {
                await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("my.westeurope-1.ts.eventgrid.azure.net", 8883).Build());
                await client.PublishStringAsync("vehicles/1/position", "1");
                await client.SubscribeAsync("vehicles/#");
            }

            async Task Provision(IMqttClient client)
            {
                await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("global.azure-devices-provisioning.net", 8883).Build());
                await client.SubscribeAsync("$dps/registrations/res/#");
                await client.PublishStringAsync("$dps/registrations/PUT/iotdps-register/?$rid=1", "1");
            }

            Task Unknown(IMqttClient client, string topic) => client.PublishStringAsync(topic, "1");
            """)
        .Verify();

    [Fact]
    public Task Bridge() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Class("""
            async Task Run(CancellationToken stoppingToken)
            {
                var hub = new MqttClientFactory().CreateMqttClient();
                var local = new MqttClientFactory().CreateMqttClient();
                await hub.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("my.azure-devices.net", 8883).Build(), stoppingToken);
                await local.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("localhost").Build(), stoppingToken);
                await local.SubscribeAsync("home/#");
                await hub.PublishStringAsync("devices/d1/messages/events/", "1");
            }
            """)
        .Verify();

    [Fact]
    public Task TopicThatMayBeDocumented() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, string id, string rest, string all)
            {
                await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("my.azure-devices.net", 8883).Build());
                await client.PublishStringAsync($"devices/{id}/messages/{rest}", "1");
                await client.PublishStringAsync($"devices/{id}/{rest}", "1");
                await client.PublishStringAsync($"{all}/", "1");
                await client.PublishStringAsync(all + "messages/events/", "1");
                await client.SubscribeAsync($"devices/{id}/{rest}");
                await client.SubscribeAsync($"{all}/#");
            }
            """)
        .Verify();

    [Fact]
    public Task OneSideOfAChoice() => On(Libraries.Mqttnet5)
        .Class("""
            async Task Run(IMqttClient client, bool isAlarm)
            {
                await client.ConnectAsync(new MqttClientOptionsBuilder().WithTcpServer("my.azure-devices.net", 8883).Build());
                await client.PublishStringAsync(isAlarm ? {|IOTC6006.Info:"alarms"|} : "devices/d1/messages/events/", "1");
            }
            """)
        .Verify();

    [Fact]
    public Task M2Mqtt() => On(Libraries.M2Mqtt)
        .Class("""
            void Run(string room)
            {
                var client = new MqttClient("my.azure-devices.net");
                client.Publish($"devices/d1/messages/events/room={[|room|]}", new byte[1]);
                client.Publish({|IOTC6006.Info:"telemetry"|}, new byte[1], 1, false);
                client.Subscribe(new[] { "devices/d1/messages/devicebound/#", {|IOTC6006.Info:"commands"|} }, new byte[] { 1, 1 });
            }
            """)
        .FixedClass("""
            void Run(string room)
            {
                var client = new MqttClient("my.azure-devices.net");
                client.Publish($"devices/d1/messages/events/room={Uri.EscapeDataString(room)}", new byte[1]);
                client.Publish({|IOTC6006.Info:"telemetry"|}, new byte[1], 1, false);
                client.Subscribe(new[] { "devices/d1/messages/devicebound/#", {|IOTC6006.Info:"commands"|} }, new byte[] { 1, 1 });
            }
            """)
        .Verify();

    [Fact]
    public Task NanoFramework() => On(Libraries.NanoFrameworkM2Mqtt)
        .Class("""
            void Run(MqttClient client, string room) => client.Publish($"devices/d1/messages/events/room={[|room|]}", new byte[1]);
            """)
        .Verify();

    [Fact]
    public Task Hive() => On(Libraries.HiveMq)
        .Class("""
            async Task Run(HiveMQClient client, string room)
            {
                await client.PublishAsync($"devices/d1/messages/events/room={[|room|]}", "1");
                await client.SubscribeAsync({|IOTC6006.Info:"$iothub/methods/#"|});
                var will = new LastWillAndTestament($"devices/d1/messages/events/room={[|room|]}", "1");
            }
            """)
        .Verify();

    [Fact]
    public Task SystemNetMqtt() => On(Libraries.SystemNetMqtt)
        .Class("""
            async Task Run(IMqttClient client, string room)
            {
                await client.PublishAsync(new MqttApplicationMessage($"devices/d1/messages/events/room={[|room|]}", new byte[1]), MqttQualityOfService.AtLeastOnce);
                await client.SubscribeAsync({|IOTC6006.Info:"$iothub/methods/#"|}, MqttQualityOfService.AtLeastOnce);
            }
            """)
        .Verify();

    [Fact]
    public Task ManagedClient() => On(Libraries.Managed4)
        .Class("""
            Task Send(IManagedMqttClient client, string room) => client.EnqueueAsync($"devices/d1/messages/events/room={[|room|]}", "1");
            """)
        .Verify();

    [Fact]
    public Task BrokerOfTheProgram() => On(Libraries.Mqttnet5)
        .Class("""
            private object? InjectApplicationMessage { get; set; }

            MqttApplicationMessage Make(string room) => new() { Topic = $"devices/d1/messages/events/room={room}" };
            """)
        .Verify();

    [Fact]
    public Task TestCode() => On(Libraries.Mqttnet5)
        .Class("""
            MqttApplicationMessage Make(string room) => new() { Topic = $"devices/d1/messages/events/room={room}" };
            """)
        .Assembly("Device.Tests")
        .Verify();

    [Fact]
    public Task TestCodeThatIsAskedFor() => On(Libraries.Mqttnet5)
        .Class("""
            MqttApplicationMessage Make(string room) => new() { Topic = $"devices/d1/messages/events/room={[|room|]}" };
            """)
        .Assembly("Device.Tests")
        .Config("iot_connection.analyze_tests = true")
        .Verify();

    [Fact]
    public Task NotATopicOfAMessage() => On(Libraries.Mqttnet5)
        .Class("""
            bool Is(MqttApplicationMessage message, string room) => message.Topic == $"devices/d1/messages/events/room={room}" || message.Topic.StartsWith("$iothub/x");
            """)
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.Mqttnet5)
        .Method("""
            var one = new MqttApplicationMessageBuilder().WithTopic("devices/d1/messages/events/room=" + ).Build();
            var two = new MqttApplicationMessageBuilder().WithTopic($"devices/{}/messages/
            """)
        .Incomplete()
        .Verify();
}
