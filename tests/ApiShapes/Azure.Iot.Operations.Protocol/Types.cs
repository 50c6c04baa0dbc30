using System;

namespace Azure.Iot.Operations.Protocol;

public class CloudEvent
{
    public CloudEvent(Uri source, string type = "", string specversion = "1.0") { }
    internal CloudEvent() { }

    public Uri Source { get; }
    public string SpecVersion { get; set; }
    public string Type { get; set; }
    public string? Id { get; set; }
    public DateTime? Time { get; set; }
    public string? Subject { get; set; }
    public string? DataSchema { get; set; }
}

public class ExtendedCloudEvent : CloudEvent
{
    public const string ValidDataContentTypeRegex = "^([-a-z]+)/([-a-z0-9.]+)(\\+([-a-z0-9.]+))?(;.*)?$";

    public ExtendedCloudEvent(Uri source, string type = "", string specversion = "1.0") { }

    public string? DataContentType { get; set; }
}
