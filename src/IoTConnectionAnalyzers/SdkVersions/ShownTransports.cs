using System.Collections.Immutable;

using IoTConnectionAnalyzers.SdkVersions.Catalogue;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>What the code of a compilation shows of the way in which it uses the libraries: transports, pools and proxies.</summary>
internal sealed class ShownTransports
{
    private const string DeviceSdk = "Microsoft.Azure.Devices.Client";
    private const string RegistrationOverMqtt = "Microsoft.Azure.Devices.Provisioning.Transport.Mqtt";
    private const string RegistrationOverAmqp = "Microsoft.Azure.Devices.Provisioning.Transport.Amqp";

    private readonly object _gate = new();
    private readonly Shown _deviceSdk = new();
    private readonly Shown _registrationOverMqtt = new();
    private readonly Shown _registrationOverAmqp = new();
    private readonly Shown _mqttnet = new();
    private readonly Shown _hiveMq = new();
    private readonly Shown _amqpNetLite = new();

    /// <summary>The kinds of operation that show something.</summary>
    public static readonly ImmutableArray<OperationKind> Kinds =
        ImmutableArray.Create(OperationKind.FieldReference, OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.SimpleAssignment);

    /// <summary>Whether AMQP connections of the device SDK are pooled.</summary>
    public bool PoolsConnections { get; private set; }

    /// <summary>Whether the device SDK gets a web proxy.</summary>
    public bool UsesProxy { get; private set; }

    /// <summary>Whether a defect on some transports can concern the way in which a package is used.</summary>
    public bool Allow(string package, Transports transports)
    {
        if (transports == Transports.Any || Of(package) is not { } shown)
            return true;
        var used = shown.Named | shown.Implied;
        return shown.IsUnclear || used == Transports.None || (used & transports) != 0;
    }

    /// <summary>Whether the code names one of the transports for a package.</summary>
    public bool Name(string package, Transports transports) => Of(package) is { } shown && (shown.Named & transports) != 0;

