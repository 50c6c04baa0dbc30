using System.Security.Cryptography.X509Certificates;
using System.Security.Principal;

namespace Microsoft.Azure.Amqp.X509;

public class X509CertificateIdentity : IIdentity
{
    public X509CertificateIdentity(X509Certificate2 certificate, bool isAuthenticated) { }

    public string Name { get; }
    public string AuthenticationType { get; }
    public bool IsAuthenticated { get; }
    public X509Certificate2 Certificate { get; }
}

public class X509Principal : IPrincipal
{
    public X509Principal(X509CertificateIdentity identity) { }

    public IIdentity Identity { get; }
    public X509CertificateIdentity CertificateIdentity { get; }

    public bool IsInRole(string role) => throw null!;
}
