using System;
using System.Collections.Generic;
using System.Net;
using System.Security;
using System.Security.Cryptography.X509Certificates;

using HiveMQtt.MQTT5.Types;

namespace HiveMQtt.Client.Options;

public class HiveMQClientOptions
{
    public HiveMQClientOptions() { }

    public string? ClientId { get; set; }
    public string WebSocketServer { get; set; }
    public string Host { get; set; }
    public int Port { get; set; }
    public bool PreferIPv6 { get; set; }
    public bool UseWebSocket { get; set; }
    public int KeepAlive { get; set; }
    public bool CleanStart { get; set; }
    public string? UserName { get; set; }
    public SecureString? Password { get; set; }
    public long SessionExpiryInterval { get; set; }
    public int ClientReceiveMaximum { get; set; }
    public long? ClientMaximumPacketSize { get; set; }
    public int? ClientTopicAliasMaximum { get; set; }
    public bool? RequestResponseInformation { get; set; }
    public bool? RequestProblemInformation { get; set; }
    public Dictionary<string, string> UserProperties { get; set; }
    public string? AuthenticationMethod { get; set; }
    public byte[]? AuthenticationData { get; set; }
    public bool UseTLS { get; set; }
    public X509CertificateCollection ClientCertificates { get; set; }
    public bool AllowInvalidBrokerCertificates { get; set; }
    public LastWillAndTestament? LastWillAndTestament { get; set; }
    public int ConnectTimeoutInMs { get; set; }
    public int ResponseTimeoutInMs { get; set; }
    public bool AutomaticReconnect { get; set; }
#if SINCE_0_35
    public TimeSpan? WebSocketKeepAliveInterval { get; set; }
    public Dictionary<string, string>? WebSocketRequestHeaders { get; set; }
    public IWebProxy? WebSocketProxy { get; set; }
#endif
#if SINCE_0_38
    public IWebProxy? Proxy { get; set; }
#endif
#if SINCE_0_40
    public bool ManualAckEnabled { get; set; }
#endif
#if SINCE_0_43
    public OverlappingSubscriptionBehavior OverlappingSubscriptionBehavior { get; set; }
#endif

    public void GenerateClientID() { }
    public void ValidateOptions() { }
    public void Validate() { }
}
