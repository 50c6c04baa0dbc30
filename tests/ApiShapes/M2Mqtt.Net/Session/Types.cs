using System.Collections;

namespace uPLibrary.Networking.M2Mqtt.Session;

public class MqttClientSession : MqttSession
{
    public MqttClientSession(string clientId) { }
}

public abstract class MqttSession
{
    public MqttSession() { }
    public MqttSession(string clientId) { }

    public string ClientId { get; set; }
    public Hashtable InflightMessages { get; set; }

    public virtual void Clear() { }
}
