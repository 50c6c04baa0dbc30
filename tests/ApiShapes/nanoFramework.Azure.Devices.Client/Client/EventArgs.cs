using System;
using System.Collections;

namespace nanoFramework.Azure.Devices.Client;

public class CloudToDeviceMessageEventArgs : EventArgs
{
    public CloudToDeviceMessageEventArgs(string message, string properties) { }

    public Hashtable Properties { get; set; }
    public string Message { get; set; }
}

public class StatusUpdatedEventArgs : EventArgs
{
    public StatusUpdatedEventArgs(IoTHubStatus status) { }

    public IoTHubStatus IoTHubStatus { get; set; }
}
