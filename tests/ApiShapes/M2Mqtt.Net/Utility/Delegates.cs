namespace uPLibrary.Networking.M2Mqtt.Utility;

public delegate void WriteTrace(string format, params object[] args);
