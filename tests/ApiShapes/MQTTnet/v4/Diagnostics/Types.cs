using System;

namespace MQTTnet.Diagnostics;

public sealed class MqttNetEventLogger : IMqttNetLogger
{
    public MqttNetEventLogger(string logId = null) { }

    public bool IsEnabled { get; }
    public string LogId { get; }

    public event EventHandler<MqttNetLogMessagePublishedEventArgs> LogMessagePublished;

    public void Publish(MqttNetLogLevel level, string source, string message, object[] parameters, Exception exception) { }
}

public sealed class MqttNetLogMessage
{
    public string LogId { get; set; }
    public DateTime Timestamp { get; set; }
    public int ThreadId { get; set; }
    public string Source { get; set; }
    public MqttNetLogLevel Level { get; set; }
    public string Message { get; set; }
    public Exception Exception { get; set; }

    public override string ToString() => throw null!;
}

public sealed class MqttNetNullLogger : IMqttNetLogger
{
    public MqttNetNullLogger() { }

    public static MqttNetNullLogger Instance { get; }
    public bool IsEnabled { get; }

    public void Publish(MqttNetLogLevel logLevel, string source, string message, object[] parameters, Exception exception) { }
}

public sealed class MqttNetSourceLogger
{
    public MqttNetSourceLogger(IMqttNetLogger logger, string source) { }

    public bool IsEnabled { get; }

    public void Publish(MqttNetLogLevel logLevel, string message, object[] parameters, Exception exception) { }
}

public static class MqttNetSourceLoggerExtensions
{
    public static MqttNetSourceLogger WithSource(this IMqttNetLogger logger, string source) => throw null!;
    public static void Verbose<TParameter1>(this MqttNetSourceLogger logger, string message, TParameter1 parameter1) { }
    public static void Verbose<TParameter1, TParameter2>(this MqttNetSourceLogger logger, string message, TParameter1 parameter1, TParameter2 parameter2) { }
    public static void Verbose<TParameter1, TParameter2, TParameter3>(this MqttNetSourceLogger logger, string message, TParameter1 parameter1, TParameter2 parameter2, TParameter3 parameter3) { }
    public static void Verbose(this MqttNetSourceLogger logger, string message) { }
    public static void Info<TParameter1>(this MqttNetSourceLogger logger, string message, TParameter1 parameter1) { }
    public static void Info<TParameter1, TParameter2>(this MqttNetSourceLogger logger, string message, TParameter1 parameter1, TParameter2 parameter2) { }
    public static void Info(this MqttNetSourceLogger logger, string message) { }
    public static void Warning<TParameter1>(this MqttNetSourceLogger logger, Exception exception, string message, TParameter1 parameter1) { }
    public static void Warning<TParameter1, TParameter2>(this MqttNetSourceLogger logger, Exception exception, string message, TParameter1 parameter1, TParameter2 parameter2) { }
    public static void Warning(this MqttNetSourceLogger logger, Exception exception, string message) { }
    public static void Warning<TParameter1>(this MqttNetSourceLogger logger, string message, TParameter1 parameter1) { }
    public static void Warning<TParameter1, TParameter2>(this MqttNetSourceLogger logger, string message, TParameter1 parameter1, TParameter2 parameter2) { }
    public static void Warning(this MqttNetSourceLogger logger, string message) { }
    public static void Error<TParameter1>(this MqttNetSourceLogger logger, Exception exception, string message, TParameter1 parameter1) { }
    public static void Error<TParameter1, TParameter2>(this MqttNetSourceLogger logger, Exception exception, string message, TParameter1 parameter1, TParameter2 parameter2) { }
    public static void Error(this MqttNetSourceLogger logger, Exception exception, string message) { }
    public static void Error(this MqttNetSourceLogger logger, string message) { }
#if SINCE_4_1_4
    public static void Publish<TParameter1>(this MqttNetSourceLogger logger, MqttNetLogLevel logLevel, Exception exception, string message, TParameter1 parameter1) { }
    public static void Publish<TParameter1, TParameter2>(this MqttNetSourceLogger logger, MqttNetLogLevel logLevel, Exception exception, string message, TParameter1 parameter1, TParameter2 parameter2) { }
#endif
}

public static class TargetFrameworkProvider
{
    public static string TargetFramework { get; }
}
