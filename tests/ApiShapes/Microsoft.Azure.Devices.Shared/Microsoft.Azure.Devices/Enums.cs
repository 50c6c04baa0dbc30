namespace Microsoft.Azure.Devices;

public enum AuthenticationType
{
    Sas = 0,
    SelfSigned = 1,
    CertificateAuthority = 2,
    None = 3,
}

public enum DeviceConnectionState
{
    Disconnected = 0,
    Connected = 1,
}

public enum DeviceStatus
{
    Enabled = 0,
    Disabled = 1,
}
