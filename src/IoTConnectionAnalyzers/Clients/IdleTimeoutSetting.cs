using System.Collections.Generic;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>A place that sets the idle timeout of an AMQP connection, and what the library makes of a value out of the ordinary.</summary>
internal sealed class IdleTimeoutSetting : TimeSetting
{
    /// <summary>Where the libraries take an idle timeout.</summary>
    public static readonly IReadOnlyList<IdleTimeoutSetting> All =
    [
        new()
        {
            Types = ["Microsoft.Azure.Devices.Client.AmqpTransportSettings", "Microsoft.Azure.Devices.Client.IotHubClientAmqpSettings"],
            Member = "IdleTimeout",
            Unit = TimeUnit.Span,
            Default = 120,
            ThrowsOutOfRange = true,
        },
        new() { Types = [AmqpNetLiteSettings], Member = "IdleTimeout", Unit = TimeUnit.Milliseconds, ServerNamespace = "Listener" },
        new() { Types = ["Amqp.Framing.Open"], Member = "IdleTimeOut", Unit = TimeUnit.Milliseconds },
        new() { Types = ["Microsoft.Azure.Amqp.Framing.Open"], Member = "IdleTimeOut", Unit = TimeUnit.Milliseconds },
    ];

    /// <summary>The settings of AMQPNetLite, which has no idle timeout unless one is set.</summary>
    public const string AmqpNetLiteSettings = "Amqp.AmqpSettings";

    /// <summary>The seconds that the library uses where nothing is set; 0 where it then has none.</summary>
    public int Default { get; init; }

    /// <summary>The last part of the namespace whose types have the same setting for the other side of the connection.</summary>
    public string? ServerNamespace { get; init; }

    /// <summary>A value that is negative or does not fit makes opening the connection throw.</summary>
    public bool ThrowsOutOfRange { get; init; }
}
