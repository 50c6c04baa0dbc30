namespace Microsoft.Azure.Devices.Shared;

public interface IETagHolder
{
    string ETag { get; set; }
}
