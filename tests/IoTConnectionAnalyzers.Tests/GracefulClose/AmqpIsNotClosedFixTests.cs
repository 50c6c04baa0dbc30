using IoTConnectionAnalyzers.Verification;

namespace IoTConnectionAnalyzers.GracefulClose;

public sealed class AmqpIsNotClosedFixTests : RuleTest<ClientLifetimeAnalyzer, AmqpIsNotClosedFix>
{
    [Fact]
    public Task NeverClosed() => On(Libraries.AmqpNetLite)
        .Method("""
            var connection = await {|IOTC3009:new ConnectionFactory().CreateAsync(new Address("amqp://localhost"))|};
            var session = new Session(connection);
            """)
        .FixedMethod("""
            var connection = await new ConnectionFactory().CreateAsync(new Address("amqp://localhost"));
            try
            {
                var session = new Session(connection);
            }
            finally
            {
                await connection.CloseAsync();
            }
            """)
        .Verify();

    [Fact]
    public Task InASynchronousMethod() => On(Libraries.AmqpNetLite)
        .Class("""
            void Run()
            {
                var connection = {|IOTC3009:new Connection(new Address("amqp://localhost"))|};
                var session = new Session(connection);
                session.Close();
            }
            """)
        .FixedClass("""
            void Run()
            {
                var connection = new Connection(new Address("amqp://localhost"));
                try
                {
                    var session = new Session(connection);
                    session.Close();
                }
                finally
                {
                    connection.Close();
                }
            }
            """)
        .Verify();
}
