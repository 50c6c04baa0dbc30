using System.Security.Cryptography.X509Certificates;

namespace MQTTnet.Certificates;

public class BlobCertificateProvider : ICertificateProvider
{
    public BlobCertificateProvider(byte[] blob) { }

    public byte[] Blob { get; }
    public string Password { get; set; }

    public X509Certificate2 GetCertificate() => throw null!;
}

public class X509CertificateProvider : ICertificateProvider
{
    public X509CertificateProvider(X509Certificate2 certificate) { }

    public X509Certificate2 GetCertificate() => throw null!;
}
