using System;

namespace MQTTnet.Extensions.ManagedClient;

public class ApplicationMessageProcessedEventArgs : EventArgs
{
    public ApplicationMessageProcessedEventArgs(ManagedMqttApplicationMessage applicationMessage, Exception exception) { }

    public ManagedMqttApplicationMessage ApplicationMessage { get; }
    public Exception Exception { get; }
    public bool HasFailed { get; }
    public bool HasSucceeded { get; }
}

public class ApplicationMessageSkippedEventArgs : EventArgs
{
    public ApplicationMessageSkippedEventArgs(ManagedMqttApplicationMessage applicationMessage) { }

    public ManagedMqttApplicationMessage ApplicationMessage { get; }
}

public class ManagedProcessFailedEventArgs : EventArgs
{
    public ManagedProcessFailedEventArgs(Exception exception) { }

    public Exception Exception { get; }
}
