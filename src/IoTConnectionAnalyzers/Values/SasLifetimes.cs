using System;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Values;

/// <summary>Finds the parameter by which a method that builds a SAS token is told how long the token lives.</summary>
internal static class SasLifetimes
{
    /// <summary>The parameter and what it counts; no parameter where none says so clearly, or several could.</summary>
    public static (IParameterSymbol? Parameter, LifetimeUnit Unit) Of(IMethodSymbol? method, IOperation body)
    {
        IParameterSymbol? found = null;
        var foundUnit = LifetimeUnit.Unknown;
        if (method is null)
            return (null, foundUnit);
        foreach (var parameter in method.Parameters)
        {
            var unit = parameter.RefKind == RefKind.None ? UnitOf(parameter, body) : LifetimeUnit.Unknown;
            if (unit == LifetimeUnit.Unknown)
                continue;
            if (found is not null)
                return (null, LifetimeUnit.Unknown);
            (found, foundUnit) = (parameter, unit);
        }

        return (found, foundUnit);
    }

    private static LifetimeUnit UnitOf(IParameterSymbol parameter, IOperation body)
    {
        var type = parameter.Type;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        switch (type)
        {
            case { SpecialType: SpecialType.System_DateTime }:
                return LifetimeUnit.DateTime;
            case { Name: "DateTimeOffset", ContainingNamespace.Name: "System" }:
                return LifetimeUnit.DateTimeOffset;
            case { Name: "TimeSpan", ContainingNamespace.Name: "System" }:
                return LifetimeUnit.Span;
            case { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_UInt32 or SpecialType.System_UInt64 or SpecialType.System_Double }:
                return UnitOfUse(parameter, body) is var used && used != LifetimeUnit.Unknown ? used : UnitOfName(parameter.Name);
            default:
                return LifetimeUnit.Unknown;
        }
    }

    private static LifetimeUnit UnitOfUse(IParameterSymbol parameter, IOperation body)
    {
        foreach (var operation in body.Descendants())
        {
            if (operation is not IParameterReferenceOperation { Parameter: var used } || !SymbolEqualityComparer.Default.Equals(used, parameter))
                continue;
            var value = operation;
            while (value.Parent is IConversionOperation conversion)
                value = conversion;
            if (value.Parent is not IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: var method } })
                continue;
            var unit = method switch
            {
                "AddSeconds" or "FromSeconds" => LifetimeUnit.Seconds,
                "AddMinutes" or "FromMinutes" => LifetimeUnit.Minutes,
                "AddHours" or "FromHours" => LifetimeUnit.Hours,
                "AddDays" or "FromDays" => LifetimeUnit.Days,
                _ => LifetimeUnit.Unknown,
            };
            if (unit != LifetimeUnit.Unknown)
                return unit;
        }

        return LifetimeUnit.Unknown;
    }

    private static LifetimeUnit UnitOfName(string name)
    {
        if (Has("second") || Ends("Secs") || Ends("Sec"))
            return LifetimeUnit.Seconds;
        if (Has("minute") || Ends("Mins") || Ends("Min"))
            return LifetimeUnit.Minutes;
        if (Has("hour"))
            return LifetimeUnit.Hours;
        return Has("days") ? LifetimeUnit.Days : LifetimeUnit.Unknown;

        bool Has(string word) => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
        bool Ends(string word) => name.EndsWith(word, StringComparison.Ordinal);
    }
}
