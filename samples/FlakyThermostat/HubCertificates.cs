using System.Security.Cryptography.X509Certificates;

namespace Thermostat;

/// <summary>The roots that the thermostat trusts: for the local hub its own certificate.</summary>
public static class HubCertificates
{
    public static X509Certificate2Collection Load(Settings settings)
    {
        var roots = new X509Certificate2Collection();
        roots.ImportFromPemFile(settings.CertificateFile);
        return roots;
    }
}
