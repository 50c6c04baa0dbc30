using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Tells the transport of the device clients by the words of the code: the members of <c>TransportType</c> and the transport settings that it names.</summary>
internal static class TransportEvidence
{
    /// <summary>
    /// What a file names, and where that is nothing, what the other files do. A compilation that names no transport has the one the SDK
    /// takes by itself: AMQP in 1.x, MQTT in the 2.0 previews.
    /// </summary>
    public static (bool IsNotAmqp, bool IsMqtt) Of(IOperation operation, KnownClients clients, CancellationToken cancellationToken)
    {
        var (amqp, mqtt, http) = NamedIn(operation.Syntax.SyntaxTree, cancellationToken);
        if (!amqp && !mqtt && !http)
        {
            foreach (var tree in clients.Models.Trees)
            {
                var (a, m, h) = NamedIn(tree, cancellationToken);
                (amqp, mqtt, http) = (amqp || a, mqtt || m, http || h);
            }
        }

        if (!amqp && !mqtt && !http)
        {
            foreach (var type in clients.Types)
                mqtt |= type.Symbol.Name == "IotHubBaseClient";
        }

        return (!amqp && (mqtt || http), mqtt && !amqp);
    }

    private static (bool Amqp, bool Mqtt, bool Http) NamedIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var (amqp, mqtt, http) = (false, false, false);
        foreach (var token in tree.GetRoot(cancellationToken).DescendantTokens())
        {
            if (!token.IsKind(SyntaxKind.IdentifierToken))
                continue;
            switch (token.ValueText)
            {
                case "AmqpTransportSettings" or "IotHubClientAmqpSettings":
                case "Amqp" or "Amqp_WebSocket_Only" or "Amqp_Tcp_Only" when IsTransportType(token):
                    amqp = true;
                    break;
                case "MqttTransportSettings" or "IotHubClientMqttSettings":
                case "Mqtt" or "Mqtt_WebSocket_Only" or "Mqtt_Tcp_Only" when IsTransportType(token):
                    mqtt = true;
                    break;
                case "Http1TransportSettings":
                case "Http1" when IsTransportType(token):
                    http = true;
                    break;
            }
        }

        return (amqp, mqtt, http);
    }

    private static bool IsTransportType(SyntaxToken token) =>
        token.Parent is { Parent: MemberAccessExpressionSyntax { Expression: var owner } access } && access.Name == token.Parent
        && owner is IdentifierNameSyntax { Identifier.ValueText: "TransportType" } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "TransportType" };
}
