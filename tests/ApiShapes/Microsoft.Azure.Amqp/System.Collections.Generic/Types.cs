using System.Collections.ObjectModel;

namespace System.Collections.Generic;

public class KeyedByTypeCollection<TItem> : KeyedCollection<Type, TItem>
{
    public KeyedByTypeCollection() { }
    public KeyedByTypeCollection(IEnumerable<TItem> items) { }

    public T Find<T>() => throw null!;
    public T Remove<T>() => throw null!;
    public Collection<T> FindAll<T>() => throw null!;
    public Collection<T> RemoveAll<T>() => throw null!;
    protected override Type GetKeyForItem(TItem item) => throw null!;
    protected override void InsertItem(int index, TItem item) { }
    protected override void SetItem(int index, TItem item) { }
}
