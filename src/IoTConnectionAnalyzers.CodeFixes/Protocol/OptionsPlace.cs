using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>The place where options of MQTTnet take another setting: behind a call of their builder, or in the braces of an initializer.</summary>
internal sealed class OptionsPlace
{
    private readonly SemanticModel _model;
    private readonly SourceStyle _style;
    private readonly INamedTypeSymbol _type;
    private readonly InvocationExpressionSyntax? _call;
    private readonly AssignmentExpressionSyntax? _element;
    private readonly AssignmentExpressionSyntax? _host;
    private readonly List<string> _settings = [];
    private string? _tls;

    private OptionsPlace(SemanticModel model, SourceStyle style, INamedTypeSymbol type, InvocationExpressionSyntax? call, AssignmentExpressionSyntax? element, AssignmentExpressionSyntax? host) =>
        (_model, _style, _type, _call, _element, _host) = (model, style, type, call, element, host);

    /// <summary>The place for the options of which a span names the host; null where there is none.</summary>
    public static OptionsPlace? Of(SyntaxNode root, TextSpan span, SemanticModel model, SourceStyle style, CancellationToken cancellationToken)
    {
        AssignmentExpressionSyntax? host = null;
        for (var node = root.FindToken(span.Start).Parent; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            switch (node)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } call when call.Span.End >= span.End
                    && model.GetTypeInfo(call, cancellationToken).Type is INamedTypeSymbol { Name: "MqttClientOptionsBuilder" } builder:
                    return new(model, style, builder, call, null, null);
                case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } } element:
                    if (host is not null && model.GetTypeInfo(creation, cancellationToken).Type is INamedTypeSymbol { Name: "MqttClientOptions" } options)
                        return new(model, style, options, null, element, host);
                    host ??= element;
                    break;
            }
        }

        return null;
    }

    /// <summary>Gives a setting a value.</summary>
    public bool Set(string setting, string value)
    {
        _settings.Add(_call is null ? $"{setting} = {value}" : $".With{setting}({value})");
        return true;
    }

    /// <summary>Asks for TLS.</summary>
    public bool SetTls()
    {
        if (_call is not null)
        {
            var scope = _call.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? _call.SyntaxTree.GetRoot();
            var parameter = Names.ForLocal(_model, _call.SpanStart, scope, "tls");
            _settings.Add(_type.GetMembers("WithTlsOptions").IsEmpty ? ".WithTls()" : $".WithTlsOptions({parameter} => {parameter}.UseTls())");
            return true;
        }

        if (_model.GetTypeInfo(_host!.Parent!.Parent!).Type?.GetMembers("TlsOptions") is not { Length: 1 } members || members[0] is not IPropertySymbol { Type: var type })
            return false;
        _tls = $"TlsOptions = new {type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToMinimalDisplayString(_model, _host.SpanStart)} {{ UseTls = true }}";
        return true;
    }

    public IEnumerable<TextChange> Changes()
    {
        if (_tls is not null)
            yield return Behind(_host!, [_tls]);
        if (_settings.Count == 0)
            yield break;
        yield return _call is not null ? Behind(_call) : Behind(_element!, _settings);
    }

    private TextChange Behind(AssignmentExpressionSyntax element, IReadOnlyList<string> settings)
    {
        var separator = _style.BeginsLine(element.SpanStart) ? "," + _style.NewLine + _style.IndentationAt(element.SpanStart) : ", ";
        return new(new(element.Span.End, 0), separator + string.Join(separator, settings));
    }

    private TextChange Behind(InvocationExpressionSyntax call)
    {
        var dot = ((MemberAccessExpressionSyntax)call.Expression).OperatorToken;
        var isLine = _style.BeginsLine(dot.SpanStart);
        var position = call.Span.End;
        // A comment behind the call stays with it.
        foreach (var trivia in call.GetTrailingTrivia())
        {
            if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
            {
                position = trivia.Span.End;
                isLine = true;
            }
        }

        var indentation = _style.BeginsLine(dot.SpanStart) ? _style.IndentationAt(dot.SpanStart) : _style.IndentationAt(call.SpanStart) + _style.Unit;
        var separator = isLine ? _style.NewLine + indentation : "";
        return new(new(position, 0), separator + string.Join(separator, _settings));
    }
}
