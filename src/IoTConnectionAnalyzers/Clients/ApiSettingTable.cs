using System;
using System.Collections.Generic;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>Finds the settings of one kind by the operations that set them. The name of the member is asked first, so that nearly every operation costs one look-up.</summary>
internal sealed class ApiSettingTable<TSetting>
    where TSetting : ApiSetting
{
    private readonly Dictionary<string, List<TSetting>> _byMember = new(StringComparer.Ordinal);
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);

    public ApiSettingTable(IReadOnlyList<TSetting> settings)
    {
        foreach (var setting in settings)
        {
            if (!_byMember.TryGetValue(setting.Member, out var known))
                _byMember.Add(setting.Member, known = []);
            known.Add(setting);
            _types.UnionWith(setting.Types);
        }
    }

    /// <summary>Whether a type declares one of the settings.</summary>
    public bool Declares(ITypeSymbol? type) => type is not null && _types.Contains(type.OriginalDefinition.ToDisplayString());

    /// <summary>Whether a library in sight has one of the settings.</summary>
    public bool IsDeclaredBy(KnownClients clients)
    {
        foreach (var type in _types)
        {
            foreach (var _ in clients.TypesOfLibraries(type))
                return true;
        }

        return false;
    }

    /// <summary>The setting that an assignment, call or creation sets, and to what; null where it sets none.</summary>
    public ApiSettingSite<TSetting>? Find(IOperation operation) => operation switch
    {
        IAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } assignment when assignment is ISimpleAssignmentOperation or ICompoundAssignmentOperation =>
            SettingOf(member.Name, member.ContainingType, parameter: null) is { } setting ? new(setting, assignment, assignment.Value) : null,
        IInvocationOperation call => OfCall(call, call.TargetMethod, call.TargetMethod.Name, call.Arguments),
        IObjectCreationOperation { Constructor: { } constructor } creation => OfCall(creation, constructor, ApiSetting.Constructor, creation.Arguments),
        _ => null,
    };

    /// <summary>All that an assignment, call or creation sets: each argument by itself.</summary>
    public IReadOnlyList<ApiSettingSite<TSetting>> FindAll(IOperation operation)
    {
        var (method, name, arguments) = operation switch
        {
            IInvocationOperation call => (call.TargetMethod, call.TargetMethod.Name, call.Arguments),
            IObjectCreationOperation { Constructor: { } constructor } creation => (constructor, ApiSetting.Constructor, creation.Arguments),
            _ => default,
        };
        if (method is null)
            return Find(operation) is { } assigned ? [assigned] : [];
        if (!_byMember.ContainsKey(name))
            return [];
        var sites = new List<ApiSettingSite<TSetting>>();
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && SettingOf(name, method.ContainingType, parameter.Name) is { } setting)
                sites.Add(new(setting, operation, argument.Value));
        }

        if (sites.Count == 0 && SettingOf(name, method.ContainingType, parameter: null) is { } whole)
            sites.Add(new(whole, operation, null));
        return sites;
    }

    private ApiSettingSite<TSetting>? OfCall(IOperation call, IMethodSymbol method, string name, System.Collections.Immutable.ImmutableArray<IArgumentOperation> arguments)
    {
        if (!_byMember.ContainsKey(name))
            return null;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && SettingOf(name, method.ContainingType, parameter.Name) is { } setting)
                return new(setting, call, argument.Value);
        }

        return SettingOf(name, method.ContainingType, parameter: null) is { } whole ? new(whole, call, null) : null;
    }

    private TSetting? SettingOf(string member, INamedTypeSymbol? type, string? parameter)
    {
        if (!_byMember.TryGetValue(member, out var settings) || type is null)
            return null;
        string? name = null;
        foreach (var setting in settings)
        {
            if (setting.Parameter != parameter)
                continue;
            name ??= type.OriginalDefinition.ToDisplayString();
            foreach (var known in setting.Types)
            {
                if (known == name)
                    return setting;
            }
        }

        return null;
    }
}

/// <summary>A place in the code that sets something.</summary>
/// <param name="Setting">What is set.</param>
/// <param name="Operation">The assignment, call or creation that sets it.</param>
/// <param name="Value">What it is set to; null for a method whose name says it.</param>
internal sealed record ApiSettingSite<TSetting>(TSetting Setting, IOperation Operation, IOperation? Value)
    where TSetting : ApiSetting;
