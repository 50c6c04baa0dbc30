namespace nanoFramework.Azure.Devices.Provisioning.Client;

public enum ProvisioningRegistrationStatusType
{
    Unassigned = 1,
    Assigning = 2,
    Assigned = 3,
    Failed = 4,
    Disabled = 5,
}

public enum ProvisioningRegistrationSubstatusType
{
    InitialAssignment = 1,
    DeviceDataMigrated = 2,
    DeviceDataReset = 3,
}
