using System;
using System.Threading.Tasks;

namespace Microsoft.Azure.Devices.Client.Authentication;

public class ClientAuthenticationForEdgeHubOnBehalfOf : ClientAuthenticationWithSharedAccessKeyRefresh
{
    public ClientAuthenticationForEdgeHubOnBehalfOf(string sharedAccessKey, string parentDeviceId, string deviceId, string moduleId = null, TimeSpan sasTokenTimeToLive = default, int sasTokenRenewalBuffer = 0) { }

    public string ParentDeviceId { get; }

    protected override Task<string> SafeCreateNewTokenAsync(string iotHub, TimeSpan suggestedTimeToLive) => throw null!;
}
