using System.Collections.Generic;
using System.Linq;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>
/// A class that gives MQTTnet a new token at every connect, by the very method that made the captured one: what the method was given is
/// handed over once. MQTTnet 4 and 5 ask a provider, 3 reads a property.
/// </summary>
internal sealed class TokenCredentialsClass
{
    private readonly List<(string Type, string Name, string Value)> _fields = [];
    private readonly INamedTypeSymbol _interface;
    private readonly SemanticModel _model;
    private readonly int _position;
    private string _call = "";

    private TokenCredentialsClass(INamedTypeSymbol provider, SemanticModel model, int position)
    {
        _interface = provider;
        _model = model;
        _position = position;
    }

    /// <summary>What the constructor is given.</summary>
    public IEnumerable<string> HandedOver => _fields.Select(static handed => handed.Value);

    /// <summary>The operations whose code the constructor's arguments repeat.</summary>
    public List<IOperation> Moved { get; } = [];

    /// <summary>Describes the class; null where the method cannot be called from another class, or would be given what no longer holds later.</summary>
    public static TokenCredentialsClass? Describe(CapturedToken token, string user, SemanticModel model)
    {
        if (token.Origin is not { Making: { } making, Maker: { } maker } || InterfaceOf(model.Compilation) is not { } provider)
            return null;
        var described = new TokenCredentialsClass(provider, model, token.Use.Syntax.SpanStart);
        described.Add("string", "userName", user);
        return described.Call(new MakingCall(making, maker, null, "", null, token.Use, model)) ? described : null;
    }

    /// <summary>The class as code, the lines without indentation.</summary>
    public IEnumerable<string> Lines(string name, bool isNested, string unit)
    {
        yield return "/// <summary>Makes a new SAS token for every connect.</summary>";
        yield return $"{(isNested ? "private" : "internal")} sealed class {name} : {_interface.ToMinimalDisplayString(_model, _position)}";
        yield return "{";
        foreach (var handed in _fields)
            yield return $"{unit}private readonly {handed.Type} _{handed.Name};";
        yield return "";
        yield return $"{unit}public {name}({string.Join(", ", _fields.Select(static handed => $"{handed.Type} {Escaped(handed.Name)}"))})";
        yield return $"{unit}{{";
        foreach (var handed in _fields)
            yield return $"{unit}{unit}_{handed.Name} = {Escaped(handed.Name)};";
        yield return $"{unit}}}";
        var password = $"{Names.OfType(_model, _position, "System.Text.Encoding")}.UTF8.GetBytes({_call})";
        if (_interface.Name == "IMqttClientCredentials")
        {
            yield return "";
            yield return $"{unit}public string Username => _userName;";
            yield return "";
            yield return $"{unit}public byte[] Password => {password};";
        }
        else
        {
            var options = _interface.GetMembers("GetPassword").OfType<IMethodSymbol>().First().Parameters[0].Type.ToMinimalDisplayString(_model, NullableFlowState.None, _position);
            yield return "";
            yield return $"{unit}public string GetUserName({options} clientOptions)";
            yield return $"{unit}{{";
            yield return $"{unit}{unit}return _userName;";
            yield return $"{unit}}}";
            yield return "";
            yield return $"{unit}public byte[] GetPassword({options} clientOptions)";
            yield return $"{unit}{{";
            yield return $"{unit}{unit}return {password};";
            yield return $"{unit}}}";
        }

        yield return "}";
    }

    /// <summary>Whether a class is this one under whatever name.</summary>
    public bool Is(ClassDeclarationSyntax declaration)
    {
        var mine = SyntaxFactory.ParseMemberDeclaration(string.Join("\n", Lines(declaration.Identifier.ValueText, isNested: declaration.Parent is TypeDeclarationSyntax, unit: " ")));
        return mine is not null && SyntaxFactory.AreEquivalent(mine, declaration, topLevel: false);
    }

    private bool Call(MakingCall call)
    {
        var arguments = new List<string>();
        // MQTTnet waits for the password where it stands; a task of it cannot be awaited there.
        if (call.Result is not ("string" or "string?"))
            return false;
        if (call.IsLocal)
        {
            if (!call.CanBeCaptured || !call.AddArguments(arguments, add: null, static lifetime => lifetime))
                return false;
            _fields.Add(($"{Names.OfType(_model, _position, "System.Func")}<string>", "createToken", $"() => {call.Name}({string.Join(", ", arguments)})"));
            _call = "_createToken()";
        }
        else
        {
            if (!call.CanBeHandedOver || call.Receiver(Add) is not { } method || !call.IsProperty && !call.AddArguments(arguments, Add, static lifetime => lifetime))
                return false;
            _call = call.IsProperty ? method : $"{method}({string.Join(", ", arguments)})";
        }

        Moved.AddRange(call.Moved);
        return true;
    }

    private string Add(string type, string wanted, string value)
    {
        var name = wanted.TrimStart('_');
        name = name.Length == 0 ? "value" : char.ToLowerInvariant(name[0]) + name.Substring(1);
        var unique = name;
        for (var number = 2; _fields.Any(handed => handed.Name == unique); number++)
            unique = name + number;
        _fields.Add((type, unique, value));
        return "_" + unique;
    }

    private static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static INamedTypeSymbol? InterfaceOf(Compilation compilation)
    {
        foreach (var name in (string[])["MQTTnet.IMqttClientCredentialsProvider", "MQTTnet.Client.IMqttClientCredentialsProvider", "MQTTnet.Client.Options.IMqttClientCredentials"])
        {
            if (compilation.GetTypesByMetadataName(name).FirstOrDefault() is { } found)
                return found;
        }

        return null;
    }
}
