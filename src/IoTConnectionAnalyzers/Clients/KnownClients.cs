using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

using IoTConnectionAnalyzers.Clients.Libraries;
using IoTConnectionAnalyzers.Configuration;
using IoTConnectionAnalyzers.Flow;
using IoTConnectionAnalyzers.Lifetime;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>
/// The client types that one compilation can see and what their members do. Made once per compilation and shared by all analyzers;
/// what was asked once, misses included, is answered from a cache.
/// </summary>
internal sealed class KnownClients
{
    private static readonly ConditionalWeakTable<Compilation, KnownClients> s_perCompilation = new();

    private readonly Dictionary<INamedTypeSymbol, ClientType> _types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, ClientType?> _typeOf = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(ITypeSymbol, IMethodSymbol), ClientMember?> _memberOf = new(MemberKeyComparer.Instance);
    private readonly ConcurrentDictionary<string, bool> _isLibrary = new(StringComparer.Ordinal);
    private readonly List<IAssemblySymbol> _libraries = [];
    private readonly HashSet<string> _factoryNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _goodbyeNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hookNames = new(StringComparer.Ordinal);
    private ApiSettingTable<HubConnectSetting>? _connectSettings;

    private KnownClients(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        Models = new SourceModels(compilation);
        Values = new ValueReader(Models);
        Texts = new TextPatternReader(Values, new SettledFields(Models));
        SasMakers = new SasMakers(Models);
        Lifetimes = new LifetimeEngine(this, Models);
        Hub = new HubEvidence(this, Models);
        Functions = new Functions(this);
        Pauses = new Pauses(this);
        Attempts = new Attempts(this);
        UserDefined = ReadUserDefined(options, cancellationToken);
        var referenced = ReferencedAssemblies(compilation);
        IsTestCode = LooksLikeTests(compilation, referenced);

        foreach (var name in referenced)
            AreReferenced |= ((HashSet<string>)KnownLibraries.GateAssemblies).Contains(name);
        if (UserDefined is not null)
        {
            foreach (var library in UserDefined.Libraries())
                AreReferenced |= Resolve(compilation, library);
        }

        var rawSockets = ConnectionOptions.AnalyzeRawSockets.ReadGlobal(options, compilation);
        AreReferenced |= rawSockets == "always";
        if (!AreReferenced)
            return;

        foreach (var library in KnownLibraries.All)
        {
            if (library.Assemblies.Count == 0 ? rawSockets != "never" : IsReferenced(library, referenced))
                Resolve(compilation, library);
        }

        CollectLibraries(compilation);
    }

    /// <summary>Whether the compilation references a library that the package knows, has a type that the user declared, or asks for rules about raw sockets.</summary>
    public bool AreReferenced { get; }

    /// <summary>The semantic models of the compilation, for what stands outside the code that an action is about.</summary>
    public SourceModels Models { get; }

    /// <summary>Reads values that the code of this compilation fixes.</summary>
    public ValueReader Values { get; }

    /// <summary>Reads texts of which the code fixes some parts.</summary>
    public TextPatternReader Texts { get; }

    /// <summary>The methods of this compilation that build SAS tokens.</summary>
    public SasMakers SasMakers { get; }

    /// <summary>The lifetime engine of this compilation, with what it has summed up so far.</summary>
    public LifetimeEngine Lifetimes { get; }

    /// <summary>Tells whether a client talks to IoT Hub.</summary>
    public HubEvidence Hub { get; }

    /// <summary>Finds the functions that delegates and calls lead to.</summary>
    public Functions Functions { get; }

    /// <summary>Tells what lets time pass.</summary>
    public Pauses Pauses { get; }

    /// <summary>Tells the calls that ask something of the other side.</summary>
    public Attempts Attempts { get; }

    /// <summary>Finds what code says of the CONNECT of MQTT clients.</summary>
    public ApiSettingTable<HubConnectSetting> ConnectSettings => _connectSettings ??= new(HubConnectSetting.All);

    /// <summary>Whether the compilation is test code: it references a test framework or is named like tests.</summary>
    public bool IsTestCode { get; }

    /// <summary>What <c>iot-connection.clients.txt</c> says; null where there is no such file.</summary>
    public UserDefinedClients? UserDefined { get; }

    /// <summary>The resolved client types.</summary>
    public IEnumerable<ClientType> Types => _types.Values;

    public static KnownClients For(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        if (s_perCompilation.TryGetValue(compilation, out var known))
            return known;
        var created = new KnownClients(compilation, options, cancellationToken);
        return s_perCompilation.GetValue(compilation, _ => created);
    }

