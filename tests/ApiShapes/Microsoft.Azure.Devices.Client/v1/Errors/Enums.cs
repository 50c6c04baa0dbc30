namespace Microsoft.Azure.Devices.Client.Errors;

#if !SINCE_1_38
public enum ErrorCode
{
    None = -1,
    OrchestrationStateInvalid = 100,
    OrchestrationRunningOnIotHub = 101,
    IotHubNotFoundInDatabase = 102,
    NoMatchingResourcePoolFound = 103,
    ResourcePoolNotFound = 104,
    NoMatchingResourceFound = 105,
    MultipleMatchingResourcesFound = 106,
    GarbageCollectionFailed = 107,
    IotHubUpdateFailed = 108,
    InvalidEventHubAccessRight = 109,
    AuthorizationRulesExceededQuota = 200,
    InvalidIotHubName = 201,
    InvalidOperationId = 202,
    IotHubNameNotAvailable = 203,
    SystemPropertiesNotAllowed = 204,
    IotHubActivationFailed = 300,
    IotHubDeletionFailed = 301,
    IotHubExportFailed = 302,
    IotHubsExportFailed = 303,
    IotHubImportFailed = 304,
    IotHubsImportFailed = 305,
    WinFabApplicationUpgradeFailed = 306,
    WinFabClusterUpgradeFailed = 307,
    IotHubInvalidStateTransition = 308,
    IotHubStateTransitionNotDefined = 309,
    IotHubInvalidProperties = 310,
    KeyNameNotFound = 400,
    WinFabApplicationCleanupNotAttempted = 1000,
}
#endif
