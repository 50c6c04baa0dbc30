using System.Collections.Generic;

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

    /// <summary>The variables that were looked at; those that are made of each other have no end.</summary>
    public HashSet<ISymbol> Seen { get; } = new(SymbolEqualityComparer.Default);

    public void Note(HubConnectSetting setting, IOperation value)
    {
        if (setting.Aspect == ConnectAspect.ClientId)
        {
            IsAmbiguous |= ClientId is not null && ClientId.Syntax != value.Syntax;
            ClientId = value;
        }
        else if (setting.NamesHost)
        {
            Host ??= value;
        }
    }
}
