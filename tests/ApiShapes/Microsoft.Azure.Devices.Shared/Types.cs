using System;
using System.Collections;
using System.Collections.Generic;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Azure.Devices.Shared;

public class ConfigurationInfo
{
    public ConfigurationStatus Status { get; set; }
}

public class DeviceCapabilities
{
    public bool IotEdge { get; set; }
}

public class ETagHolder : IETagHolder
{
    public string ETag { get; set; }
}

public sealed class Metadata
{
    public Metadata(DateTime lastUpdated, long? lastUpdatedVersion) { }

    public DateTime LastUpdated { get; set; }
    public long? LastUpdatedVersion { get; set; }
}

public abstract class SecurityProvider : IDisposable
{
    public abstract string GetRegistrationID();
    protected abstract void Dispose(bool disposing);
    public void Dispose() { }
}

public class SecurityProviderSymmetricKey : SecurityProvider
{
    public SecurityProviderSymmetricKey(string registrationId, string primaryKey, string secondaryKey) { }

    public override string GetRegistrationID() => throw null!;
    public string GetPrimaryKey() => throw null!;
    public string GetSecondaryKey() => throw null!;
    protected override void Dispose(bool disposing) { }
}

public abstract class SecurityProviderTpm : SecurityProvider
{
    public SecurityProviderTpm(string registrationId) { }

    public override string GetRegistrationID() => throw null!;
    public abstract byte[] GetEndorsementKey();
    public abstract byte[] GetStorageRootKey();
    public abstract void ActivateIdentityKey(byte[] encryptedKey);
    public abstract byte[] Sign(byte[] data);
}

public abstract class SecurityProviderX509 : SecurityProvider
{
    public override string GetRegistrationID() => throw null!;
    public abstract X509Certificate2Collection GetAuthenticationCertificateChain();
    public abstract X509Certificate2 GetAuthenticationCertificate();
}

public class SecurityProviderX509Certificate : SecurityProviderX509
{
    public SecurityProviderX509Certificate(X509Certificate2 clientCertificate, X509Certificate2Collection certificateChain = null) { }

    public override X509Certificate2 GetAuthenticationCertificate() => throw null!;
    public override X509Certificate2Collection GetAuthenticationCertificateChain() => throw null!;
    protected override void Dispose(bool disposing) { }
}

public class TlsVersions
{
    public static readonly TlsVersions Instance;

    internal TlsVersions() { }

    public SslProtocols MinimumTlsVersions { get; }
    public SslProtocols Preferred { get; }
    public bool CertificateRevocationCheck { get; set; }

    public void SetMinimumTlsVersions(SslProtocols protocols = SslProtocols.None) { }
    public void SetLegacyAcceptableVersions() { }
}

public class Twin : IETagHolder
{
    public Twin() { }
    public Twin(string deviceId) { }
    public Twin(TwinProperties twinProperties) { }

    public string DeviceId { get; set; }
    public string ModelId { get; set; }
    public string ModuleId { get; set; }
    public TwinCollection Tags { get; set; }
    public TwinProperties Properties { get; set; }
    public IDictionary<string, ConfigurationInfo> Configurations { get; }
    public DeviceCapabilities Capabilities { get; set; }
    public string ETag { get; set; }
    public long? Version { get; set; }
    public DeviceStatus? Status { get; }
    public string StatusReason { get; }
    public DateTime? StatusUpdatedTime { get; }
    public DeviceConnectionState? ConnectionState { get; }
    public DateTime? LastActivityTime { get; }
    public int? CloudToDeviceMessageCount { get; }
    public AuthenticationType? AuthenticationType { get; }
    public X509Thumbprint X509Thumbprint { get; }
    public string DeviceScope { get; }
    public virtual IReadOnlyList<string> ParentScopes { get; }

    public string ToJson(Formatting formatting = Formatting.None) => throw null!;
}

public class TwinCollection : IEnumerable
{
    public TwinCollection() { }
    public TwinCollection(string twinJson) { }
    public TwinCollection(string twinJson, string metadataJson) { }
    public TwinCollection(JObject twinJson, JObject metadataJson) { }

    public long Version { get; }
    public int Count { get; }
    public dynamic this[string propertyName] { get => throw null!; set { } }

    public override string ToString() => throw null!;
    public Metadata GetMetadata() => throw null!;
    public DateTime GetLastUpdated() => throw null!;
    public long? GetLastUpdatedVersion() => throw null!;
    public string ToJson(Formatting formatting = Formatting.None) => throw null!;
    public bool Contains(string propertyName) => throw null!;
    public IEnumerator GetEnumerator() => throw null!;
    public void ClearMetadata() { }
    public void ClearAllMetadata() { }
}

public class TwinCollectionArray : JArray
{
    internal TwinCollectionArray() { }

    public dynamic this[string propertyName] => throw null!;

    public Metadata GetMetadata() => throw null!;
    public DateTime GetLastUpdated() => throw null!;
    public long? GetLastUpdatedVersion() => throw null!;
}

public class TwinCollectionValue : JValue
{
    internal TwinCollectionValue() : base(default(JValue)!) { }

    public dynamic this[string propertyName] => throw null!;

    public Metadata GetMetadata() => throw null!;
    public DateTime GetLastUpdated() => throw null!;
    public long? GetLastUpdatedVersion() => throw null!;
}

public sealed class TwinJsonConverter : JsonConverter
{
    public override bool CanRead { get; }
    public override bool CanWrite { get; }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) { }
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => throw null!;
    public override bool CanConvert(Type objectType) => throw null!;
}

public class TwinProperties
{
    public TwinProperties() { }

    public TwinCollection Desired { get; set; }
    public TwinCollection Reported { get; set; }
}
