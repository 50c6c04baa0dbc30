using System;

namespace Microsoft.Azure.Devices.Client.Transport;

public class FileUploadCompletionNotification
{
    public string CorrelationId { get; set; }
    public bool IsSuccess { get; set; }
    public int StatusCode { get; set; }
    public string StatusDescription { get; set; }
}

public class FileUploadSasUriRequest
{
    public string BlobName { get; set; }
}

public class FileUploadSasUriResponse
{
    public string CorrelationId { get; set; }
    public string HostName { get; set; }
    public string ContainerName { get; set; }
    public string BlobName { get; set; }
    public string SasToken { get; set; }

    public Uri GetBlobUri() => throw null!;
}
