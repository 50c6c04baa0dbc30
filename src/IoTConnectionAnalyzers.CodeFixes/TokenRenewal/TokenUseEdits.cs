using System.Collections.Generic;
using System.Linq;

using IoTConnectionAnalyzers.Editing;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>The changes where a token is used: another authentication takes the place of the fixed one.</summary>
internal static class TokenUseEdits
{
    /// <summary>The changes; null where the code around would not compile with another type.</summary>
    /// <param name="token">The use of the token.</param>
    /// <param name="type">The type of the new authentication.</param>
    /// <param name="arguments">The arguments of its constructor.</param>
    /// <param name="parts">Receives what the changes repeat of the code.</param>
    /// <param name="model">The model of the file.</param>
    public static IReadOnlyList<TextChange>? Of(FixedToken token, string type, IReadOnlyList<string> arguments, List<IOperation> parts, SemanticModel model)
    {
        var creation = $"new {type}({string.Join(", ", arguments)})";
        if (token.ConnectionString is { } text)
            return InConnection(token, text, creation, parts);
        if (TypeEditsAround(token.Use, type, model) is not { } edits)
            return null;
        return InPlace(token, type, arguments) is { } small ? [.. edits, .. small] : [.. edits, new(token.Use.Syntax.Span, creation)];
    }

    /// <summary>The name of the type and the token alone, where the other arguments stay as they are; else null.</summary>
    private static IReadOnlyList<TextChange>? InPlace(FixedToken token, string type, IReadOnlyList<string> arguments)
    {
        if (token.Use.Syntax is not ObjectCreationExpressionSyntax { ArgumentList.Arguments: var written } creation || token.Place.Parent is not ArgumentSyntax old)
            return null;
        var place = written.IndexOf(old);
        var added = arguments.Count - (written.Count - 1);
        if (place < 0 || added < 1)
            return null;
        for (var i = 0; i < written.Count; i++)
        {
            if (i != place && written[i].ToString() != arguments[i < place ? i : i + added - 1])
                return null;
        }

        return old.NameColon is null ? [new(creation.Type.Span, type), new(old.Span, string.Join(", ", arguments.Skip(place).Take(added)))] : null;
    }

    private static IReadOnlyList<TextChange>? InConnection(FixedToken token, ConnectionString text, string authentication, List<IOperation> parts)
    {
        // A part that is not visible may name a gateway or another device.
        if (text.MayHaveMore || text[ConnectionString.HostName] is not { } host)
            return null;
        parts.AddRange(host.Holes);
        var leading = CodeText.Of(host) + ", ";
        if (text[ConnectionString.GatewayHostName] is { } gateway)
        {
            if (token.Api.Method is null)
                return null;
            parts.AddRange(gateway.Holes);
            leading += CodeText.Of(gateway) + ", ";
        }

        var first = token.Place.Parent as ArgumentSyntax;
        var list = first?.Parent as ArgumentListSyntax;
        if (list is null || first is null || list.Arguments[0] != first)
            return null;
        var end = first.Span.End;
        var device = TokenIdentity.ArgumentOf(token.Use, "deviceId")?.Value.Syntax.FirstAncestorOrSelf<ArgumentSyntax>();
        if (device is not null)
        {
            // `(connectionString, deviceId, …)`: the identity has both now.
            if (list.Arguments.Count < 2 || list.Arguments[1] != device)
                return null;
            end = device.Span.End;
        }

        var changes = new List<TextChange> { new(TextSpan.FromBounds(first.SpanStart, end), leading + authentication) };
        if (token.Api.Method is not null)
        {
            var name = token.Use.Syntax is InvocationExpressionSyntax { Expression: var callee }
                ? callee is MemberAccessExpressionSyntax access ? access.Name : callee as SimpleNameSyntax
                : null;
            if (name is null)
                return null;
            changes.Add(new(name.Span, "Create"));
        }

        return changes;
    }

    /// <summary>The change of the declared type of a variable that the authentication is put into; null where it cannot have another type there.</summary>
    private static IReadOnlyList<TextChange>? TypeEditsAround(IOperation use, string type, SemanticModel model)
    {
        if (use is IObjectCreationOperation { Initializer: not null })
            return null;
        var expression = (ExpressionSyntax)use.Syntax;
        var info = model.GetTypeInfo(expression);
        var isFactory = use is IInvocationOperation;
        if (expression.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1 } declaration } declarator }
            && declaration.Parent is LocalDeclarationStatementSyntax
            && model.GetDeclaredSymbol(declarator) is ILocalSymbol local)
        {
            var isInterface = local.Type.TypeKind == TypeKind.Interface && !declaration.Type.IsVar;
            if (isInterface)
                return [];
            if (!IsOnlyHandedOver(local, use))
                return null;
            return declaration.Type.IsVar ? [] : [new(declaration.Type.Span, type)];
        }

        return isFactory || info.ConvertedType is { TypeKind: TypeKind.Interface } ? [] : null;
    }

    private static bool IsOnlyHandedOver(ILocalSymbol local, IOperation use)
    {
        foreach (var reference in LocalValues.RootOf(use).Descendants().OfType<ILocalReferenceOperation>())
        {
            if (!SymbolEqualityComparer.Default.Equals(reference.Local, local))
                continue;
            var value = (IOperation)reference;
            while (value.Parent is IConversionOperation conversion)
                value = conversion;
            if (value.Parent is not (IArgumentOperation { Parameter.RefKind: RefKind.None } or IReturnOperation or IAssignmentOperation { Target: IMemberReferenceOperation })
                || value == reference && local.Type.TypeKind != TypeKind.Interface)
            {
                return false;
            }
        }

        return true;
    }
}
