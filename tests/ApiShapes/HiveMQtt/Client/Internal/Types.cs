using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace HiveMQtt.Client.Internal;

public class AwaitableQueueX<T> : IDisposable
{
    public AwaitableQueueX() { }

    public int Count { get; }
    public bool IsEmpty { get; }

    public void Enqueue(T item) { }
    public void EnqueueRange(IEnumerable<T> source) { }
    public Task<T> DequeueAsync(CancellationToken cancellationToken) => throw null!;
    public void Clear() { }
    public void Dispose() { }
}

public class BoundedDictionaryX<TKey, TVal> : IDisposable where TKey : notnull
{
    public BoundedDictionaryX(int capacity) { }

    public int Capacity { get; }
    public int Count { get; }
    public bool IsEmpty { get; }

    public Task<bool> AddAsync(TKey key, TVal value, CancellationToken cancellationToken = default) => throw null!;
    public bool Remove(TKey key, out TVal value) => throw null!;
    public bool TryUpdate(TKey key, TVal newValue, TVal comparisonValue) => throw null!;
    public bool TryGetValue(TKey key, out TVal value) => throw null!;
    public bool ContainsKey(TKey key) => throw null!;
    public bool Clear() => throw null!;
    public void Dispose() { }
}

public class PacketIDManager
{
    public PacketIDManager() { }

    public int Count { get; }

    public Task<int> GetAvailablePacketIDAsync() => throw null!;
    public Task MarkPacketIDAsAvailableAsync(int packetId) => throw null!;
}

public class Validator
{
    public static void ValidateClientId(string clientId) { }
    public static void ValidateTopicName(string topic) { }
    public static void ValidateTopicFilter(string topic) { }
}
