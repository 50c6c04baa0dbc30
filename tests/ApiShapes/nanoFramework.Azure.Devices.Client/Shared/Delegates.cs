namespace nanoFramework.Azure.Devices.Shared;

public delegate void TwinUpdated(object sender, TwinUpdateEventArgs e);
