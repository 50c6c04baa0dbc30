using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>The changes by which options suit IoT Hub, each only where it is safe.</summary>
internal sealed class HubConnectEdits(SyntaxNode root, SemanticModel model, Diagnostic diagnostic, TextSpan span, SourceStyle style, CancellationToken cancellationToken)
{
    private const string ProtocolVersionType = "MQTTnet.Formatter.MqttProtocolVersion";

    // The version that the documentation of IoT Hub names.
    private const string ApiVersion = "/?api-version=2021-04-12";

    private readonly OptionsPlace? _options = OptionsPlace.Of(root, span, model, style, cancellationToken);
    private readonly List<string> _parts = [];

    public List<TextChange> Changes { get; } = [];

    /// <summary>What is changed, in words.</summary>
    public IReadOnlyList<string> Parts => _parts;

    public void AddAll()
    {
        Add(HubRefusal.VersionKey, "MQTT 3.1.1", OldVersion, () => _options?.Set("ProtocolVersion", $"{Names.OfType(model, span.Start, ProtocolVersionType)}.V311"));
        Add(HubRefusal.TlsKey, "TLS", WithTls, () => _options?.SetTls());
        Add(HubRefusal.PortKey, "port 8883", SecurePort, static () => false);
        Add(HubRefusal.ClientIdKey, "the device as client id", Device, () => DeviceAt(span.Start) is { } device && _options is not null && _options.Set("ClientId", device));
        Add(HubRefusal.UserNameKey, "an api-version", WithApiVersion, static () => false);
        if (_options is not null)
            Changes.AddRange(_options.Changes());
    }

    /// <summary>Changes what is there, or sets what is missing.</summary>
    private void Add(string key, string part, Func<ExpressionSyntax, IEnumerable<TextChange>> change, Func<bool?> set)
    {
        if (!diagnostic.Properties.TryGetValue(key, out var value) || value is null)
            return;
        if (value == HubRefusal.Missing)
        {
            if (set() is true)
                _parts.Add(part);
        }
        else if (PlaceOf(value) is { } place)
        {
            var before = Changes.Count;
            Changes.AddRange(change(place));
            if (Changes.Count > before)
                _parts.Add(part);
        }
    }

    private ExpressionSyntax? PlaceOf(string number)
    {
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= diagnostic.AdditionalLocations.Count)
            return null;
        var location = diagnostic.AdditionalLocations[index];
        if (location.SourceTree?.FilePath != root.SyntaxTree.FilePath || !root.FullSpan.Contains(location.SourceSpan))
            return null;
        for (var node = root.FindNode(location.SourceSpan, getInnermostNodeForTie: true); node is not null && node.Span.Start >= location.SourceSpan.Start; node = node.Parent)
        {
            if (node is ExpressionSyntax expression && node.Span == location.SourceSpan)
                return expression;
        }

