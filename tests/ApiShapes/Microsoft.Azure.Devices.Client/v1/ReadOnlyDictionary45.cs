using System;
using System.Collections;
using System.Collections.Generic;

namespace Microsoft.Azure.Devices.Client;

public class ReadOnlyDictionary45<TKey, TValue> : IDictionary<TKey, TValue>, IDictionary
{
    public ReadOnlyDictionary45(IDictionary<TKey, TValue> dictionary) { }

    protected IDictionary<TKey, TValue> Dictionary { get; }
    public ReadOnlyDictionary45<TKey, TValue>.KeyCollection Keys { get; }
    public ReadOnlyDictionary45<TKey, TValue>.ValueCollection Values { get; }
    public TValue this[TKey key] => throw null!;
    public int Count { get; }

    public bool ContainsKey(TKey key) => throw null!;
    public bool TryGetValue(TKey key, out TValue value) => throw null!;
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => throw null!;

    ICollection<TKey> IDictionary<TKey, TValue>.Keys => throw null!;
    ICollection<TValue> IDictionary<TKey, TValue>.Values => throw null!;
    void IDictionary<TKey, TValue>.Add(TKey key, TValue value) { }
    bool IDictionary<TKey, TValue>.Remove(TKey key) => throw null!;
    TValue IDictionary<TKey, TValue>.this[TKey key] { get => throw null!; set { } }
    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> item) => throw null!;
    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) { }
    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => throw null!;
    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> item) { }
    void ICollection<KeyValuePair<TKey, TValue>>.Clear() { }
    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> item) => throw null!;
    IEnumerator IEnumerable.GetEnumerator() => throw null!;
    void IDictionary.Add(object key, object value) { }
    void IDictionary.Clear() { }
    bool IDictionary.Contains(object key) => throw null!;
    IDictionaryEnumerator IDictionary.GetEnumerator() => throw null!;
    bool IDictionary.IsFixedSize => throw null!;
    bool IDictionary.IsReadOnly => throw null!;
    ICollection IDictionary.Keys => throw null!;
    void IDictionary.Remove(object key) { }
    ICollection IDictionary.Values => throw null!;
    object IDictionary.this[object key] { get => throw null!; set { } }
    void ICollection.CopyTo(Array array, int index) { }
    bool ICollection.IsSynchronized => throw null!;
    object ICollection.SyncRoot => throw null!;

    public sealed class KeyCollection : ICollection<TKey>, ICollection
    {
        internal KeyCollection() { }

        public int Count { get; }

        public void CopyTo(TKey[] array, int arrayIndex) { }
        public IEnumerator<TKey> GetEnumerator() => throw null!;

        void ICollection<TKey>.Add(TKey item) { }
        void ICollection<TKey>.Clear() { }
        bool ICollection<TKey>.Contains(TKey item) => throw null!;
        bool ICollection<TKey>.IsReadOnly => throw null!;
        bool ICollection<TKey>.Remove(TKey item) => throw null!;
        IEnumerator IEnumerable.GetEnumerator() => throw null!;
        void ICollection.CopyTo(Array array, int index) { }
        bool ICollection.IsSynchronized => throw null!;
        object ICollection.SyncRoot => throw null!;
    }

    public sealed class ValueCollection : ICollection<TValue>, ICollection
    {
        internal ValueCollection() { }

        public int Count { get; }

        public void CopyTo(TValue[] array, int arrayIndex) { }
        public IEnumerator<TValue> GetEnumerator() => throw null!;

        void ICollection<TValue>.Add(TValue item) { }
        void ICollection<TValue>.Clear() { }
        bool ICollection<TValue>.Contains(TValue item) => throw null!;
        bool ICollection<TValue>.IsReadOnly => throw null!;
        bool ICollection<TValue>.Remove(TValue item) => throw null!;
        IEnumerator IEnumerable.GetEnumerator() => throw null!;
        void ICollection.CopyTo(Array array, int index) { }
        bool ICollection.IsSynchronized => throw null!;
        object ICollection.SyncRoot => throw null!;
    }
}
