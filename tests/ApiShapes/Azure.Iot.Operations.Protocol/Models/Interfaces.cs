using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;

namespace Azure.Iot.Operations.Protocol.Models;

public interface IMqttClientCertificatesProvider
{
    X509CertificateCollection GetCertificates();
}

public interface IMqttClientChannelOptions
{
    MqttClientTlsOptions TlsOptions { get; }
}

public interface IMqttClientCredentialsProvider
{
    string GetUserName(MqttClientOptions clientOptions);
    byte[]? GetPassword(MqttClientOptions clientOptions);
}

public interface IMqttEnhancedAuthenticationHandler
{
    Task HandleEnhancedAuthenticationAsync(MqttEnhancedAuthenticationEventArgs eventArgs);
}
