using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>Reads what a library is told about an identity.</summary>
internal sealed class IdentityReader(KnownClients clients, IReadOnlyDictionary<IParameterSymbol, string?>? arguments, CancellationToken cancellationToken)
{
    private const int MaximumDepth = 8;

    public ValueIdentity Values { get; } = new(clients.Values, arguments);

    public (string Key, string Words)? OfDevice(IOperation creation, ClientType type)
    {
        if (creation is IInvocationOperation { TargetMethod.Name: "CreateFromEnvironmentAsync" })
            return ($"{type.Symbol.Name} environment", "the module of the environment");

        var given = GivenTo(creation);
        var device = Explicit(given, "deviceId");
        var module = Explicit(given, "moduleId");
        if (Explicit(given, "connectionString") is { } text)
            return OfConnectionString(text, device, type);

        var host = Explicit(given, "hostname") ?? Explicit(given, "iotHubName");
        if (Explicit(given, "authenticationMethod") is { } authentication)
        {
            if (CredentialsOf(authentication) is not { } credentials)
                return Key(host) is { } hub && Key(authentication) is { } whole ? ($"{hub}|{whole}", WordsOf(authentication)) : null;
            var parts = GivenTo(credentials);
            (device, module) = (Explicit(parts, "deviceId"), Explicit(parts, "moduleId"));
        }

        if (Key(host) is not { } name || Key(device) is not { } id)
            return null;
        var part = module is null ? "" : Key(module);
        return part is null ? null : (DeviceKey(name, id, part), WordsOf(device!));
    }

    public (string Key, string Words)? OfMqtt(IOperation? creation, IOperation? connect)
    {
        var settings = new ConnectSettings();
        Collect(creation, settings, depth: 0);
        Collect(connect, settings, depth: 0);
        if (settings.IsAmbiguous)
            return null;
        if (settings.Host is { } host && settings.ClientId is { } id && Key(host) is { } server && Key(id) is { } client)
            return ($"{server}|{client}", WordsOf(id));

        // The same options, made out of sight or with a client id that the library invents.
        return settings.Options is { } options && Key(options) is { } same ? ($"options {same}", WordsOf(options)) : null;
    }

    private (string Key, string Words)? OfConnectionString(IOperation text, IOperation? device, ClientType type)
    {
        var words = device is null ? WordsOf(text) : WordsOf(device);
        var id = device is null ? "" : Key(device);
        if (id is null)
            return null;
        if (clients.Values.ReadText(text, cancellationToken) is { } known && ConnectionString.Parse(TextPattern.Of(known)) is { } parsed
            && parsed[ConnectionString.HostName] is { } host && (id.Length > 0 || parsed[ConnectionString.DeviceId] is not null))
        {
            var (named, module) = (parsed[ConnectionString.DeviceId]?.Text, parsed[ConnectionString.ModuleId]);
            return (DeviceKey($"\"{host.Text}\"", id.Length > 0 ? id : $"\"{named}\"", module is null ? "" : $"\"{module.Text}\""), device is null ? named! : words);
        }

        return Key(text) is { } key ? ($"{type.Symbol.Name} {key}|{id}", words) : null;
    }

    /// <summary>Hosts have no case.</summary>
    private static string DeviceKey(string host, string device, string module) => $"{host.ToLowerInvariant()}|{device}|{module}";

    /// <summary>The call or creation that makes credentials of a device, looked for behind a variable.</summary>
    private static IOperation? CredentialsOf(IOperation authentication)
    {
        var value = KnownClients.WithoutConversion(authentication);
        if (value is ILocalReferenceOperation { Local: var local })
            value = KnownClients.WithoutConversion(LocalValues.OnlyValueOf(local, value));
        return value is IObjectCreationOperation or IInvocationOperation { TargetMethod.ContainingType.Name: "AuthenticationMethodFactory" } && Explicit(GivenTo(value), "deviceId") is not null ? value : null;
    }

    private string? Key(IOperation? value) => Values.KeyOf(value, cancellationToken);

    private string WordsOf(IOperation value) =>
        clients.Values.ReadText(value, cancellationToken) is { } text && text.IndexOf('=') < 0 ? text : value.Syntax.ToString() is { Length: < 60 } code && code.IndexOf('\n') < 0 ? code : "the same";

