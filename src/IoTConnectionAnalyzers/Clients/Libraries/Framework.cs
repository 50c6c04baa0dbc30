namespace IoTConnectionAnalyzers.Clients.Libraries;

/// <summary>Connections of the framework itself. Rules about them run only beside one of the libraries, or where an option asks for it.</summary>
internal static class Framework
{
    public static readonly ClientLibrary WebSocket = new()
    {
        Name = "System.Net.WebSockets",
        Protocol = ConnectionProtocol.WebSocket,
        Types = ["System.Net.WebSockets.ClientWebSocket"],
        ConstructorCreates = true,
        Opens = ["ConnectAsync"],
        Closes = ["CloseAsync", "CloseOutputAsync"],
        Aborts = ["Abort"],
        Dispose = DisposeEffect.Abrupt,
        CancelledClose = CancelledClose.GoodbyeIsNotSent,
    };

    public static readonly ClientLibrary Socket = new()
    {
        Name = "System.Net.Sockets",
        Protocol = ConnectionProtocol.Socket,
        Types = ["System.Net.Sockets.Socket"],
        ConstructorCreates = true,
        Opens = ["Connect", "ConnectAsync", "BeginConnect"],
        Closes = ["Shutdown"],
        Disposes = ["Close"],
        Dispose = DisposeEffect.Abrupt,
    };

    /// <summary>TcpClient shuts its socket down when it is disposed (measured).</summary>
    public static readonly ClientLibrary TcpClient = new()
    {
        Name = "System.Net.Sockets",
        Protocol = ConnectionProtocol.Socket,
        Types = ["System.Net.Sockets.TcpClient"],
        ConstructorCreates = true,
        Opens = ["Connect", "ConnectAsync"],
        Disposes = ["Close"],
        Dispose = DisposeEffect.Graceful,
    };

    public static readonly ClientLibrary SslStream = new()
    {
        Name = "System.Net.Security",
        Protocol = ConnectionProtocol.Socket,
        Types = ["System.Net.Security.SslStream"],
        ConstructorCreates = true,
        Opens = ["AuthenticateAsClient", "AuthenticateAsClientAsync"],
        Closes = ["ShutdownAsync"],
        Disposes = ["Close"],
        Dispose = DisposeEffect.Abrupt,
        DisposeAsync = DisposeEffect.Abrupt,
    };
}
