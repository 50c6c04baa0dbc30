namespace uPLibrary.Networking.M2Mqtt;

public interface IMqttNetworkChannel
{
    bool DataAvailable { get; }

    int Receive(byte[] buffer);
    int Receive(byte[] buffer, int timeout);
    int Send(byte[] buffer);
    void Close();
    void Connect();
    void Accept();
}
