using System.Collections;

namespace nanoFramework.Azure.Devices.Shared;

public class Twin
{
    public Twin() { }
    public Twin(string deviceId) { }
    public Twin(string deviceId, string jsonTwin) { }
    public Twin(TwinProperties twinProperties) { }

    public string DeviceId { get; set; }
    public string ModelId { get; set; }
    public TwinProperties Properties { get; set; }
    public long Version { get; set; }

    public string ToJson() => throw null!;
}

public class TwinCollection : IEnumerable
{
    public TwinCollection() { }
    public TwinCollection(string twinJson) { }
    public TwinCollection(Hashtable twin) { }

    public long Version { get; }
    public int Count { get; }
    public object this[string propertyName] { get => throw null!; set { } }

    public override string ToString() => throw null!;
    public string ToJson() => throw null!;
    public void Add(string property, object value) { }
    public bool Contains(string propertyName) => throw null!;
    public IEnumerator GetEnumerator() => throw null!;
}

public class TwinProperties
{
    public TwinProperties() { }
    public TwinProperties(Hashtable desired, Hashtable reported) { }

    public TwinCollection Desired { get; set; }
    public TwinCollection Reported { get; set; }
}
