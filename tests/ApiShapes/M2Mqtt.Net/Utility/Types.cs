namespace uPLibrary.Networking.M2Mqtt.Utility;

public static class Trace
{
    public static TraceLevel TraceLevel;
    public static WriteTrace TraceListener;

    public static void Debug(string format, params object[] args) { }
    public static void WriteLine(TraceLevel level, string format) { }
    public static void WriteLine(TraceLevel level, string format, object arg1) { }
    public static void WriteLine(TraceLevel level, string format, object arg1, object arg2) { }
    public static void WriteLine(TraceLevel level, string format, object arg1, object arg2, object arg3) { }
}
