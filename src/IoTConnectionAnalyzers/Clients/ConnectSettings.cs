using System;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>What the options of an MQTT client say.</summary>
internal sealed class ConnectSettings
{
    public IOperation? Host { get; private set; }

    public IOperation? ClientId { get; private set; }

    /// <summary>The variable with the options.</summary>
    public IOperation? Options { get; set; }

    /// <summary>There are two client ids, one of which holds.</summary>
    public bool IsAmbiguous { get; private set; }

    public void Note(string name, IOperation value)
    {
        if (string.Equals(name, "clientId", StringComparison.OrdinalIgnoreCase))
        {
            IsAmbiguous |= ClientId is not null && ClientId.Syntax != value.Syntax;
            ClientId = value;
        }
        else if (IotHubNames.TakesHost(name))
        {
            Host ??= value;
        }
    }
}
