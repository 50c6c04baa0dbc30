using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis.CSharp;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>The old client is closed and disposed before the variable gets the new one.</summary>
public sealed class ReplacedWithoutCloseFixTests : RuleTest<ClientLifetimeAnalyzer, ReplacedWithoutCloseFix>
{
    [Fact]
    public Task Local() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            // the other broker
            {|IOTC3006:client = new MqttClientFactory().CreateMqttClient()|}; // from here on
            await client.DisconnectAsync();
            """)
        .FixedMethod("""
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            // the other broker
            await client.TryDisconnectAsync();
            client.Dispose();

            client = new MqttClientFactory().CreateMqttClient(); // from here on
            await client.DisconnectAsync();
            """)
        .Verify();

    [Fact]
    public Task Local_that_may_hold_nothing() => On(Libraries.Mqttnet5)
        .Method("""
            IMqttClient? client = null;
            client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            {|IOTC3006:client = null|};
            """)
        .FixedMethod("""
            IMqttClient? client = null;
            client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            if (client != null)
            {
                await client.TryDisconnectAsync();
                client.Dispose();
            }

            client = null;
            """)
        .Verify();

    [Fact]
    public Task Field_of_the_device_sdk() => On(Libraries.DeviceSdk)
        .Class("""
            DeviceClient? _client;

            async void OnPicked(object sender, EventArgs args)
            {
                {|IOTC3006:this._client = DeviceClient.CreateFromConnectionString(sender.ToString())|};
                await this._client.OpenAsync();
            }
            """)
        .FixedClass("""
            DeviceClient? _client;

            async void OnPicked(object sender, EventArgs args)
            {
                if (this._client != null)
                {
                    try
                    {
                        using var closing = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                        await this._client.CloseAsync(closing.Token);
                    }
                    finally
                    {
                        this._client.Dispose();
                    }
                }

                this._client = DeviceClient.CreateFromConnectionString(sender.ToString());
                await this._client.OpenAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task Synchronous_client_in_an_old_language() => On(Libraries.M2Mqtt)
        .Language(LanguageVersion.CSharp7_3)
        .Code("""
            using System;
            using uPLibrary.Networking.M2Mqtt;

            class Sample
            {
                MqttClient _client;

                void OnPicked(object sender, EventArgs args)
                {
                    {|IOTC3006:_client = new MqttClient("broker")|};
                    _client.Connect("device");
                }
            }
            """)
        .Fixed("""
            using System;
            using uPLibrary.Networking.M2Mqtt;

            class Sample
            {
                MqttClient _client;

                void OnPicked(object sender, EventArgs args)
                {
                    if (_client != null)
                    {
                        _client.Disconnect();
                    }

                    _client = new MqttClient("broker");
                    _client.Connect("device");
                }
            }
            """)
        .Verify();

    [Fact]
    public Task Method_that_must_not_block() => On(Libraries.Mqttnet5)
        .Class("""
            IMqttClient? _client;

            void OnPicked(object sender, EventArgs args)
            {
                {|IOTC3006:_client = new MqttClientFactory().CreateMqttClient()|};
                _client.ConnectAsync(new MqttClientOptions()).Wait();
            }
            """)
        .NoFix()
        .Verify();

    [Fact]
    public Task Statement_without_braces() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            if (Environment.TickCount > 5)
                {|IOTC3006:client = new MqttClientFactory().CreateMqttClient()|};
            await client.DisconnectAsync();
            """)
        .NoFix()
        .Verify();
}
