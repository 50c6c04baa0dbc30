using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>How the reports about times are put together, and what they hand to their fixes.</summary>
internal static class KeepAliveReports
{
    /// <summary>The name under which a report hands over the values to offer, in seconds, the best one first.</summary>
    public const string OffersKey = "Offers";

    /// <summary>The name under which a report hands over in what the value is counted.</summary>
    public const string UnitKey = "Unit";

    /// <summary>The name under which a report hands over the name of the setting.</summary>
    public const string SettingKey = "Setting";

    /// <summary>The name under which a report hands over the default of the library in seconds.</summary>
    public const string DefaultKey = "Default";

    /// <summary>The name under which a report says what stands at its place: a value, a call that takes none, or an object without the setting.</summary>
    public const string ShapeKey = "Shape";

    /// <summary>The name under which a report hands over the member that the setting is a part of.</summary>
    public const string OwnerKey = "Owner";

    /// <summary>What a fix finds at the place of a report.</summary>
    public enum Shape
    {
        /// <summary>An expression that is worth the value.</summary>
        Value,

        /// <summary>The name and arguments of a call that sets the value by its name.</summary>
        Call,

        /// <summary>An object creation, or a call that makes the object itself, without the setting.</summary>
        Missing,

        /// <summary>An expression that is given to something that does nothing with it.</summary>
        Useless,

        /// <summary>An argument of a call that does nothing until another option of the same socket is on.</summary>
        Disabled,
    }

    /// <summary>A report about a value that the code gives to a setting.</summary>
    public static Diagnostic OfValue(
        DiagnosticDescriptor rule, DiagnosticSeverity severity, TimeSetting setting, KnownValue value, IReadOnlyList<int> offers, int defaultSeconds, string text,
        ValueReader values, CancellationToken cancellationToken)
    {
        var declaration = DeclaredValue.OnlyUsedBy(value, setting.Unit, values, cancellationToken);
        return Create(
            rule, severity, value.Expression.Syntax.GetLocation(), declaration?.Expression.GetLocation(), setting,
            declaration?.Unit ?? setting.Unit.ToString(), Shape.Value, offers, defaultSeconds, text);
    }

    /// <summary>A report about a place that is not a value.</summary>
    public static Diagnostic OfPlace(
        DiagnosticDescriptor rule, DiagnosticSeverity severity, TimeSetting setting, Location place, Shape shape, IReadOnlyList<int> offers, int defaultSeconds, string text,
        string? owner = null) =>
        Create(rule, severity, place, null, setting, setting.Unit.ToString(), shape, offers, defaultSeconds, text, owner);

    /// <summary>Seconds in words: <c>1.9 s</c>.</summary>
    public static string Words(double seconds) => seconds.ToString("0.###", CultureInfo.InvariantCulture) + " s";

    private static Diagnostic Create(
        DiagnosticDescriptor rule, DiagnosticSeverity severity, Location place, Location? declaration, TimeSetting setting,
        string unit, Shape shape, IReadOnlyList<int> offers, int defaultSeconds, string text, string? owner = null)
    {
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(OffersKey, string.Join(";", offers))
            .Add(UnitKey, unit)
            .Add(SettingKey, setting.Name)
            .Add(DefaultKey, defaultSeconds.ToString(CultureInfo.InvariantCulture))
            .Add(ShapeKey, shape.ToString())
            .Add(OwnerKey, owner);
        return Diagnostic.Create(rule, place, severity, declaration is null ? [] : [declaration], properties, text);
    }
}
