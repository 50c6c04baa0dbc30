using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>All that the code says of how one client connects: the settings of its options, wherever they are made.</summary>
internal sealed class HubConnection
{
    private readonly Dictionary<ConnectAspect, List<ApiSettingSite<HubConnectSetting>>> _sites = [];

    private HubConnection(ConnectTraits traits, bool isWhole) => (Traits, IsWhole) = (traits, isWhole);

    /// <summary>How the library connects where the code does not say.</summary>
    public ConnectTraits Traits { get; }

    /// <summary>Whether everything that could set something is in sight, so that what is not set has its default.</summary>
    public bool IsWhole { get; }

    /// <summary>The places that name the other side, in the order of the code.</summary>
    public IReadOnlyList<ApiSettingSite<HubConnectSetting>> Hosts { get; private set; } = [];

    /// <summary>Reads the connection that a setting belongs to.</summary>
    public static HubConnection Of(ApiSettingSite<HubConnectSetting> site, ApiSettingTable<HubConnectSetting> settings, KnownClients clients, CancellationToken cancellationToken)
    {
        var traits = site.Setting.Traits;
        var walk = new ConnectionWalk(clients, isOptionsOnly: traits.IsBuilt);
        var nodes = new List<ConnectionGraph.Node>(walk.NodesAround(site.Operation, cancellationToken));
        var connection = new HubConnection(traits, !traits.IsBuilt || !walk.IsCutShort && new BuiltOptions<HubConnectSetting>(settings, clients).AreInSight(nodes));
        var seen = new HashSet<SyntaxNode>();
        foreach (var node in nodes)
        {
            foreach (var operation in node.Operations)
            {
                if (seen.Add(operation.Syntax))
                    connection.Add(settings.FindAll(operation));
            }
        }

        var hosts = new List<ApiSettingSite<HubConnectSetting>>();
        hosts.AddRange(connection.Sites(ConnectAspect.Host));
        hosts.AddRange(connection.Sites(ConnectAspect.Address));
        hosts.Sort(static (left, right) => Compare(left.Operation.Syntax, right.Operation.Syntax));
        connection.Hosts = hosts;
        return connection;
    }

    /// <summary>The places that set something.</summary>
    public IReadOnlyList<ApiSettingSite<HubConnectSetting>> Sites(ConnectAspect aspect) => _sites.TryGetValue(aspect, out var sites) ? sites : [];

    /// <summary>The one place that sets something; null where there is none or more than one.</summary>
    public ApiSettingSite<HubConnectSetting>? OnlySite(ConnectAspect aspect) => Sites(aspect) is { Count: 1 } sites ? sites[0] : null;

    /// <summary>The one value that all the places give a setting, with the expression of the first; null where there is none, or not one alone.</summary>
    public KnownValue? OnlyValue(ConnectAspect aspect, ValueReader values, CancellationToken cancellationToken)
    {
        KnownValue? only = null;
        foreach (var site in Sites(aspect))
        {
            if (site.Value is null || values.Read(site.Value, cancellationToken) is not { Count: > 0 } known)
                return null;
            foreach (var value in known)
            {
                if (only is not null && !Equals(only.Value, value.Value))
                    return null;
                only ??= value;
            }
        }

        return only;
    }

    private void Add(IReadOnlyList<ApiSettingSite<HubConnectSetting>> sites)
    {
        foreach (var site in sites)
        {
            // An argument that the code leaves out says nothing, but for the default of a switch.
            if (site is { Setting.Aspect: not ConnectAspect.TlsSwitch, Value.Parent: IArgumentOperation { ArgumentKind: ArgumentKind.DefaultValue } } || IsNull(site.Value))
                continue;
            if (!_sites.TryGetValue(site.Setting.Aspect, out var known))
                _sites.Add(site.Setting.Aspect, known = []);
            known.Add(site);
        }
    }

    private static bool IsNull(IOperation? value) => KnownClients.WithoutConversion(value) is { ConstantValue: { HasValue: true, Value: null } };

    private static int Compare(SyntaxNode left, SyntaxNode right)
    {
        var byFile = string.CompareOrdinal(left.SyntaxTree.FilePath, right.SyntaxTree.FilePath);
        return byFile != 0 ? byFile : left.Span.End.CompareTo(right.Span.End);
    }
}
