namespace nanoFramework.Azure.Devices.Client;

public enum PropertyStatus
{
    Completed = 200,
    InProgress = 202,
    NotFound = 404,
    BadRequest = 400,
    InternalError = 500,
}

public enum Status
{
    Connected = 0,
    Disconnected = 1,
    TwinUpdated = 2,
    TwinUpdateError = 3,
    TwinReceived = 4,
    TwinUpdateReceived = 5,
    IoTHubError = 6,
    IoTHubWarning = 7,
    IoTHubInformation = 8,
    IoTHubHighlightInformation = 9,
    InternalError = 10,
    MessageReceived = 11,
    DirectMethodCalled = 12,
}
