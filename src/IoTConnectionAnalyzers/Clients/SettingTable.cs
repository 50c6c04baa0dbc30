using System;
using System.Collections.Generic;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>The settings of one kind that a compilation can see: by which properties and methods they are set.</summary>
internal sealed class SettingTable<TSetting>
    where TSetting : TimeSetting
{
    private readonly Dictionary<string, List<(INamedTypeSymbol Type, TSetting Setting)>> _byMember = new(StringComparer.Ordinal);

    public SettingTable(KnownClients clients, IReadOnlyList<TSetting> settings)
    {
        foreach (var setting in settings)
        {
            foreach (var name in setting.Types)
            {
                foreach (var type in clients.TypesOfLibraries(name))
                {
                    if (!_byMember.TryGetValue(setting.Member, out var known))
                        _byMember.Add(setting.Member, known = []);
                    known.Add((type, setting));
                }
            }
        }
    }

    /// <summary>Whether no setting is in sight.</summary>
    public bool IsEmpty => _byMember.Count == 0;

    /// <summary>The setting that an assignment or call sets, and to what; null where it sets none.</summary>
    public SettingSite<TSetting>? Find(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } assignment =>
            SettingOf(property, parameter: null) is { } setting ? new(setting, assignment, assignment.Value) : null,
        IInvocationOperation call => OfCall(call),
        _ => null,
    };

    /// <summary>The setting that is a member of a type; null where there is none.</summary>
    public TSetting? SettingOf(ISymbol member, string? parameter)
    {
        if (!_byMember.TryGetValue(member.Name, out var settings))
            return null;
        foreach (var (type, setting) in settings)
        {
            if (setting.Parameter == parameter && SymbolEqualityComparer.Default.Equals(type, member.ContainingType?.OriginalDefinition))
                return setting;
        }

        return null;
    }

    private SettingSite<TSetting>? OfCall(IInvocationOperation call)
    {
        if (!_byMember.ContainsKey(call.TargetMethod.Name))
            return null;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && SettingOf(call.TargetMethod, parameter.Name) is { } setting)
                return argument.ArgumentKind == ArgumentKind.DefaultValue ? null : new(setting, call, argument.Value);
        }

        return call.Arguments.Length == 0 && SettingOf(call.TargetMethod, parameter: null) is { } fixedSetting ? new(fixedSetting, call, null) : null;
    }
}

/// <summary>A place in the code that sets something.</summary>
/// <param name="Setting">What is set.</param>
/// <param name="Operation">The assignment or call that sets it.</param>
/// <param name="Value">What it is set to; null for a method whose name says it.</param>
internal sealed record SettingSite<TSetting>(TSetting Setting, IOperation Operation, IOperation? Value)
    where TSetting : TimeSetting
{
    /// <summary>The version of the library that declares the setting.</summary>
    public Version Version => (Operation switch
    {
        IAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } => member.ContainingAssembly,
        IInvocationOperation call => call.TargetMethod.ContainingAssembly,
        _ => Operation.Type?.ContainingAssembly,
    })?.Identity.Version ?? new Version(0, 0);
}
