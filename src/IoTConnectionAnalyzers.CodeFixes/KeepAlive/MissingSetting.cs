using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>Gives a value to a setting that an object was made without.</summary>
internal static class MissingSetting
{
    private const string Configuration = "MqttConfiguration";

    /// <summary>The change that sets it in the braces of the object, or hands an object with it to the call that makes its own.</summary>
    public static TextChange[]? Set(SyntaxNode root, TextSpan span, string setting, string? owner, string value, SemanticModel model)
    {
        var assignment = owner is null ? $"{setting} = {value}" : $"{owner} = {{ {setting} = {value} }}";
        for (var node = root.FindNode(span, getInnermostNodeForTie: true); node is not null && node.Span.End <= span.End; node = node.Parent)
        {
            switch (node)
            {
                case BaseObjectCreationExpressionSyntax { Initializer: { } braces } creation when creation.Span == span && braces.IsKind(SyntaxKind.ObjectInitializerExpression):
                    return [new TextChange(new(braces.OpenBraceToken.Span.End, 0), braces.Expressions.Count > 0 ? $" {assignment}," : $" {assignment}")];
                case BaseObjectCreationExpressionSyntax { Initializer: null } creation when creation.Span == span:
                    return [new TextChange(new(creation.Span.End, 0), $" {{ {assignment} }}")];
                case InvocationExpressionSyntax call when owner is null && call.Span.End == span.End && call.ArgumentList.Arguments.Count is 1 or 2:
                    return OfCall(call.ArgumentList.Arguments, assignment, model, span.Start);
            }
        }

        return null;
    }

    private static TextChange[]? OfCall(SeparatedSyntaxList<ArgumentSyntax> arguments, string assignment, SemanticModel model, int position)
    {
        var type = Names.OfType(model, position, "System.Net.Mqtt." + Configuration);
        if (arguments.Count == 1)
            return [new TextChange(new(arguments[0].Span.End, 0), $", new {type} {{ {assignment} }}")];
        return arguments[1].NameColon is null
            ? [new TextChange(arguments[1].Span, $"new {type} {{ Port = {arguments[1].Expression}, {assignment} }}")]
            : null;
    }
}
