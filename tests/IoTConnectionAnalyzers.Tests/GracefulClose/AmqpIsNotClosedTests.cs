using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>AMQP connections that nobody closes.</summary>
public sealed class AmqpIsNotClosedTests : RuleTest<ClientLifetimeAnalyzer>
{
    [Fact]
    public Task Never_closed() => InMethod(
        """
        var connection = {|IOTC3009:new Connection(new Address("amqp://localhost"))|};
        var session = new Session(connection);
        await new SenderLink(session, "s", "a").SendAsync(new Message("m"));
        """,
        "'connection' is opened and never closed: call CloseAsync before 'Run' ends, or the peer sees the connection break");

    [Fact]
    public Task Only_links_and_sessions_closed() => InMethod(
        """
        var connection = await {|IOTC3009:Connection.Factory.CreateAsync(new Address("amqp://localhost"))|};
        var session = new Session(connection);
        var sender = new SenderLink(session, "s", "a");
        await sender.CloseAsync();
        await session.CloseAsync();
        """);

    [Fact]
    public Task Early_return() => InMethod(
        """
        var connection = {|IOTC3009:new Connection(new Address("amqp://localhost"))|};
        if (Environment.TickCount > 5)
            {|reason:return;|}
        await connection.CloseAsync();
        """);

    [Fact]
    public Task Closed() => InMethod(
        """
        var connection = new Connection(new Address("amqp://localhost"));
        await connection.CloseAsync();
        """);

    [Fact]
    public Task Closed_in_finally() => InMethod(
        """
        var connection = new Connection(new Address("amqp://localhost"));
        try
        {
            await Task.Delay(1000, stoppingToken);
        }
        finally
        {
            connection.Close();
        }
        """);

    [Fact]
    public Task Returned() => On(Libraries.AmqpNetLite)
        .Class("""
            Connection Create() => new Connection(new Address("amqp://localhost"));
            """)
        .Verify();

    [Fact]
    public Task Field() => On(Libraries.AmqpNetLite)
        .Class("""
            readonly Connection _connection = {|IOTC3009.Info:new Connection(new Address("amqp://localhost"))|};

            public Session Open() => new Session(_connection);
            """)
        .Verify();

    [Fact]
    public Task Connection_of_rabbit_is_disposable() => On(Libraries.RabbitMq)
        .Method("""
            await using var connection = await new ConnectionFactory().CreateConnectionAsync();
            """)
        .Verify();

    private static Task InMethod(string statements, params string[] messages)
    {
        var test = On(Libraries.AmqpNetLite).Method(statements);
        return (messages.Length > 0 ? test.Saying(messages) : test).Verify();
    }
}