        return null;
    }

    private IEnumerable<TextChange> OldVersion(ExpressionSyntax version)
    {
        if (model.GetTypeInfo(version, cancellationToken).Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
            yield break;
        foreach (var name in (string[])["V311", "Version_3_1_1"])
        {
            if (type.GetMembers(name).Length > 0)
                yield return version is MemberAccessExpressionSyntax { Name: var member } && type.GetMembers(member.Identifier.ValueText).Length > 0 ? new(member.Span, name) : new(version.Span, $"{type.ToMinimalDisplayString(model, version.SpanStart)}.{name}");
        }
    }

    private IEnumerable<TextChange> WithTls(ExpressionSyntax place)
    {
        if (place.IsKind(SyntaxKind.FalseLiteralExpression))
        {
            yield return new(place.Span, "true");
            // M2Mqtt wants to be told the version of TLS as well.
            foreach (var argument in place.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax, Arguments: var arguments } } ? arguments : default)
            {
                if (argument.Expression is MemberAccessExpressionSyntax { Expression: var type, Name: { Identifier.ValueText: "None" } none } && type.ToString().EndsWith("MqttSslProtocols", StringComparison.Ordinal))
                    yield return new(none.Span, "TLSv1_2");
            }

            yield break;
        }

        if (place is BaseObjectCreationExpressionSyntax options && model.GetTypeInfo(options, cancellationToken).Type?.GetMembers("UseTls").IsEmpty is false)
        {
            yield return SwitchedOn(options);
            yield break;
        }

        foreach (var token in place.DescendantTokens())
        {
            if (!token.IsKind(SyntaxKind.StringLiteralToken) && !token.IsKind(SyntaxKind.InterpolatedStringTextToken))
                continue;
            foreach (var (plain, secure) in ((string, string)[])[("mqtt://", "mqtts://"), ("tcp://", "mqtts://"), ("ws://", "wss://")])
            {
                if (!token.ValueText.StartsWith(plain, StringComparison.OrdinalIgnoreCase))
                    continue;
                yield return new(new(token.SpanStart + token.Text.IndexOf(plain, StringComparison.OrdinalIgnoreCase), plain.Length), secure);
                if (token.Text.IndexOf(":1883", StringComparison.Ordinal) is >= 0 and var port)
                    yield return new(new(token.SpanStart + port, ":1883".Length), ":8883");
                yield break;
            }
        }
    }

    private TextChange SwitchedOn(BaseObjectCreationExpressionSyntax options)
    {
        if (options.Initializer is not { } braces)
        {
            var empty = options is ObjectCreationExpressionSyntax { ArgumentList: { Arguments.Count: 0 } list } ? list.Span : new(options.Span.End, 0);
            return new(empty, " { UseTls = true }");
        }

        if (braces.Expressions.Count == 0)
            return new(new(braces.OpenBraceToken.Span.End, 0), " UseTls = true");
        var first = braces.Expressions[0].SpanStart;
        return new(new(first, 0), style.BeginsLine(first) ? $"UseTls = true,{style.NewLine}{style.IndentationAt(first)}" : "UseTls = true, ");
    }

    private static IEnumerable<TextChange> SecurePort(ExpressionSyntax port)
    {
        if (port is LiteralExpressionSyntax { Token.ValueText: "1883" })
            yield return new(port.Span, "8883");
    }

    private IEnumerable<TextChange> Device(ExpressionSyntax clientId)
    {
        if (DeviceAt(clientId.SpanStart) is { } device)
            yield return new(clientId.Span, device);
    }

    /// <summary>The device of the user name as an expression that can stand at a position; null where it cannot.</summary>
    private string? DeviceAt(int position)
    {
        if (!diagnostic.Properties.TryGetValue(HubRefusal.DeviceKey, out var text) || text is null)
            return null;
        var expression = SyntaxFactory.ParseExpression(text);
        while (expression is MemberAccessExpressionSyntax { Expression: var owner })
            expression = owner;
        return expression switch
        {
            LiteralExpressionSyntax or ThisExpressionSyntax => text,
            IdentifierNameSyntax { Identifier.ValueText: var name } => IsInScope(position, name) ? text : null,
            _ => null,
        };
    }

    private bool IsInScope(int position, string name)
    {
        foreach (var symbol in model.LookupSymbols(position, name: name))
        {
            // A local is there before it has a value.
            if (symbol is not ILocalSymbol || symbol.Locations[0].SourceSpan.Start < position)
                return true;
        }

        return false;
    }

    private static IEnumerable<TextChange> WithApiVersion(ExpressionSyntax userName)
    {
        var end = userName switch
        {
            LiteralExpressionSyntax { Token: var token } when token.IsKind(SyntaxKind.StringLiteralToken) => token.Span.End - 1,
            InterpolatedStringExpressionSyntax { StringEndToken: { ValueText: "\"" } closing } => closing.SpanStart,
            _ => -1,
        };
        if (end < 0)
            yield break;
        // One slash is enough.
        var hasSlash = userName.ToString() is var text && text[text.Length - 2] == '/';
        yield return new(new(end, 0), hasSlash ? ApiVersion.Substring(1) : ApiVersion);
    }
}