    public void Note(IOperation operation)
    {
        switch (operation)
        {
            case IFieldReferenceOperation { Field.ContainingType: { TypeKind: TypeKind.Enum, Name: "TransportType", ContainingAssembly.Name: DeviceSdk } } transport:
                if (!IsCompared(transport))
                    Add(_deviceSdk, named: OfDeviceTransport(transport.Field.Name));
                break;
            case IInvocationOperation call:
                NoteCall(call.TargetMethod);
                break;
            case IObjectCreationOperation { Type: { } type } creation:
                NoteCreation(type, creation);
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } assignment:
                NoteAssignment(property, assignment.Value);
                break;
        }
    }

    private Shown? Of(string package) => package switch
    {
        DeviceSdk => _deviceSdk,
        RegistrationOverMqtt => _registrationOverMqtt,
        RegistrationOverAmqp => _registrationOverAmqp,
        "MQTTnet" => _mqttnet,
        "HiveMQtt" => _hiveMq,
        "AMQPNetLite" => _amqpNetLite,
        _ => null,
    };

    private void NoteCall(IMethodSymbol method)
    {
        switch (method.Name)
        {
            case "Create" or "CreateFromConnectionString" or "CreateFromEnvironmentAsync" when IsIn(method, DeviceSdk):
                // A factory that is not told a transport takes AMQP.
                if (!TakesTransport(method))
                    Add(_deviceSdk, implied: Transports.Amqp);
                break;
            case "WithTcpServer" when IsIn(method, "MQTTnet"):
                Add(_mqttnet, named: Transports.MqttTcp);
                break;
            case "WithWebSocketServer" when IsIn(method, "MQTTnet"):
                Add(_mqttnet, named: Transports.MqttWebSocket);
                break;
            case "WithConnectionUri" when IsIn(method, "MQTTnet"):
                Add(_mqttnet, isUnclear: true);
                break;
            case "WithBroker" when IsIn(method, "HiveMQtt"):
                Add(_hiveMq, named: Transports.MqttTcp);
                break;
            case "WithWebSocketServer" when IsIn(method, "HiveMQtt"):
                Add(_hiveMq, named: Transports.MqttWebSocket);
                break;
        }
    }

    private void NoteCreation(ITypeSymbol type, IObjectCreationOperation creation)
    {
        switch (type.Name)
        {
            case "Http1TransportSettings" when IsIn(type, DeviceSdk):
                Add(_deviceSdk, named: Transports.Https);
                break;
            case "ProvisioningTransportHandlerMqtt" when IsIn(type, RegistrationOverMqtt):
                Add(_registrationOverMqtt, named: OfFallback(creation, Transports.MqttTcp, Transports.MqttWebSocket));
                break;
            case "ProvisioningTransportHandlerAmqp" when IsIn(type, RegistrationOverAmqp):
                Add(_registrationOverAmqp, named: OfFallback(creation, Transports.AmqpTcp, Transports.AmqpWebSocket));
                break;
            case "MqttClientTcpOptions" when IsIn(type, "MQTTnet"):
                Add(_mqttnet, named: Transports.MqttTcp);
                break;
            case "MqttClientWebSocketOptions" when IsIn(type, "MQTTnet"):
                Add(_mqttnet, named: Transports.MqttWebSocket);
                break;
            case "Address" when IsIn(type, "Amqp.Net"):
                var named = OfAddress(creation);
                Add(_amqpNetLite, named, isUnclear: named == Transports.None);
                break;
        }
    }

    private void NoteAssignment(IPropertySymbol property, IOperation value)
    {
        switch (property.Name)
        {
            case "Pooling" when IsIn(property, DeviceSdk):
                if (value.ConstantValue is not { HasValue: true, Value: false })
                    PoolsConnections = true;
                break;
            case "Proxy" when IsIn(property, DeviceSdk):
                if (value.ConstantValue is not { HasValue: true, Value: null })
                    UsesProxy = true;
                break;
            case "Host" when IsIn(property, "HiveMQtt"):
                Add(_hiveMq, named: Transports.MqttTcp);
                break;
            case "WebSocketServer" when IsIn(property, "HiveMQtt"):
                Add(_hiveMq, named: Transports.MqttWebSocket);
                break;
        }
    }

    private void Add(Shown shown, Transports named = Transports.None, Transports implied = Transports.None, bool isUnclear = false)
    {
        lock (_gate)
        {
            shown.Named |= named;
            shown.Implied |= implied;
            shown.IsUnclear |= isUnclear;
        }
    }

    private static bool IsIn(ISymbol symbol, string assembly) => symbol.ContainingAssembly?.Name == assembly;

    private static bool TakesTransport(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type is { Name: "TransportType" } or IArrayTypeSymbol { ElementType.Name: "ITransportSettings" })
                return true;
        }

        return false;
    }

    /// <summary>A transport that is compared with shows what the code may do, not what it does.</summary>
    private static bool IsCompared(IOperation transport)
    {
        var user = transport.Parent;
        while (user is IConversionOperation)
            user = user.Parent;
        return user is IBinaryOperation or IPatternOperation or ICaseClauseOperation;
    }

    private static Transports OfDeviceTransport(string name) => name switch
    {
        "Mqtt" => Transports.Mqtt,
        "Mqtt_Tcp_Only" => Transports.MqttTcp,
        "Mqtt_WebSocket_Only" => Transports.MqttWebSocket,
        "Amqp" => Transports.Amqp,
        "Amqp_Tcp_Only" => Transports.AmqpTcp,
        "Amqp_WebSocket_Only" => Transports.AmqpWebSocket,
        "Http1" => Transports.Https,
        _ => Transports.None,
    };

    private static Transports OfFallback(IObjectCreationOperation creation, Transports tcp, Transports webSocket)
    {
        foreach (var argument in creation.Arguments)
        {
            switch (argument.Value)
            {
                case IFieldReferenceOperation { Field.Name: "TcpOnly" }:
                    return tcp;
                case IFieldReferenceOperation { Field.Name: "WebSocketOnly" }:
                    return webSocket;
            }
        }

        return tcp | webSocket;
    }

    /// <summary>The transport that the scheme of a constant address chooses; None where it is not constant.</summary>
    private static Transports OfAddress(IObjectCreationOperation creation)
    {
        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter?.Name is not ("address" or "scheme") || argument.Value.ConstantValue is not { HasValue: true, Value: string text })
                continue;
            var end = text.IndexOf("://", System.StringComparison.Ordinal);
            switch ((end < 0 ? text : text.Substring(0, end)).ToLowerInvariant())
            {
                case "amqp" or "amqps":
                    return Transports.AmqpTcp;
                case "ws" or "wss":
                    return Transports.AmqpWebSocket;
            }
        }

        return Transports.None;
    }

    private sealed class Shown
    {
        /// <summary>What the code names.</summary>
        public Transports Named;

        /// <summary>What it gets because it names nothing.</summary>
        public Transports Implied;

        /// <summary>Something that chooses a transport is not constant.</summary>
        public bool IsUnclear;
    }
}
