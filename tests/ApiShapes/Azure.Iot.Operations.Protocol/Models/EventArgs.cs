using System;
using System.Collections.Generic;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Azure.Iot.Operations.Protocol.Models;

public sealed class MqttClientCertificateSelectionEventArgs : EventArgs
{
    public MqttClientCertificateSelectionEventArgs(string targetHost, X509CertificateCollection localCertificates, X509Certificate remoteCertificate, string[] acceptableIssuers, MqttClientTcpOptions tcpOptions) { }

    public string[] AcceptableIssuers { get; }
    public X509CertificateCollection LocalCertificates { get; }
    public X509Certificate RemoteCertificate { get; }
    public string TargetHost { get; }
    public MqttClientTcpOptions TcpOptions { get; }
}

public sealed class MqttClientCertificateValidationEventArgs : EventArgs
{
    public MqttClientCertificateValidationEventArgs(X509Certificate certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors, IMqttClientChannelOptions clientOptions) { }

    public X509Certificate Certificate { get; }
    public X509Chain Chain { get; }
    public IMqttClientChannelOptions ClientOptions { get; }
    public SslPolicyErrors SslPolicyErrors { get; }
}

public class MqttEnhancedAuthenticationEventArgs : EventArgs
{
    public MqttEnhancedAuthenticationEventArgs(byte[] authenticationData, string authenticationMethod, MqttAuthenticateReasonCode reasonCode, string reasonString, List<MqttUserProperty> userProperties) { }

    public byte[] AuthenticationData { get; set; }
    public string AuthenticationMethod { get; set; }
    public MqttAuthenticateReasonCode ReasonCode { get; set; }
    public string ReasonString { get; set; }
    public List<MqttUserProperty> UserProperties { get; set; }
}
