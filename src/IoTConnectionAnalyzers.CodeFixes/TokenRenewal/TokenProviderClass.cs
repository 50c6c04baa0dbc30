using System.Collections.Generic;
using System.Linq;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>
/// A class that makes a token whenever the SDK asks for one, by the very method that made the fixed one: what the method was given
/// is handed over once, only the lifetime comes from the SDK.
/// </summary>
internal sealed class TokenProviderClass
{
    private readonly List<(string Type, string Name, string Value)> _fields = [];
    private readonly IMethodSymbol _create;
    private readonly string _baseType;
    private readonly string _task;
    private readonly string? _module;
    private string _call = "";

    private TokenProviderClass(IMethodSymbol create, string baseType, string task, string? module)
    {
        _create = create;
        _baseType = baseType;
        _task = task;
        _module = module;
    }

    /// <summary>What the constructor is given behind the identity.</summary>
    public IEnumerable<string> HandedOver => _fields.Select(static handed => handed.Value);

    /// <summary>The operations whose code the constructor's arguments repeat.</summary>
    public List<IOperation> Moved { get; } = [];

    /// <summary>Describes the class; null where the method cannot be called from another class, or would be given what no longer holds later.</summary>
    public static TokenProviderClass? Describe(TokenOrigin origin, TokenRenewalTypes types, string device, string? module, IOperation use, SemanticModel model)
    {
        var position = use.Syntax.SpanStart;
        if (origin is not { Making: { } making, Maker: { } maker }
            || CreateMethodOf(types, model.Compilation) is not { } create)
        {
            return null;
        }

        var described = new TokenProviderClass(
            create, Names.OfType(model, position, types.Provider), Names.OfType(model, position, "System.Threading.Tasks.Task"), module);
        var call = new MakingCall(making, maker, create, device, module, use, model);
        return call.IsLocal ? described.CallDelegate(call, model, position) : described.CallDirectly(call);
    }

    /// <summary>The class as code, the lines without indentation.</summary>
    public IEnumerable<string> Lines(string name, bool isNested, string unit)
    {
        var identity = _module is null ? "string deviceId" : "string deviceId, string moduleId";
        yield return "/// <summary>Makes a new SAS token whenever the SDK needs one.</summary>";
        yield return $"{(isNested ? "private" : "internal")} sealed class {name} : {_baseType}";
        yield return "{";
        foreach (var field in _fields)
            yield return $"{unit}private readonly {field.Type} _{field.Name};";
        if (_fields.Count > 0)
            yield return "";
        yield return $"{unit}public {name}({string.Join(", ", _fields.Select(static field => $"{field.Type} {Escaped(field.Name)}").Prepend(identity))})";
        yield return $"{unit}{unit}: base({(_module is null ? "deviceId" : "deviceId, moduleId")})";
        yield return $"{unit}{{";
        foreach (var field in _fields)
            yield return $"{unit}{unit}_{field.Name} = {Escaped(field.Name)};";
        yield return $"{unit}}}";
        yield return "";
        var parameters = string.Join(", ", _create.Parameters.Select(static parameter => $"{parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} {parameter.Name}"));
        yield return $"{unit}protected override {_task}<string> {_create.Name}({parameters})";
        yield return $"{unit}{{";
        yield return $"{unit}{unit}return {_call};";
        yield return $"{unit}}}";
        yield return "}";
    }

    /// <summary>Whether a class is this one under whatever name.</summary>
    public bool Is(ClassDeclarationSyntax declaration)
    {
        var name = declaration.Identifier.ValueText;
        var mine = SyntaxFactory.ParseMemberDeclaration(string.Join("\n", Lines(name, isNested: declaration.Parent is TypeDeclarationSyntax, unit: " ")));
        return mine is not null && SyntaxFactory.AreEquivalent(mine, declaration, topLevel: false);
    }

    private TokenProviderClass? CallDirectly(MakingCall call)
    {
        if (!call.CanBeHandedOver || call.Receiver(Add) is not { } method)
            return null;
        var arguments = new List<string>();
        if (!call.IsProperty && !call.AddArguments(arguments, Add, static lifetime => lifetime))
            return null;
        Moved.AddRange(call.Moved);
        _call = call.AsTask(call.IsProperty ? method : $"{method}({string.Join(", ", arguments)})", _task);
        return this;
    }

    /// <summary>A local function is out of reach of a class: the class gets a delegate of it.</summary>
    private TokenProviderClass? CallDelegate(MakingCall call, SemanticModel model, int position)
    {
        var lifetime = Names.ForLocal(model, position, call.Use.Syntax.SyntaxTree.GetRoot(), "timeToLive");
        var arguments = new List<string>();
        if (!call.CanBeCaptured || !call.AddArguments(arguments, add: null, _ => lifetime))
            return null;
        var suggested = _create.Parameters.Length > 1 ? _create.Parameters[1] : null;
        if (suggested is null)
            return null;
        var result = call.Result;
        var type = $"{Names.OfType(model, position, "System.Func")}<{suggested.Type.ToMinimalDisplayString(model, position)}, {result}>";
        _fields.Add((type, "createToken", $"{lifetime} => {call.Name}({string.Join(", ", arguments)})"));
        Moved.AddRange(call.Moved);
        _call = call.AsTask($"_createToken({suggested.Name})", _task);
        return this;
    }

    /// <summary>Adds a field that the constructor sets, and returns how the class calls it.</summary>
    private string Add(string type, string wanted, string value)
    {
        var name = wanted.TrimStart('_');
        name = name.Length == 0 ? "value" : char.ToLowerInvariant(name[0]) + name.Substring(1);
        var unique = name;
        for (var number = 2; unique is "deviceId" or "moduleId" || _fields.Any(field => field.Name == unique); number++)
            unique = name + number;
        _fields.Add((type, unique, value));
        return "_" + unique;
    }

    private static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static IMethodSymbol? CreateMethodOf(TokenRenewalTypes types, Compilation compilation)
    {
        for (INamedTypeSymbol? type = compilation.GetTypesByMetadataName(types.Provider).FirstOrDefault(); type is not null; type = type.BaseType)
        {
            if (type.GetMembers(types.Create).OfType<IMethodSymbol>().FirstOrDefault() is { } create)
                return create;
        }

        return null;
    }
}
