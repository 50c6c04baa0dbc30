using System;
using System.Collections;
using System.Security.Cryptography.X509Certificates;
using System.Threading;

using nanoFramework.Azure.Devices.Shared;
using nanoFramework.M2Mqtt.Messages;

namespace nanoFramework.Azure.Devices.Client;

public class DeviceClient : IDisposable
{
    public DeviceClient(string iotHubName, string deviceId, string moduleId, string sasKey, MqttQoSLevel qosLevel = MqttQoSLevel.AtLeastOnce, X509Certificate azureCert = null, string modelId = null) { }
    public DeviceClient(string iotHubName, string deviceId, string moduleId, X509Certificate2 clientCert, MqttQoSLevel qosLevel = MqttQoSLevel.AtMostOnce, X509Certificate azureCert = null, string modelId = null) { }
    public DeviceClient(string iotHubName, string deviceId, string sasKey, MqttQoSLevel qosLevel = MqttQoSLevel.AtLeastOnce, X509Certificate azureCert = null, string modelId = null) { }
    public DeviceClient(string iotHubName, string deviceId, X509Certificate2 clientCert, MqttQoSLevel qosLevel = MqttQoSLevel.AtMostOnce, X509Certificate azureCert = null, string modelId = null) { }

    public string ModelId { get; }
    public string ModuleId { get; }
    public Twin LastTwin { get; }
    public IoTHubStatus IoTHubStatus { get; }
    public MqttQoSLevel QosLevel { get; set; }
    public bool IsConnected { get; }

    public event TwinUpdated TwinUpdated;
    public event StatusUpdated StatusUpdated;
    public event CloudToDeviceMessage CloudToDeviceMessage;

    public bool Open() => throw null!;
    public void Reconnect() { }
    public void Close() { }
    public Twin GetTwin(CancellationToken cancellationToken = default) => throw null!;
    public bool UpdateReportedProperties(TwinCollection reported, CancellationToken cancellationToken = default) => throw null!;
    public void AddMethodCallback(MethodCallback methodCallback) { }
    public void RemoveMethodCallback(MethodCallback methodCallback) { }
    public bool SendMessage(string message, string contentType, CancellationToken cancellationToken = default) => throw null!;
    public bool SendMessage(string message, CancellationToken cancellationToken = default, string dtdlComponentname = "") => throw null!;
    public bool SendMessage(string message, string contentType, ArrayList userProperties, CancellationToken cancellationToken = default, string dtdlComponentname = "") => throw null!;
    public void Dispose() { }
}

public class IoTHubStatus
{
    public IoTHubStatus() { }

    public Status Status { get; set; }
    public string Message { get; set; }
}

public class PropertyAcknowledge
{
    public int Version { get; set; }
    public string Description { get; set; }
    public PropertyStatus Status { get; set; }
    public object Value { get; set; }

    public Hashtable BuildAcknowledge() => throw null!;
}
