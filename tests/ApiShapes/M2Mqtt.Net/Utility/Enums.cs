namespace uPLibrary.Networking.M2Mqtt.Utility;

public enum TraceLevel
{
    Error = 1,
    Warning = 2,
    Information = 4,
    Verbose = 15,
    Frame = 16,
    Queuing = 32,
}
