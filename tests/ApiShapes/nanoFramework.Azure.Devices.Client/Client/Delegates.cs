namespace nanoFramework.Azure.Devices.Client;

public delegate void CloudToDeviceMessage(object sender, CloudToDeviceMessageEventArgs e);

public delegate string MethodCallback(int rid, string payload);

public delegate void StatusUpdated(object sender, StatusUpdatedEventArgs e);