    /// <summary>The client that a type is, derives from or implements; null for any other type.</summary>
    public ClientType? TypeOf(ITypeSymbol? type)
    {
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.TypeParameter or TypeKind.Struct })
            return null;
        return _typeOf.TryGetValue(type, out var known) ? known : _typeOf.GetOrAdd(type, FindType(type));
    }

    /// <summary>The client inside a type: the type itself, or what a task of it gives.</summary>
    public ClientType? AwaitedTypeOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task ? TypeOf(task.TypeArguments[0]) : TypeOf(type);

    /// <summary>What a call does to the client it is made on; null where it is not made on a client.</summary>
    public ClientMember? MemberOf(IInvocationOperation call)
    {
        var method = call.TargetMethod.ReducedFrom ?? call.TargetMethod;
        var receiver = call.Instance ?? (method.IsExtensionMethod && call.Arguments.Length > 0 ? ArgumentOfFirstParameter(call) : null);
        var member = receiver is null ? null : MemberOf(WithoutConversion(receiver)?.Type, method);
        return member is not null && member.Is(ClientRole.Closes) && IsSwitchedOff(call, member.Type.Library.CloseSwitch)
            ? new ClientMember(member.Type, ClientRole.Aborts, DisposeEffect.Abrupt)
            : member;
    }

    /// <summary>What a method does to a receiver of the given type; null where that is not a client.</summary>
    public ClientMember? MemberOf(ITypeSymbol? receiver, IMethodSymbol method)
    {
        if (TypeOf(receiver) is not { } type)
            return null;
        var key = (receiver!, method.OriginalDefinition);
        return _memberOf.TryGetValue(key, out var known) ? known : _memberOf.GetOrAdd(key, Describe(type, method));
    }

    /// <summary>What a method does, told by its own declaration alone.</summary>
    public ClientMember? MemberOf(IMethodSymbol method)
    {
        method = method.ReducedFrom ?? method;
        return method.IsExtensionMethod && method.Parameters.Length > 0
            ? MemberOf(method.Parameters[0].Type, method)
            : MemberOf(method.ContainingType, method);
    }

    /// <summary>The client that a call or object creation brings into being, awaited or not; null where it creates none.</summary>
    public ClientType? CreatedBy(IOperation operation)
    {
        switch (operation)
        {
            case IObjectCreationOperation { Type: INamedTypeSymbol type }:
                return ConstructedAs(type);
            case IInvocationOperation { TargetMethod: var method }:
                return MadeBy(method);
            case IInvalidOperation broken when AwaitedTypeOf(broken.Type) is not null && UnboundCall.MethodOf(broken, Models) is { } meant:
                return meant.MethodKind == MethodKind.Constructor ? ConstructedAs(meant.ContainingType) : MadeBy(meant);
            default:
                return null;
        }
    }

    private ClientType? ConstructedAs(INamedTypeSymbol type) =>
        _types.TryGetValue(type.OriginalDefinition, out var constructed) && constructed.Library.ConstructorCreates ? constructed : null;

    private ClientType? MadeBy(IMethodSymbol method) =>
        _factoryNames.Contains(method.Name) && AwaitedTypeOf(method.ReturnType) is { } made && IsFactory(made.Library, method) ? made : null;

    /// <summary>A goodbye with a switch says none when that is a constant <c>false</c>.</summary>
    private static bool IsSwitchedOff(IInvocationOperation call, string? closeSwitch)
    {
        if (closeSwitch is null)
            return false;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name == closeSwitch)
                return argument.Value.ConstantValue is { HasValue: true, Value: false };
        }

        return false;
    }

    /// <summary>Whether a name is that of a goodbye or disposal of some client in sight.</summary>
    public bool IsGoodbyeOrDisposal(string name) => name is "Dispose" or "DisposeAsync" || _goodbyeNames.Contains(name);

    /// <summary>Whether a name is that of a member which takes handlers of some client in sight.</summary>
    public bool IsHook(string name) => _hookNames.Contains(name);

    /// <summary>Whether an assembly belongs to a library that declares a known client.</summary>
    public bool IsLibraryAssembly(IAssemblySymbol assembly)
    {
        if (_isLibrary.TryGetValue(assembly.Name, out var known))
            return known;
        foreach (var library in KnownLibraries.All)
            known |= library.IsOwnAssembly(assembly.Name);
        return _isLibrary.GetOrAdd(assembly.Name, known);
    }

    /// <summary>Whether a type belongs to a library that speaks to IoT Hub only.</summary>
    public bool IsDeviceSdk(ITypeSymbol? type) =>
        type?.ContainingAssembly is { } assembly && (IsOfDeviceSdk(DeviceSdk.Version1, assembly) || IsOfDeviceSdk(OtherMqtt.NanoFrameworkAzure, assembly));

    private static bool IsOfDeviceSdk(ClientLibrary library, IAssemblySymbol assembly) => library.Assemblies[0] == assembly.Name;

    private static bool IsFactory(ClientLibrary library, IMethodSymbol method)
    {
        foreach (var factory in library.Factories)
        {
            if (factory == method.Name)
            {
                return library.Protocol == ConnectionProtocol.UserDefined
                    || method.ContainingAssembly is { } assembly && library.IsOwnAssembly(assembly.Name);
            }
        }

        return false;
    }

    private static ClientMember Describe(ClientType type, IMethodSymbol method)
    {
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation))
            return new ClientMember(type, ClientRole.None);
        if (type.MemberNamed(method.Name) is { } member)
            return member;

        // Operations that talk to the other side are asynchronous, obsolete twins of them included.
        var operates = type.Library.OperationsOpen && !method.IsStatic && method.ReturnType.Name is "Task" or "ValueTask";
        return new ClientMember(type, operates ? ClientRole.Operates : ClientRole.None);
    }

    private static IOperation? ArgumentOfFirstParameter(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { Ordinal: 0 })
                return argument.Value;
        }

        return null;
    }

    internal static IOperation? WithoutConversion(IOperation? operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        return operation;
    }

    private ClientType? FindType(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is INamedTypeSymbol named && _types.TryGetValue(named.OriginalDefinition, out var known))
                return known;
        }

        foreach (var implemented in type.AllInterfaces)
        {
            if (_types.TryGetValue(implemented.OriginalDefinition, out var known))
                return known;
        }

        if (type is ITypeParameterSymbol parameter)
        {
            foreach (var constraint in parameter.ConstraintTypes)
            {
                // A type parameter constrained by itself must not be asked again.
                if (constraint is INamedTypeSymbol && FindType(constraint) is { } known)
                    return known;
            }
        }

        return null;
    }

    private bool Resolve(Compilation compilation, ClientLibrary library)
    {
        var any = false;
        foreach (var name in library.Types)
        {
            foreach (var type in compilation.GetTypesByMetadataName(name))
            {
                // A clients file may describe anew what the package knows already: the user wins.
                if (_types.ContainsKey(type))
                    continue;
                _types.Add(type, new ClientType(library, type));
                any = true;
            }
        }

        if (any)
        {
            _factoryNames.UnionWith(library.Factories);
            _goodbyeNames.UnionWith(library.Closes);
            _goodbyeNames.UnionWith(library.Disposes);
            _goodbyeNames.UnionWith(library.Aborts);
            foreach (var hook in library.Hooks)
                _hookNames.Add(hook.Member);
        }

        return any;
    }

    /// <summary>
    /// The types of a name that the libraries in sight declare. A compilation has some two hundred assemblies and two or three libraries,
    /// so this is by far cheaper than to ask the compilation; its own sources are not asked.
    /// </summary>
    public IEnumerable<INamedTypeSymbol> TypesOfLibraries(string metadataName)
    {
        foreach (var library in _libraries)
        {
            if (library.GetTypeByMetadataName(metadataName) is { } type)
                yield return type;
        }
    }

    private void CollectLibraries(Compilation compilation)
    {
        var found = new HashSet<IAssemblySymbol>(SymbolEqualityComparer.Default);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (IsLibraryAssembly(assembly) && found.Add(assembly))
                _libraries.Add(assembly);
        }

        // Those of the framework that declare a client.
        foreach (var type in _types.Keys)
        {
            if (type.ContainingAssembly is { } assembly && !SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly) && found.Add(assembly))
                _libraries.Add(assembly);
        }
    }

    private static bool IsReferenced(ClientLibrary library, List<string> referenced)
    {
        foreach (var name in referenced)
        {
            foreach (var assembly in library.Assemblies)
            {
                if (string.Equals(name, assembly, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    private static List<string> ReferencedAssemblies(Compilation compilation)
    {
        var names = new List<string>();
        foreach (var identity in compilation.SourceModule.ReferencedAssemblies)
            names.Add(identity.Name);
        return names;
    }

    private static bool LooksLikeTests(Compilation compilation, List<string> referenced)
    {
        // `Thermostat.Tests`, and also `Thermostat.Tests.Integration`.
        foreach (var part in (compilation.AssemblyName ?? "").Split('.', '-', '_'))
        {
            if (part.EndsWith("Test", StringComparison.OrdinalIgnoreCase) || part.EndsWith("Tests", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        foreach (var name in referenced)
        {
            if (name.StartsWith("xunit", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("nunit.framework", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("MSTest", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("Microsoft.VisualStudio.TestPlatform.TestFramework", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("Microsoft.VisualStudio.QualityTools.UnitTestFramework", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static UserDefinedClients? ReadUserDefined(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        UserDefinedClients? clients = null;
        foreach (var file in options.AdditionalFiles)
        {
            if (UserDefinedClients.IsClientsFile(file))
                (clients ??= new UserDefinedClients()).Read(file, cancellationToken);
        }

        return clients;
    }

    private sealed class MemberKeyComparer : IEqualityComparer<(ITypeSymbol Receiver, IMethodSymbol Method)>
    {
        public static readonly MemberKeyComparer Instance = new();

        public bool Equals((ITypeSymbol Receiver, IMethodSymbol Method) x, (ITypeSymbol Receiver, IMethodSymbol Method) y) =>
            SymbolEqualityComparer.Default.Equals(x.Receiver, y.Receiver) && SymbolEqualityComparer.Default.Equals(x.Method, y.Method);

        public int GetHashCode((ITypeSymbol Receiver, IMethodSymbol Method) key) =>
            SymbolEqualityComparer.Default.GetHashCode(key.Receiver) * 31 + SymbolEqualityComparer.Default.GetHashCode(key.Method);
    }
}