    private static ImmutableArray<IArgumentOperation> GivenTo(IOperation use) => use switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    private static IOperation? Explicit(ImmutableArray<IArgumentOperation> given, string parameter)
    {
        foreach (var argument in given)
        {
            if (argument.ArgumentKind == ArgumentKind.Explicit && string.Equals(argument.Parameter?.Name, parameter, StringComparison.OrdinalIgnoreCase))
                return argument.Value;
        }

        return null;
    }

    private void Collect(IOperation? value, ConnectSettings settings, int depth)
    {
        if (depth > MaximumDepth)
            return;
        switch (KnownClients.WithoutConversion(value))
        {
            case IInvocationOperation call when IsOfLibrary(call.TargetMethod.ContainingType):
                CollectLink(call, call.Arguments, settings, depth);
                // What builds the options, not the client that connects with them.
                if (call.Instance is { } instance && clients.TypeOf(instance.Type) is null)
                    Collect(instance, settings, depth + 1);
                break;
            case IObjectCreationOperation creation when IsOfLibrary(creation.Type as INamedTypeSymbol):
                CollectLink(creation, creation.Arguments, settings, depth);
                foreach (var part in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
                {
                    if (part is ISimpleAssignmentOperation assignment)
                        CollectAssignment(assignment, settings, depth);
                }

                break;
            case ILocalReferenceOperation { Local: var local } reference when clients.TypeOf(local.Type) is null:
                settings.Options ??= IsOptions(local.Type) ? reference : null;
                if (settings.Seen.Add(local))
                    CollectOfVariable(local, reference, settings, depth);
                break;
            case IFieldReferenceOperation or IParameterReferenceOperation or IPropertyReferenceOperation:
                settings.Options ??= IsOptions(value!.Type) ? value : null;
                break;
        }
    }

    private static bool IsOptions(ITypeSymbol? type) => type?.Name.EndsWith("Options", StringComparison.Ordinal) ?? false;

    private bool IsOfLibrary(INamedTypeSymbol? type) => type?.ContainingAssembly is { } assembly && clients.IsLibraryAssembly(assembly);

    /// <summary>What a call or creation says itself, and what the options among its arguments say.</summary>
    private void CollectLink(IOperation link, ImmutableArray<IArgumentOperation> given, ConnectSettings settings, int depth)
    {
        NoteAll(link, settings);
        foreach (var argument in given)
        {
            if (argument.ArgumentKind == ArgumentKind.Explicit && argument.Value is not IDelegateCreationOperation)
                Collect(argument.Value, settings, depth + 1);
        }
    }

    private void CollectAssignment(ISimpleAssignmentOperation assignment, ConnectSettings settings, int depth)
    {
        NoteAll(assignment, settings);
        Collect(assignment.Value, settings, depth + 1);
    }

    private void NoteAll(IOperation operation, ConnectSettings settings)
    {
        foreach (var site in clients.ConnectSettings.FindAll(operation))
        {
            if (site.Value is { Parent: not IArgumentOperation { ArgumentKind: ArgumentKind.DefaultValue } } given)
                settings.Note(site.Setting, given);
        }
    }

    /// <summary>What a variable is made with, and what the code does to it afterwards.</summary>
    private void CollectOfVariable(ILocalSymbol local, IOperation reference, ConnectSettings settings, int depth)
    {
        Collect(LocalValues.OnlyValueOf(local, reference), settings, depth + 1);
        foreach (var operation in LocalValues.RootOf(reference).Descendants())
        {
            if (operation is not ILocalReferenceOperation { Local: var used } || !SymbolEqualityComparer.Default.Equals(used, local))
                continue;
            switch (operation.Parent)
            {
                case IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation assignment } target when assignment.Target == target:
                    CollectAssignment(assignment, settings, depth);
                    break;
                case IInvocationOperation call when call.Instance == operation:
                    for (IOperation? link = call; link is IInvocationOperation step; link = step.Parent is IInvocationOperation next && next.Instance == step ? next : null)
                        CollectLink(step, step.Arguments, settings, depth + 1);
                    break;
            }
        }
    }
}
