namespace IoTConnectionAnalyzers.Clients.Libraries;

/// <summary>AMQP libraries; none but RabbitMQ's is disposable.</summary>
internal static class Amqp
{
    public static readonly ClientLibrary AmqpNetLite = new()
    {
        Name = "AMQPNetLite",
        Protocol = ConnectionProtocol.Amqp,
        Assemblies = ["Amqp.Net", "Amqp", "AMQPNetLite", "Amqp.NetStandard", "Amqp.nanoFramework", "Amqp.Micro.nanoFramework"],
        Types = ["Amqp.Connection", "Amqp.IConnection"],
        ConstructorCreates = true,
        CreatedOpen = true,
        Factories = ["CreateAsync"],
        Hooks = [new("Closed", HookKind.Disconnected), new("AddClosedCallback", HookKind.Disconnected)],
        Closes = ["CloseAsync", "Close"],
    };

    public static readonly ClientLibrary MicrosoftAzureAmqp = new()
    {
        Name = "Microsoft.Azure.Amqp",
        Protocol = ConnectionProtocol.Amqp,
        Assemblies = ["Microsoft.Azure.Amqp"],
        Types = ["Microsoft.Azure.Amqp.AmqpConnection"],
        Factories = ["OpenConnectionAsync", "CreateConnection", "OpenAsync"],
        CreatedOpen = true,
        Opens = ["OpenAsync", "Open"],
        Hooks = [new("Closed", HookKind.Disconnected)],
        Closes = ["CloseAsync", "Close", "SafeClose"],
        Aborts = ["Abort"],
    };

    public static readonly ClientLibrary RabbitMq = new()
    {
        Name = "RabbitMQ.Client",
        Protocol = ConnectionProtocol.Amqp,
        Assemblies = ["RabbitMQ.Client"],
        Types = ["RabbitMQ.Client.IConnection"],
        Factories = ["CreateConnection", "CreateConnectionAsync"],
        Hooks = [new("ConnectionShutdown", HookKind.Disconnected), new("ConnectionShutdownAsync", HookKind.Disconnected)],
        Reconnects = true,
        CreatedOpen = true,
        Closes = ["CloseAsync", "Close"],
        Dispose = DisposeEffect.Graceful,
        DisposeAsync = DisposeEffect.Graceful,
        CancelledClose = CancelledClose.Unknown,
    };
}
