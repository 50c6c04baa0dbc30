using System;
using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;

namespace MQTTnet.Server;

public class MqttServerOptionsBuilder
{
    public MqttServerOptionsBuilder WithConnectionBacklog(int value) => throw null!;
    public MqttServerOptionsBuilder WithMaxPendingMessagesPerClient(int value) => throw null!;
    public MqttServerOptionsBuilder WithDefaultCommunicationTimeout(TimeSpan value) => throw null!;
    public MqttServerOptionsBuilder WithDefaultEndpoint() => throw null!;
    public MqttServerOptionsBuilder WithDefaultEndpointPort(int value) => throw null!;
    public MqttServerOptionsBuilder WithDefaultEndpointBoundIPAddress(IPAddress value) => throw null!;
    public MqttServerOptionsBuilder WithDefaultEndpointBoundIPV6Address(IPAddress value) => throw null!;
    public MqttServerOptionsBuilder WithoutDefaultEndpoint() => throw null!;
    public MqttServerOptionsBuilder WithEncryptedEndpoint() => throw null!;
    public MqttServerOptionsBuilder WithEncryptedEndpointPort(int value) => throw null!;
    public MqttServerOptionsBuilder WithEncryptedEndpointBoundIPAddress(IPAddress value) => throw null!;
    public MqttServerOptionsBuilder WithEncryptedEndpointBoundIPV6Address(IPAddress value) => throw null!;
    public MqttServerOptionsBuilder WithEncryptionCertificate(byte[] value, IMqttServerCertificateCredentials credentials = null) => throw null!;
    public MqttServerOptionsBuilder WithEncryptionCertificate(X509Certificate2 certificate) => throw null!;
    public MqttServerOptionsBuilder WithEncryptionSslProtocol(SslProtocols value) => throw null!;
    public MqttServerOptionsBuilder WithClientCertificate(RemoteCertificateValidationCallback validationCallback = null, bool checkCertificateRevocation = false) => throw null!;
    public MqttServerOptionsBuilder WithoutEncryptedEndpoint() => throw null!;
    public MqttServerOptionsBuilder WithRemoteCertificateValidationCallback(RemoteCertificateValidationCallback value) => throw null!;
    public MqttServerOptionsBuilder WithStorage(IMqttServerStorage value) => throw null!;
    public MqttServerOptionsBuilder WithRetainedMessagesManager(IMqttRetainedMessagesManager value) => throw null!;
    public MqttServerOptionsBuilder WithConnectionValidator(IMqttServerConnectionValidator value) => throw null!;
    public MqttServerOptionsBuilder WithConnectionValidator(Action<MqttConnectionValidatorContext> value) => throw null!;
    public MqttServerOptionsBuilder WithConnectionValidator(Func<MqttConnectionValidatorContext, Task> value) => throw null!;
    public MqttServerOptionsBuilder WithApplicationMessageInterceptor(IMqttServerApplicationMessageInterceptor value) => throw null!;
    public MqttServerOptionsBuilder WithApplicationMessageInterceptor(Action<MqttApplicationMessageInterceptorContext> value) => throw null!;
    public MqttServerOptionsBuilder WithApplicationMessageInterceptor(Func<MqttApplicationMessageInterceptorContext, Task> value) => throw null!;
    public MqttServerOptionsBuilder WithMultiThreadedApplicationMessageInterceptor(Action<MqttApplicationMessageInterceptorContext> value) => throw null!;
    public MqttServerOptionsBuilder WithMultiThreadedApplicationMessageInterceptor(Func<MqttApplicationMessageInterceptorContext, Task> value) => throw null!;
    public MqttServerOptionsBuilder WithClientMessageQueueInterceptor(IMqttServerClientMessageQueueInterceptor value) => throw null!;
    public MqttServerOptionsBuilder WithClientMessageQueueInterceptor(Action<MqttClientMessageQueueInterceptorContext> value) => throw null!;
    public MqttServerOptionsBuilder WithSubscriptionInterceptor(IMqttServerSubscriptionInterceptor value) => throw null!;
    public MqttServerOptionsBuilder WithUnsubscriptionInterceptor(IMqttServerUnsubscriptionInterceptor value) => throw null!;
    public MqttServerOptionsBuilder WithSubscriptionInterceptor(Action<MqttSubscriptionInterceptorContext> value) => throw null!;
    public MqttServerOptionsBuilder WithUndeliveredMessageInterceptor(Action<MqttApplicationMessageInterceptorContext> value) => throw null!;
    public MqttServerOptionsBuilder WithDefaultEndpointReuseAddress() => throw null!;
    public MqttServerOptionsBuilder WithTlsEndpointReuseAddress() => throw null!;
    public MqttServerOptionsBuilder WithPersistentSessions() => throw null!;
    public MqttServerOptionsBuilder WithClientId(string value) => throw null!;
    public IMqttServerOptions Build() => throw null!;
}
