using System;

using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>A user name as IoT Hub wants it, <c>host/device/?api-version=…</c> or <c>host/device/module/?api-version=…</c>, as far as the code fixes it.</summary>
internal sealed class HubUserName
{
    private const string ApiVersion = "api-version";

    private HubUserName(TextPattern text, TextPattern? host, TextPattern? device) => (Text, Host, Device) = (text, host, device);

    public TextPattern Text { get; }

    /// <summary>The hub; null where the text does not show where its name ends.</summary>
    public TextPattern? Host { get; }

    /// <summary>The device, or device and module; null where the text does not show where they begin and end.</summary>
    public TextPattern? Device { get; }

    /// <summary>Whether the text names a version of the API.</summary>
    public bool HasVersion => Text.Contains(ApiVersion);

    public static HubUserName Of(TextPattern text)
    {
        var end = text.Text.IndexOf('?');
        if (end < 0)
            end = text.Text.IndexOf(ApiVersion, StringComparison.Ordinal);
        if (end < 0)
            end = text.Text.Length;
        while (end > 0 && text.Text[end - 1] == '/')
            end--;
        var start = text.Text.IndexOf('/') + 1;
        return start > 1 && start < end ? new(text, text.Slice(0, start - 1), text.Slice(start, end - start)) : new(text, null, null);
    }

    /// <summary>Whether it is certain that the client id is another than the device of the user name.</summary>
    public bool IsOther(TextPattern clientId)
    {
        if (Device is null || HasSameHoles(Device, clientId) is not { } same)
            return Device is not null && IsRandom(clientId) && !IsRandom(Device);
        return same && !string.Equals(Device.Text, clientId.Text, StringComparison.Ordinal) && (Device.IsKnown || Device.Text.Length != clientId.Text.Length);
    }

    /// <summary>Whether it is certain that two texts are the same.</summary>
    public static bool AreSame(TextPattern? left, TextPattern right) => left is not null && HasSameHoles(left, right) is true && string.Equals(left.Text, right.Text, StringComparison.Ordinal);

    /// <summary>Whether a text is made of a new id, which no device has.</summary>
    private static bool IsRandom(TextPattern text)
    {
        foreach (var hole in text.Holes)
        {
            foreach (var part in hole.DescendantsAndSelf())
            {
                if (part is IInvocationOperation { TargetMethod: { Name: "NewGuid", ContainingType: { Name: "Guid", ContainingNamespace.Name: "System" } } })
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether two texts have the same values in their holes; null where that is not known.</summary>
    private static bool? HasSameHoles(TextPattern left, TextPattern right)
    {
        if (left.Holes.Count != right.Holes.Count)
            return null;
        for (var i = 0; i < left.Holes.Count; i++)
        {
            if (!AreSame(left.Holes[i], right.Holes[i]))
                return null;
        }

        return true;
    }

    private static bool AreSame(IOperation left, IOperation right) => (left, right) switch
    {
        (ILocalReferenceOperation one, ILocalReferenceOperation other) => SymbolEqualityComparer.Default.Equals(one.Local, other.Local),
        (IParameterReferenceOperation one, IParameterReferenceOperation other) => SymbolEqualityComparer.Default.Equals(one.Parameter, other.Parameter),
        (IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } one, IMemberReferenceOperation other) =>
            SymbolEqualityComparer.Default.Equals(one.Member, other.Member) && (one.Instance, other.Instance) switch
            {
                (null, null) or (IInstanceReferenceOperation, IInstanceReferenceOperation) => true,
                ({ } owner, { } otherOwner) => AreSame(owner, otherOwner),
                _ => false,
            },
        _ => false,
    };
}
