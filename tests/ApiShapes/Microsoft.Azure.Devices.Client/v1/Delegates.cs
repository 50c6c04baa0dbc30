using System.Threading.Tasks;

using Microsoft.Azure.Devices.Shared;

namespace Microsoft.Azure.Devices.Client;

public delegate void ConnectionStatusChangesHandler(ConnectionStatus status, ConnectionStatusChangeReason reason);

public delegate Task DesiredPropertyUpdateCallback(TwinCollection desiredProperties, object userContext);

public delegate Task<MessageResponse> MessageHandler(Message message, object userContext);

public delegate Task<MethodResponse> MethodCallback(MethodRequest methodRequest, object userContext);

public delegate Task ReceiveMessageCallback(Message message, object userContext);
