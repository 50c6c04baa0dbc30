using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

public sealed class ClosedWithCancelledTokenTests : RuleTest<ClosedWithCancelledTokenAnalyzer, ClosedWithCancelledTokenFix>
{
    [Fact]
    public Task AfterTheLoopThatRunsUntilCancellation() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            while (!{|reason:stoppingToken.IsCancellationRequested|})
            {
                await Task.Delay(1000);
            }

            // Say goodbye.
            await [|client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken)|];
            """)
        .Saying("DisconnectAsync gets 'stoppingToken', which is already cancelled when the loop on line 11 has ended: DISCONNECT is not sent, so the broker sees the connection break")
        .FixedMethod("""
            using var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            while (!stoppingToken.IsCancellationRequested)
            {
                await Task.Delay(1000);
            }

            // Say goodbye.
            using var closing = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await client.DisconnectAsync(new MqttClientDisconnectOptions(), closing.Token);
            """)
        .Verify();

    [Fact]
    public Task SecondOfferIsNoToken() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            while (!stoppingToken.IsCancellationRequested)
                await Task.Delay(1000);
            await [|client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken)|];
            """)
        .FixedMethod("""
            using var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            while (!stoppingToken.IsCancellationRequested)
                await Task.Delay(1000);
            await client.DisconnectAsync(new MqttClientDisconnectOptions(), CancellationToken.None);
            """)
        .FixNumber(1)
        .Verify();

    [Fact]
    public Task InFinallyAfterALoop() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
                while (true)
                    await {|reason:Task.Delay(1000, stoppingToken)|};
            }
            finally
            {
                await [|client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken)|];
            }
            """)
        .Saying("DisconnectAsync gets 'stoppingToken', which is already cancelled when its cancellation has ended the call on line 14: DISCONNECT is not sent, so the broker sees the connection break")
        .FixedMethod("""
            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
                while (true)
                    await Task.Delay(1000, stoppingToken);
            }
            finally
            {
                using var closing = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                await client.DisconnectAsync(new MqttClientDisconnectOptions(), closing.Token);
            }
            """)
        .Verify();

    [Fact]
    public Task InFinallyAfterAnEndlessDelay() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await Task.Delay(Timeout.Infinite, stoppingToken);
            }
            finally
            {
                await [|client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken)|];
            }
            """)
        .Verify();

    [Fact]
    public Task InFinallyAfterCallsThatEndByThemselves() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
                await client.PublishStringAsync("a", "b", cancellationToken: stoppingToken);
            }
            finally
            {
                await client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken);
            }
            """)
        .Verify();

    [Fact]
    public Task CaughtCancellation() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            }
            catch (OperationCanceledException)
            {
                await [|client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken)|];
            }
            """)
        .FixedMethod("""
            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            }
            catch (OperationCanceledException)
            {
                using var closing = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                await client.DisconnectAsync(new MqttClientDisconnectOptions(), closing.Token);
            }
            """)
        .Verify();

    [Theory]
    [InlineData("catch (TaskCanceledException)")]
    [InlineData("catch (Exception error) when (error is OperationCanceledException)")]
    [InlineData("catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)")]
    [InlineData("catch (Exception) when (stoppingToken.IsCancellationRequested)")]
    [InlineData("catch when (stoppingToken.IsCancellationRequested == true)")]
    public Task CaughtCancellationInOtherWords(string clause) => On(Libraries.Mqttnet5)
        .Method($$"""
            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            }
            {{clause}}
            {
                await [|client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken)|];
            }
            """)
        .Verify();

    [Theory]
    [InlineData("catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)")]
    [InlineData("catch (TimeoutException)")]
    [InlineData("catch (Exception)")]
    public Task CaughtSomethingElse(string clause) => On(Libraries.Mqttnet5)
        .Method($$"""
            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            }
            {{clause}}
            {
                await client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken);
            }
            """)
        .Verify();

    [Fact]
    public Task CaughtCancellationMayBeThatOfAnotherToken() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            using var timeout = new CancellationTokenSource(1000);
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), timeout.Token);
                await client.PingAsync(stoppingToken);
            }
            catch (OperationCanceledException)
            {
                await client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken);
            }
            """)
        .Verify();

    [Fact]
    public Task TimedOutSource() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            using var timeout = new CancellationTokenSource(1000);
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), timeout.Token);
            }
            catch (OperationCanceledException)
            {
                await [|client.DisconnectAsync(new MqttClientDisconnectOptions(), timeout.Token)|];
            }
            """)
        .Verify();

    [Fact]
    public Task LinkedSource() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            while (!stoppingToken.IsCancellationRequested)
                await Task.Delay(1000);
            using var linked = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            linked.CancelAfter(TimeSpan.FromSeconds(5));
            await [|client.DisconnectAsync(new MqttClientDisconnectOptions(), linked.Token)|];
            """)
        .FixedMethod("""
            using var client = new MqttClientFactory().CreateMqttClient();
            while (!stoppingToken.IsCancellationRequested)
                await Task.Delay(1000);
            using var linked = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            linked.CancelAfter(TimeSpan.FromSeconds(5));
            using var closing = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await client.DisconnectAsync(new MqttClientDisconnectOptions(), closing.Token);
            """)
        .Verify();

    [Fact]
    public Task CancellationOfALinkedSourceSaysNothingOfTheOther() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            using var linked = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            linked.Cancel();
            await client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken);
            """)
        .Verify();

    [Fact]
    public Task SourceCancelledBefore() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            using var source = new CancellationTokenSource();
            await client.ConnectAsync(new MqttClientOptions(), source.Token);
            {|reason:source.Cancel()|};
            await [|client.DisconnectAsync(cancellationToken: source.Token)|];
            """)
        .Saying("DisconnectAsync gets 'source.Token', which is already cancelled by line 12: DISCONNECT is not sent, so the broker sees the connection break")
        .FixedMethod("""
            using var client = new MqttClientFactory().CreateMqttClient();
            using var source = new CancellationTokenSource();
            await client.ConnectAsync(new MqttClientOptions(), source.Token);
            source.Cancel();
            using var closing = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await client.DisconnectAsync(cancellationToken: closing.Token);
            """)
        .Verify();

    [Fact]
    public Task SourceCancelledOnOneBranch() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            using var source = new CancellationTokenSource();
            if (DateTime.Now.Hour > 12)
                await source.CancelAsync();
            var token = source.Token;
            await [|client.DisconnectAsync(new MqttClientDisconnectOptions(), token)|];
            """)
        .Verify();

    [Fact]
    public Task SourceReplacedAfterItsCancellation() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            var source = new CancellationTokenSource();
            await client.ConnectAsync(new MqttClientOptions(), source.Token);
            source.Cancel();
            source = new CancellationTokenSource(5000);
            await client.DisconnectAsync(new MqttClientDisconnectOptions(), source.Token);
            """)
        .Verify();

    [Fact]
    public Task SourceCancelledAfterwards() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            using var source = new CancellationTokenSource();
            await client.DisconnectAsync(new MqttClientDisconnectOptions(), source.Token);
            source.Cancel();
            """)
        .Verify();

    [Fact]
    public Task FieldOfTheType() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();
                private readonly CancellationTokenSource _cts = new();

                public async Task Stop()
                {
                    this._cts.Cancel();
                    await [|_client.DisconnectAsync(new MqttClientDisconnectOptions(), _cts.Token)|].ConfigureAwait(false);
                    _client.Dispose();
                }
            }

            """)
        .Fixed("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();
                private readonly CancellationTokenSource _cts = new();

                public async Task Stop()
                {
                    this._cts.Cancel();
                    using var closing = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                    await _client.DisconnectAsync(new MqttClientDisconnectOptions(), closing.Token).ConfigureAwait(false);
                    _client.Dispose();
                }
            }

            """)
        .Verify();

    [Fact]
    public Task CancelKeyPressInAProgram() => On(Libraries.Mqttnet5)
        .Code("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            using var cts = new CancellationTokenSource();
            Console.CancelKeyPress += (_, e) =>
            {
                e.Cancel = true;
                cts.Cancel();
            };

            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), cts.Token);
            }
            finally
            {
                await [|client.DisconnectAsync(new MqttClientDisconnectOptions(), cts.Token)|];
            }

            """)
        .Fixed("""
            using System;
            using System.Threading;
            using System.Threading.Tasks;

            using var cts = new CancellationTokenSource();
            Console.CancelKeyPress += (_, e) =>
            {
                e.Cancel = true;
                cts.Cancel();
            };

            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions(), cts.Token);
            }
            finally
            {
                using var closing = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                await client.DisconnectAsync(new MqttClientDisconnectOptions(), closing.Token);
            }

            """)
        .Verify();

    [Fact]
    public Task WaitHandleThenGoodbye() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            stoppingToken.WaitHandle.WaitOne();
            client.DisconnectAsync(new MqttClientDisconnectOptions(), CancellationToken.None).Wait(stoppingToken);
            [|client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken)|].GetAwaiter().GetResult();
            await Task.Yield();
            """)
        .FixedMethod("""
            using var client = new MqttClientFactory().CreateMqttClient();
            stoppingToken.WaitHandle.WaitOne();
            client.DisconnectAsync(new MqttClientDisconnectOptions(), CancellationToken.None).Wait(stoppingToken);
            using var closing = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            client.DisconnectAsync(new MqttClientDisconnectOptions(), closing.Token).GetAwaiter().GetResult();
            await Task.Yield();
            """)
        .Verify();

    [Fact]
    public Task CallbackOfTheTokenItself() => On(Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            stoppingToken.Register(() => [|client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken)|]);
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            """)
        .FixedMethod("""
            var client = new MqttClientFactory().CreateMqttClient();
            stoppingToken.Register(() => client.DisconnectAsync(new MqttClientDisconnectOptions(), CancellationToken.None));
            await client.ConnectAsync(new MqttClientOptions(), stoppingToken);
            """)
        .Verify();

    [Fact]
    public Task EmbeddedStatementGetsNoToken() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            if (stoppingToken.IsCancellationRequested)
                await [|client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken)|];
            """)
        .Saying("DisconnectAsync gets 'stoppingToken', which is already cancelled when the condition on line 10 has found it so: DISCONNECT is not sent, so the broker sees the connection break")
        .FixedMethod("""
            using var client = new MqttClientFactory().CreateMqttClient();
            if (stoppingToken.IsCancellationRequested)
                await client.DisconnectAsync(new MqttClientDisconnectOptions(), CancellationToken.None);
            """)
        .Verify();

    [Fact]
    public Task FoundNotCancelled() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            if (!stoppingToken.IsCancellationRequested)
                await client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken);
            """)
        .Verify();

    [Fact]
    public Task LoopLeftByBreak() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            while (true)
            {
                if (DateTime.Now.Hour > 12)
                    break;
                await Task.Delay(1000, stoppingToken);
            }

            await client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken);
            """)
        .Verify();

    [Fact]
    public Task TokensThatAreNotCancelled() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                while (!stoppingToken.IsCancellationRequested)
                    await Task.Delay(1000, stoppingToken);
            }
            finally
            {
                using var fresh = new CancellationTokenSource(TimeSpan.FromSeconds(5));
                await client.DisconnectAsync(new MqttClientDisconnectOptions(), fresh.Token);
                await client.DisconnectAsync(new MqttClientDisconnectOptions(), CancellationToken.None);
                await client.DisconnectAsync(new MqttClientDisconnectOptions(), default);
                await client.DisconnectAsync(new MqttClientDisconnectOptions());
                await client.DisconnectAsync();
                await client.TryDisconnectAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task BornCancelled() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            await [|client.DisconnectAsync(new MqttClientDisconnectOptions(), new CancellationToken(true))|];
            await client.DisconnectAsync(new MqttClientDisconnectOptions(), new CancellationToken(false));
            """)
        .Verify();

    [Fact]
    public Task TokenOfStopAsync() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading;
            using System.Threading.Tasks;

            class Sample
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                public async Task StopAsync(CancellationToken cancellationToken)
                {
                    try
                    {
                        await Task.Delay(Timeout.Infinite, cancellationToken);
                    }
                    finally
                    {
                        await _client.DisconnectAsync(new MqttClientDisconnectOptions(), cancellationToken);
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task BackgroundService() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Threading;
            using System.Threading.Tasks;

            abstract class BackgroundService
            {
                protected abstract Task ExecuteAsync(CancellationToken stoppingToken);
            }

            class Worker : BackgroundService
            {
                private readonly IMqttClient _client = new MqttClientFactory().CreateMqttClient();

                protected override async Task ExecuteAsync(CancellationToken stoppingToken)
                {
                    try
                    {
                        await _client.ConnectAsync(new MqttClientOptions(), stoppingToken);
                        await _client.PingAsync(stoppingToken);
                    }
                    finally
                    {
                        await [|_client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken)|];
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task AwaitForEach() => On(Libraries.Mqttnet5)
        .Code("""
            using System.Collections.Generic;
            using System.Threading;
            using System.Threading.Channels;
            using System.Threading.Tasks;

            class Sample
            {
                async Task Run(ChannelReader<string> reader, CancellationToken token)
                {
                    using var client = new MqttClientFactory().CreateMqttClient();
                    try
                    {
                        await foreach (var text in reader.ReadAllAsync(token))
                            await client.PublishStringAsync("a", text);
                    }
                    finally
                    {
                        await [|client.DisconnectAsync(new MqttClientDisconnectOptions(), token)|];
                    }
                }
            }
            """)
        .Verify();

    [Fact]
    public Task NestedTry() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                while (true)
                {
                    try
                    {
                        await client.PingAsync(stoppingToken);
                        await Task.Delay(100, stoppingToken);
                    }
                    catch (TimeoutException)
                    {
                    }
                }
            }
            finally
            {
                await [|client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken)|];
            }
            """)
        .Verify();

    [Fact]
    public Task FinallyOfOneTurn() => On(Libraries.Mqttnet5)
        .Method("""
            for (var i = 0; i < 3; i++)
            {
                using var client = new MqttClientFactory().CreateMqttClient();
                try
                {
                    await client.PingAsync(stoppingToken);
                }
                finally
                {
                    await client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken);
                }
            }
            """)
        .Verify();

    [Fact]
    public Task WebSocket() => On(Libraries.Mqttnet5)
        .Method("""
            using var socket = new System.Net.WebSockets.ClientWebSocket();
            while (!stoppingToken.IsCancellationRequested)
                await Task.Delay(1000);
            await [|socket.CloseOutputAsync(System.Net.WebSockets.WebSocketCloseStatus.NormalClosure, null, stoppingToken)|];
            """)
        .Saying("CloseOutputAsync gets 'stoppingToken', which is already cancelled when the loop on line 10 has ended: no close frame is sent, so the other side sees the connection break")
        .Verify();

    [Fact]
    public Task UserDefinedClient() => On(Libraries.Framework)
        .Code("""
            using System.Threading;
            using System.Threading.Tasks;

            namespace My
            {
                class Link
                {
                    public Task EndAsync(CancellationToken token) => Task.CompletedTask;
                }
            }

            class Sample
            {
                async Task Run(My.Link link, CancellationTokenSource source)
                {
                    source.Cancel();
                    await [|link.EndAsync(source.Token)|];
                }
            }
            """)
        .File("iot-connection.clients.txt", "[My.Link]::EndAsync closes\n")
        .Saying("EndAsync gets 'source.Token', which is already cancelled by line 16: the call may give up before the goodbye is sent")
        .Verify();

    [Fact]
    public Task WithoutTheLibraries() => On(Libraries.Framework)
        .Method("""
            using var socket = new System.Net.WebSockets.ClientWebSocket();
            while (!stoppingToken.IsCancellationRequested)
                await Task.Delay(1000);
            await socket.CloseOutputAsync(System.Net.WebSockets.WebSocketCloseStatus.NormalClosure, null, stoppingToken);
            """)
        .Verify();

    [Fact]
    public Task TestCode() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            while (!stoppingToken.IsCancellationRequested)
                await Task.Delay(1000);
            await client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken);
            """)
        .Assembly("Thermostat.Tests")
        .Verify();

    [Fact]
    public Task TestCodeOnDemand() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            while (!stoppingToken.IsCancellationRequested)
                await Task.Delay(1000);
            await [|client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken)|];
            """)
        .Assembly("Thermostat.Tests").Config("iot_connection.analyze_tests = true")
        .Verify();

    [Fact]
    public Task BeingTyped() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            while (!stoppingToken.IsCancellationRequested)
                await Task.Delay(
            await client.DisconnectAsync(new MqttClientDisconnectOptions(), stoppingToken
            """)
        .Incomplete()
        .Verify();
}
