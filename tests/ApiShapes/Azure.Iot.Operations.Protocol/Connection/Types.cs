using System;
using System.Collections.Generic;
using System.Security.Cryptography.X509Certificates;

namespace Azure.Iot.Operations.Protocol.Connection;

public class MqttConnectionSettings
{
    public MqttConnectionSettings(string hostname, string clientId) { }
    protected MqttConnectionSettings(IDictionary<string, string> connectionSettings, bool validateOptionalSettings, bool isSettingFromConnStr = false) { }

    public string HostName { get; set; }
    public int TcpPort { get; set; }
    public bool UseTls { get; set; }
    public string? CaFile { get; set; }
    public bool CleanStart { get; set; }
    public TimeSpan KeepAlive { get; set; }
    public string ClientId { get; set; }
    public TimeSpan SessionExpiry { get; set; }
    public string? Username { get; set; }
    public string? PasswordFile { get; set; }
    public string? CertFile { get; set; }
    public string? KeyFile { get; set; }
    public string? KeyPasswordFile { get; set; }
    public X509Certificate2? ClientCertificate { get; set; }
    public X509Certificate2Collection? TrustChain { get; set; }
    public string? SatAuthFile { get; set; }
    public ushort? ReceiveMaximum { get; set; }

    public static MqttConnectionSettings FromEnvVars() => throw null!;
    public static MqttConnectionSettings FromConnectionString(string connectionString) => throw null!;
    protected void ValidateMqttSettings(bool validateOptionalSettings) { }
    protected static string? GetStringValue(IDictionary<string, string> dict, string propertyName) => throw null!;
    protected static int GetPositiveIntValueOrDefault(IDictionary<string, string> dict, string propertyName, int defaultValue = 0) => throw null!;
    protected static bool GetBooleanValue(IDictionary<string, string> dict, string propertyName, bool defaultValue = false) => throw null!;
    protected static TimeSpan GetTimeSpanValue(IDictionary<string, string> dict, string propertyName, TimeSpan defaultValue = default) => throw null!;
    public override string ToString() => throw null!;
}
