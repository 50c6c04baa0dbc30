using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Goodbyes that stand on the normal path only.</summary>
public sealed class CloseIsSkippedTests : RuleTest<ClientLifetimeAnalyzer, CloseIsSkippedFix>
{
    [Fact]
    public Task After_a_loop_that_the_stop_cancels() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        while (!stoppingToken.IsCancellationRequested)
        {
            await client.PublishStringAsync("t", "p");
            await {|reason:Task.Delay(1000, stoppingToken)|};
        }

        await {|IOTC3005:client.DisconnectAsync()|};
        """,
        "DisconnectAsync of 'client' is skipped when the wait on line 14 is cancelled: it does not stand in a finally, so the broker sees the connection break");

    [Fact]
    public Task Fix_moves_the_goodbye_into_finally() => On(Libraries.Mqttnet4, Libraries.Mqttnet5)
        .Method("""
            var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            // Until the program is stopped.
            while (!stoppingToken.IsCancellationRequested)
                await Task.Delay(1000, stoppingToken);

            // The end.
            await {|IOTC3005:client.DisconnectAsync()|};
            """)
        .FixedMethod("""
            var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions());
                // Until the program is stopped.
                while (!stoppingToken.IsCancellationRequested)
                    await Task.Delay(1000, stoppingToken);
            }
            finally
            {
                // The end.
                await client.TryDisconnectAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task Fix_leaves_the_using_where_it_is() => On(Libraries.Mqttnet5)
        .Method("""
            using var client = new MqttClientFactory().CreateMqttClient();
            await client.ConnectAsync(new MqttClientOptions());
            await Task.Delay(Timeout.Infinite, stoppingToken);
            await {|IOTC3005:client.DisconnectAsync()|};
            """)
        .FixedMethod("""
            using var client = new MqttClientFactory().CreateMqttClient();
            try
            {
                await client.ConnectAsync(new MqttClientOptions());
                await Task.Delay(Timeout.Infinite, stoppingToken);
            }
            finally
            {
                await client.TryDisconnectAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task After_an_endless_wait() => InMethod(
        """
        using var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        await Task.Delay(Timeout.Infinite, stoppingToken);
        await {|IOTC3005:client.DisconnectAsync()|};
        """);

    [Fact]
    public Task In_a_try_whose_catch_takes_the_cancellation() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        try
        {
            await Task.Delay(Timeout.Infinite, stoppingToken);
            await {|IOTC3005:client.DisconnectAsync()|};
        }
        catch (OperationCanceledException)
        {
            Console.WriteLine("stopped");
        }
        """);

    [Fact]
    public Task Timer_that_the_stop_cancels() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await client.PublishStringAsync("t", "p");
        await {|IOTC3005:client.DisconnectAsync()|};
        """);

    [Fact]
    public Task Behind_an_endless_loop() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        while (true)
            await client.PublishStringAsync("t", "p");
        #pragma warning disable CS0162
        await {|IOTC3005:client.DisconnectAsync()|};
        """,
        "DisconnectAsync of 'client' is never reached: no path of 'Run' leads to it, so the broker sees the connection break when the process ends");

    [Fact]
    public Task Behind_an_endless_wait() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        Thread.Sleep(Timeout.Infinite);
        await {|IOTC3005:client.DisconnectAsync()|};
        """);

    [Fact]
    public Task Jumped_over_by_an_exception_that_is_caught() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        try
        {
            await client.PublishStringAsync("t", "p");
            await {|IOTC3005.Info:client.DisconnectAsync()|};
        }
        catch (Exception error)
        {
            Console.WriteLine(error.Message);
        }
        """,
        "DisconnectAsync of 'client' is skipped when an exception leaves the code before it: it does not stand in a finally, so the broker sees the connection break");

    [Fact]
    public Task Cancellation_is_caught_before_the_goodbye() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        try
        {
            await Task.Delay(Timeout.Infinite, stoppingToken);
        }
        catch (OperationCanceledException)
        {
        }

        await client.DisconnectAsync();
        """);

    [Fact]
    public Task In_finally() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        try
        {
            await Task.Delay(Timeout.Infinite, stoppingToken);
        }
        finally
        {
            await client.DisconnectAsync();
        }
        """);

    [Fact]
    public Task Wait_with_a_time_limit_of_its_own() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await Task.Delay(1000, timeout.Token);
        await client.DisconnectAsync();
        """);

    [Fact]
    public Task Wait_without_a_token() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        await Task.Delay(1000);
        await client.DisconnectAsync();
        """);

    [Fact]
    public Task Wait_before_the_client_is_open() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        await Task.Delay(1000, stoppingToken);
        await client.ConnectAsync(new MqttClientOptions());
        await client.DisconnectAsync();
        """);

    [Fact]
    public Task Straight_line_that_nothing_survives() => InMethod(
        """
        var client = new MqttClientFactory().CreateMqttClient();
        await client.ConnectAsync(new MqttClientOptions());
        await client.PublishStringAsync("t", "p");
        await client.DisconnectAsync();
        """);

    private static Task InMethod(string statements, params string[] messages)
    {
        var test = On(Libraries.Mqttnet5).Method(statements);
        return (messages.Length > 0 ? test.Saying(messages) : test).Verify();
    }
}
