using System.Security.Cryptography.X509Certificates;

using IoTConnectionAnalyzers.Evidence.Harness;

using LocalHub;
using LocalHub.Observations;

using MQTTnet;
using MQTTnet.Formatter;
using MQTTnet.Protocol;

namespace IoTConnectionAnalyzers.Evidence;

/// <summary>The local hub keeps the rules that IoT Hub documents, and nothing else.</summary>
public class HubTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_goodbye_is_graceful_and_sends_no_will()
    {
        await using var hub = await Probe.StartHubAsync();
        using var client = Probe.Create();
        await client.ConnectAsync(Probe.Options(hub).Build(), Cancel);
        await client.DisconnectAsync(new MqttClientDisconnectOptions(), Cancel);

        var ended = await EndedAsync(hub);
        Assert.Equal(Ending.Graceful, ended.Ending);
        Assert.Equal(1, hub.Journal.Count(HubEventKind.Disconnect));
        Assert.Equal(0, hub.Journal.Count(HubEventKind.Will));
        Assert.DoesNotContain(hub.Journal.Log, entry => entry.Code is not null);
    }

    [Fact]
    public async Task A_break_without_goodbye_is_404104_and_publishes_the_will()
    {
        await using var hub = await Probe.StartHubAsync();
        var client = Probe.Create();
        await client.ConnectAsync(Probe.Options(hub).Build(), Cancel);
        client.Dispose();

        var ended = await EndedAsync(hub);
        Assert.True(ended.Ending is Ending.ClosedWithoutDisconnect or Ending.ResetWithoutDisconnect, ended.ToString());
        Assert.Equal(1, hub.Journal.Count(HubEventKind.Will));
        Assert.Contains(hub.Journal.Log, entry => entry.Code == HubCode.DeviceConnectionClosedRemotely && entry.Device == Probe.Id);
    }

    [Fact]
    public async Task Who_sees_the_end_of_a_connection_finds_its_line_in_the_log()
    {
        await using var hub = await Probe.StartHubAsync();
        for (var number = 1; number <= 20; number++)
        {
            var client = Probe.Create();
            await client.ConnectAsync(Probe.Options(hub).Build(), Cancel);
            client.Dispose();
            await hub.Journal.WaitForAsync(e => e.Kind == HubEventKind.Ended && e.Connection == number, Soon);
            Assert.Equal(number, hub.Journal.Log.Count(static entry => entry.Code == HubCode.DeviceConnectionClosedRemotely));
        }
    }

    [Fact]
    public async Task Each_of_many_takeovers_ends_the_older_connection()
    {
        await using var hub = await Probe.StartHubAsync();
        var clients = new List<IMqttClient>();
        for (var number = 1; number <= 20; number++)
        {
            clients.Add(Probe.Create());
            await clients[^1].ConnectAsync(Probe.Options(hub).Build(), Cancel);
            if (number > 1)
                Assert.Equal(Ending.TakenOver, (await hub.Journal.WaitForAsync(e => e.Kind == HubEventKind.Ended && e.Connection == number - 1, Soon)).Ending);
        }

        foreach (var client in clients)
            client.Dispose();
    }

    [Fact]
    public async Task A_message_before_the_break_is_no_will()
    {
        await using var hub = await Probe.StartHubAsync();
        var client = Probe.Create();
        await client.ConnectAsync(Probe.Options(hub).Build(), Cancel);
        await client.PublishStringAsync(Peer.Telemetry, "21.5", MqttQualityOfServiceLevel.AtLeastOnce, cancellationToken: Cancel);
        client.Dispose();

        await EndedAsync(hub);
        Assert.Equal(1, hub.Journal.Count(HubEventKind.Message));
        Assert.Equal(1, hub.Journal.Count(HubEventKind.Will));
    }

    [Fact]
    public async Task Connect_tells_its_fields()
    {
        await using var hub = await Probe.StartHubAsync();
        using var client = Probe.Create();
        await client.ConnectAsync(Probe.Options(hub).WithKeepAlivePeriod(TimeSpan.FromSeconds(240)).WithCleanSession(false).Build(), Cancel);

        var connect = (await hub.Journal.WaitForAsync(e => e.Kind == HubEventKind.Connected, Soon)).Connect!;
        Assert.Equal((MqttProtocolVersion.V311, Probe.Id, 240, false, false), (connect.Protocol, connect.ClientId, connect.KeepAliveSeconds, connect.CleanSession, connect.IsEncrypted));
        Assert.Equal(Peer.UserName, connect.UserName);
    }

    [Fact]
    public async Task An_expired_token_is_refused_with_401003()
    {
        await using var hub = await Probe.StartHubAsync();
        Assert.Equal(MqttClientConnectResultCode.NotAuthorized, await RefusedAsync(hub, Probe.Options(hub, tokenLife: TimeSpan.FromMinutes(-1))));
        Assert.Equal(HubCode.IotHubUnauthorized, Assert.Single(hub.Journal.Log).Code);
    }

    [Fact]
    public async Task A_token_that_expires_ends_the_connection_with_401003_and_404104()
    {
        var clock = new ManualClock();
        await using var hub = await Probe.StartHubAsync(options => options with { Clock = clock });
        using var client = Probe.Create();
        await client.ConnectAsync(Probe.Options(hub, tokenLife: TimeSpan.FromHours(1)).Build(), Cancel);
        clock.Advance(TimeSpan.FromMinutes(61));

        Assert.Equal(Ending.ClosedByHub, (await EndedAsync(hub)).Ending);
        Assert.Equal([HubCode.IotHubUnauthorized, HubCode.DeviceConnectionClosedRemotely], await CodesAsync(hub, 2));
    }

    [Fact]
    public async Task A_token_lives_no_longer_than_the_hub_is_told()
    {
        var clock = new ManualClock();
        await using var hub = await Probe.StartHubAsync(options => options with { Clock = clock, TokensLiveAtMost = TimeSpan.FromSeconds(10) });
        using var client = Probe.Create();
        var options = Probe.Options(hub, tokenLife: TimeSpan.FromHours(1)).Build();
        await client.ConnectAsync(options, Cancel);
        clock.Advance(TimeSpan.FromSeconds(11));
        await EndedAsync(hub);

        using var again = Probe.Create();
        Assert.Equal(MqttClientConnectResultCode.NotAuthorized, (await again.ConnectAsync(options, Cancel)).ResultCode);
        using var renewed = Probe.Create();
        Assert.Equal(MqttClientConnectResultCode.Success, (await renewed.ConnectAsync(Probe.Options(hub, tokenLife: TimeSpan.FromHours(2)).Build(), Cancel)).ResultCode);
    }

    [Fact]
    public async Task A_token_of_another_key_device_or_shape_is_refused()
    {
        await using var hub = await Probe.StartHubAsync();
        var token = Peer.Token(TimeSpan.FromHours(1));
        string[] passwords = ["", "secret", token.Replace("sig=", "sig=AAAA"), Peer.Token(TimeSpan.FromHours(1), "other"), token.Replace("&se=", "&se=x")];
        foreach (var password in passwords)
            Assert.Equal(MqttClientConnectResultCode.NotAuthorized, await RefusedAsync(hub, Probe.Options(hub).WithCredentials(Peer.UserName, password)));
        Assert.Equal(passwords.Length, hub.Journal.Count(HubEventKind.Refused));
    }

    [Fact]
    public async Task A_user_name_without_device_or_with_another_is_refused()
    {
        await using var hub = await Probe.StartHubAsync();
        var token = Peer.Token(TimeSpan.FromHours(1));
        foreach (var user in new[] { "", "localhost", "localhost/other/?api-version=2021-04-12" })
            Assert.Equal(MqttClientConnectResultCode.NotAuthorized, await RefusedAsync(hub, Probe.Options(hub).WithCredentials(user, token)));
    }

    [Fact]
    public async Task Mqtt_5_is_refused_with_400001()
    {
        await using var hub = await Probe.StartHubAsync();
        Assert.Equal(MqttClientConnectResultCode.UnsupportedProtocolVersion, await RefusedAsync(hub, Probe.Options(hub).WithProtocolVersion(MqttProtocolVersion.V500)));
        Assert.Equal(HubCode.InvalidProtocolVersion, Assert.Single(hub.Journal.Log).Code);
    }

    [Fact]
    public async Task A_connection_without_tls_is_dropped()
    {
        await using var hub = await Probe.StartHubAsync(options => options with { AllowsPlainTcp = false });
        using var client = Probe.Create();
        await Assert.ThrowsAnyAsync<Exception>(() => client.ConnectAsync(Probe.Options(hub).WithTimeout(TimeSpan.FromSeconds(5)).Build(), Cancel));
        Assert.Equal(0, hub.Journal.Count(HubEventKind.Connected));
        Assert.Contains(hub.Journal.Log, entry => entry.Reason.Contains("TLS"));
    }

    [Fact]
    public async Task A_device_that_trusts_the_certificate_connects_with_tls()
    {
        await using var hub = await Probe.StartHubAsync(options => options with { AllowsPlainTcp = false });
        using var client = Probe.Create();
        var trusted = new X509Certificate2Collection { X509Certificate2.CreateFromPem(hub.CertificatePem) };
        await client.ConnectAsync(Probe.Options(hub).WithTcpServer("localhost", hub.Port, System.Net.Sockets.AddressFamily.InterNetwork).WithTlsOptions(tls => tls.UseTls().WithTrustChain(trusted)).Build(), Cancel);
        Assert.True((await hub.Journal.WaitForAsync(e => e.Kind == HubEventKind.Connected, Soon)).Connect!.IsEncrypted);
    }

    [Fact]
    public async Task The_second_connect_of_a_device_throws_the_first_out_with_400027()
    {
        await using var hub = await Probe.StartHubAsync();
        using var first = Probe.Create();
        using var second = Probe.Create();
        await first.ConnectAsync(Probe.Options(hub).Build(), Cancel);
        await second.ConnectAsync(Probe.Options(hub).Build(), Cancel);

        var ended = await EndedAsync(hub);
        Assert.Equal((1, Ending.TakenOver), (ended.Connection, ended.Ending!.Value));
        Assert.Equal([HubCode.ConnectionForcefullyClosedOnNewConnection], await CodesAsync(hub, 1));
    }

    [Theory]
    [InlineData("devices/probe-1/messages/events/", MqttQualityOfServiceLevel.ExactlyOnce)]
    [InlineData("sensors/probe-1/temperature", MqttQualityOfServiceLevel.AtLeastOnce)]
    [InlineData("devices/other/messages/events/", MqttQualityOfServiceLevel.AtMostOnce)]
    public async Task A_publish_that_is_not_supported_closes_the_connection(string topic, MqttQualityOfServiceLevel qos)
    {
        await using var hub = await Probe.StartHubAsync();
        using var client = Probe.Create();
        await client.ConnectAsync(Probe.Options(hub).Build(), Cancel);
        await Record.ExceptionAsync(() => client.PublishStringAsync(topic, "21.5", qos, cancellationToken: Cancel));
        Assert.Equal(Ending.ClosedByHub, (await EndedAsync(hub)).Ending);
    }

    [Fact]
    public async Task A_subscription_outside_the_documented_topics_closes_the_connection()
    {
        await using var hub = await Probe.StartHubAsync();
        using var client = Probe.Create();
        await client.ConnectAsync(Probe.Options(hub).Build(), Cancel);
        await Record.ExceptionAsync(() => client.SubscribeAsync("#", cancellationToken: Cancel));
        Assert.Equal(Ending.ClosedByHub, (await EndedAsync(hub)).Ending);
    }

    [Fact]
    public async Task A_subscription_with_qos_2_is_granted_qos_1()
    {
        await using var hub = await Probe.StartHubAsync();
        using var client = Probe.Create();
        await client.ConnectAsync(Probe.Options(hub).Build(), Cancel);
        var result = await client.SubscribeAsync($"devices/{Probe.Id}/messages/devicebound/#", MqttQualityOfServiceLevel.ExactlyOnce, Cancel);
        Assert.Equal(MqttClientSubscribeResultCode.GrantedQoS1, Assert.Single(result.Items).ResultCode);
    }

    [Fact]
    public async Task A_silent_device_is_dropped_after_one_and_a_half_keep_alives()
    {
        var clock = new ManualClock();
        await using var hub = await Probe.StartHubAsync(options => options with { Clock = clock });
        using var client = Probe.Create();
        await client.ConnectAsync(Probe.Options(hub).WithKeepAlivePeriod(TimeSpan.FromMinutes(10)).Build(), Cancel);
        await hub.Journal.WaitForAsync(e => e.Kind == HubEventKind.Connected, Soon);

        clock.Advance(TimeSpan.FromMinutes(14.9));
        await Task.Delay(200, Cancel);
        Assert.Equal(0, hub.Journal.Count(HubEventKind.Ended));
        clock.Advance(TimeSpan.FromMinutes(0.2));
        Assert.Equal(Ending.ClosedByHub, (await EndedAsync(hub)).Ending);
        Assert.Equal([HubCode.DeviceConnectionClosedRemotely], await CodesAsync(hub, 1));
    }

    [Fact]
    public async Task A_keep_alive_of_zero_is_not_watched()
    {
        var clock = new ManualClock();
        await using var hub = await Probe.StartHubAsync(options => options with { Clock = clock });
        using var client = Probe.Create();
        await client.ConnectAsync(Probe.Options(hub, tokenLife: TimeSpan.FromDays(1)).WithNoKeepAlive().Build(), Cancel);
        await hub.Journal.WaitForAsync(e => e.Kind == HubEventKind.Connected, Soon);
        clock.Advance(TimeSpan.FromHours(2));
        await Task.Delay(200, Cancel);
        Assert.Equal(0, hub.Journal.Count(HubEventKind.Ended));
    }

    [Fact]
    public async Task The_hub_waits_no_longer_than_1767_seconds()
    {
        var clock = new ManualClock();
        await using var hub = await Probe.StartHubAsync(options => options with { Clock = clock });
        using var client = Probe.Create();
        await client.ConnectAsync(Probe.Options(hub, tokenLife: TimeSpan.FromDays(1)).WithKeepAlivePeriod(TimeSpan.FromHours(1)).Build(), Cancel);
        await hub.Journal.WaitForAsync(e => e.Kind == HubEventKind.Connected, Soon);

        clock.Advance(TimeSpan.FromSeconds(1766));
        await Task.Delay(200, Cancel);
        Assert.Equal(0, hub.Journal.Count(HubEventKind.Ended));
        clock.Advance(TimeSpan.FromSeconds(2));
        var ended = await EndedAsync(hub);
        Assert.Equal(Ending.ClosedByHub, ended.Ending);
        Assert.Contains("although the keep-alive is 3600 s", ended.Detail);
    }

    [Fact]
    public async Task A_ping_is_a_sign_of_life()
    {
        var clock = new ManualClock();
        await using var hub = await Probe.StartHubAsync(options => options with { Clock = clock });
        using var client = Probe.Create();
        await client.ConnectAsync(Probe.Options(hub).WithKeepAlivePeriod(TimeSpan.FromMinutes(10)).Build(), Cancel);
        for (var i = 1; i <= 3; i++)
        {
            clock.Advance(TimeSpan.FromMinutes(14));
            await client.PingAsync(Cancel);
            await hub.Journal.WaitForAsync(e => e.Kind == HubEventKind.Ping && hub.Journal.Count(HubEventKind.Ping) == i, Soon);
        }

        Assert.True(client.IsConnected);
    }

    [Fact]
    public async Task While_the_network_is_silent_nothing_passes_and_afterwards_everything_does()
    {
        await using var hub = await Probe.StartHubAsync();
        using var client = Probe.Create();
        await client.ConnectAsync(Probe.Options(hub).Build(), Cancel);
        hub.FallSilent();
        await client.PublishStringAsync(Peer.Telemetry, "21.5", cancellationToken: Cancel);
        await Task.Delay(200, Cancel);
        Assert.Equal(0, hub.Journal.Count(HubEventKind.Message));
        hub.Heal();
        await hub.Journal.WaitForAsync(e => e.Kind == HubEventKind.Message, Soon);
    }

    [Fact]
    public async Task A_cut_network_resets_connections_and_attempts_until_it_heals()
    {
        await using var hub = await Probe.StartHubAsync();
        using var first = Probe.Create();
        using var second = Probe.Create();
        var options = Probe.Options(hub).WithTimeout(TimeSpan.FromSeconds(5)).Build();
        await first.ConnectAsync(options, Cancel);
        hub.Cut();
        Assert.Equal(Ending.Cut, (await EndedAsync(hub)).Ending);
        await Assert.ThrowsAnyAsync<Exception>(() => second.ConnectAsync(options, Cancel));
        hub.Heal();
        await second.ConnectAsync(options, Cancel);
        Assert.Equal(3, hub.Journal.Count(HubEventKind.Attempt));
        Assert.Equal(2, hub.Journal.Count(HubEventKind.Connected));
    }

    [Fact]
    public async Task A_busy_hub_refuses_until_it_is_not()
    {
        await using var hub = await Probe.StartHubAsync();
        hub.RefusesConnects = true;
        Assert.Equal(MqttClientConnectResultCode.NotAuthorized, await RefusedAsync(hub, Probe.Options(hub)));
        hub.RefusesConnects = false;
        using var client = Probe.Create();
        Assert.Equal(MqttClientConnectResultCode.Success, (await client.ConnectAsync(Probe.Options(hub).Build(), Cancel)).ResultCode);
    }

    private static Task<HubEvent> EndedAsync(Hub hub) => hub.Journal.WaitForAsync(e => e.Kind == HubEventKind.Ended, Soon);

    private static async Task<MqttClientConnectResultCode> RefusedAsync(Hub hub, MqttClientOptionsBuilder options)
    {
        using var client = Probe.Create();
        var result = await client.ConnectAsync(options.Build(), Cancel);
        return result.ResultCode;
    }

    /// <summary>The codes in the log, once there are as many as expected: the log is written just after the event.</summary>
    private static async Task<HubCode[]> CodesAsync(Hub hub, int count)
    {
        for (var i = 0; i < 100; i++)
        {
            var codes = hub.Journal.Log.Where(entry => entry.Code is not null).Select(entry => entry.Code!).ToArray();
            if (codes.Length >= count)
                return codes;
            await Task.Delay(20, Cancel);
        }

        return [.. hub.Journal.Log.Where(entry => entry.Code is not null).Select(entry => entry.Code!)];
    }
}
