using System;

namespace nanoFramework.Azure.Devices.Shared;

public class TwinUpdateEventArgs : EventArgs
{
    public TwinUpdateEventArgs(TwinCollection twin) { }

    public TwinCollection Twin { get; set; }
}
