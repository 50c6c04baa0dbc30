using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Values;

/// <summary>
/// Reads the texts that an expression may have, with a hole where the code does not say: <c>$"devices/{id}/messages/"</c> has two known parts.
/// This is evidence, not proof: of a variable with several values every one counts, of a method of this compilation what it returns.
/// </summary>
internal sealed class TextShapes(SourceModels models)
{
    /// <summary>What stands in a shape for a part that is not known.</summary>
    public const char Hole = '\0';

    private const int MaximumDepth = 8;
    private const int MaximumShapes = 8;

    private static readonly IReadOnlyList<string> s_unknown = ["\0"];

    /// <summary>The shapes of an expression; a hole alone where nothing of it is known.</summary>
    public IReadOnlyList<string> Read(IOperation? expression, CancellationToken cancellationToken) => Read(expression, depth: 0, cancellationToken);

    private IReadOnlyList<string> Read(IOperation? expression, int depth, CancellationToken cancellationToken)
    {
        if (expression is null || depth > MaximumDepth)
            return s_unknown;
        cancellationToken.ThrowIfCancellationRequested();
        if (expression.ConstantValue is { HasValue: true, Value: var constant })
            return [Convert.ToString(constant, CultureInfo.InvariantCulture) ?? ""];

        switch (expression)
        {
            case IParenthesizedOperation { Operand: var inner }:
                return Read(inner, depth, cancellationToken);
            case IConversionOperation { OperatorMethod: null, Operand: var operand }:
                return Read(operand, depth, cancellationToken);
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                return Either(Read(choice.WhenTrue, depth + 1, cancellationToken), Read(otherwise, depth + 1, cancellationToken));
            case ICoalesceOperation choice:
                return Either(Read(choice.Value, depth + 1, cancellationToken), Read(choice.WhenNull, depth + 1, cancellationToken));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                return Joined(Read(sum.LeftOperand, depth + 1, cancellationToken), Read(sum.RightOperand, depth + 1, cancellationToken));
            case IInterpolatedStringOperation text:
                return Joined(text, depth, cancellationToken);
            case IInvocationOperation call:
                return OfCall(call, depth, cancellationToken);
            case ILocalReferenceOperation { Local: var local }:
                return OfLocal(local, expression, depth, cancellationToken);
            case IFieldReferenceOperation { Field: var field }:
                return OfMember(field, depth, cancellationToken);
            case IPropertyReferenceOperation { Property: var property }:
                return OfMember(property, depth, cancellationToken);
            default:
                return s_unknown;
        }
    }

    private IReadOnlyList<string> Joined(IInterpolatedStringOperation text, int depth, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> joined = [""];
        foreach (var part in text.Parts)
        {
            joined = Joined(joined, part switch
            {
                IInterpolatedStringTextOperation { Text: var literal } => Read(literal, depth + 1, cancellationToken),
                IInterpolationOperation { Expression: var hole } => Read(hole, depth + 1, cancellationToken),
                _ => s_unknown,
            });
        }

        return joined;
    }

    private IReadOnlyList<string> OfCall(IInvocationOperation call, int depth, CancellationToken cancellationToken)
    {
        var method = call.TargetMethod;
        if (method.ContainingType?.SpecialType == SpecialType.System_String)
        {
            return method.Name switch
            {
                "Format" => Formatted(call, depth, cancellationToken),
                "Concat" => Concatenated(call, depth, cancellationToken),
                "Trim" or "TrimEnd" or "TrimStart" or "ToString" or "ToLower" or "ToLowerInvariant" => Read(call.Instance, depth + 1, cancellationToken),
                _ => s_unknown,
            };
        }

        return OfMember(method, depth, cancellationToken);
    }

    private IReadOnlyList<string> Concatenated(IInvocationOperation call, int depth, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> joined = [""];
        foreach (var part in PartsOf(call, "format"))
            joined = Joined(joined, Read(part, depth + 1, cancellationToken));
        return joined;
    }

    private IReadOnlyList<string> Formatted(IInvocationOperation call, int depth, CancellationToken cancellationToken)
    {
        IOperation? format = null;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name == "format")
                format = argument.Value;
        }

        if (format?.ConstantValue is not { HasValue: true, Value: string pattern })
            return s_unknown;

        var parts = PartsOf(call, "format");
        IReadOnlyList<string> joined = [""];
        for (var position = 0; position < pattern.Length;)
        {
            var open = pattern.IndexOf('{', position);
            var close = open < 0 ? -1 : pattern.IndexOf('}', open);
            if (close < 0)
                return Joined(joined, [pattern.Substring(position)]);
            joined = Joined(joined, [pattern.Substring(position, open - position)]);
            var known = int.TryParse(pattern.Substring(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < parts.Count;
            joined = Joined(joined, known ? Read(parts[index], depth + 1, cancellationToken) : s_unknown);
            position = close + 1;
        }

        return joined;
    }

    /// <summary>The arguments of a call in the order of its parameters, those of a <c>params</c> array one by one.</summary>
    private static List<IOperation> PartsOf(IInvocationOperation call, string exceptFor)
    {
        var parts = new List<IOperation>();
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is null || argument.Parameter.Name is "provider" || argument.Parameter.Name == exceptFor)
                continue;
            if (argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } elements } })
                parts.AddRange(elements.ElementValues);
            else
                parts.Add(argument.Value);
        }

        return parts;
    }

    private IReadOnlyList<string> OfLocal(ILocalSymbol local, IOperation reference, int depth, CancellationToken cancellationToken)
    {
        IReadOnlyList<string>? shapes = null;
        foreach (var operation in LocalValues.RootOf(reference).Descendants())
        {
            var value = operation switch
            {
                IVariableDeclaratorOperation declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, local) => declarator.Initializer?.Value,
                ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when SymbolEqualityComparer.Default.Equals(target.Local, local) => assignment.Value,
                _ => null,
            };
            // A variable that is put together from itself would never end.
            if (value is not null && !value.Syntax.Span.Contains(reference.Syntax.Span))
                shapes = shapes is null ? Read(value, depth + 1, cancellationToken) : Either(shapes, Read(value, depth + 1, cancellationToken));
        }

        return shapes ?? s_unknown;
    }

    private IReadOnlyList<string> OfMember(ISymbol member, int depth, CancellationToken cancellationToken)
    {
        if (member.DeclaringSyntaxReferences.Length != 1)
            return s_unknown;
        IReadOnlyList<string>? shapes = null;
        foreach (var expression in ExpressionsOf(member.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken)))
        {
            var found = Read(models.OperationOf(expression, cancellationToken), depth + 2, cancellationToken);
            shapes = shapes is null ? found : Either(shapes, found);
        }

        return shapes ?? s_unknown;
    }

    /// <summary>What a declaration gives its member, or what its body returns.</summary>
    private static IEnumerable<ExpressionSyntax> ExpressionsOf(SyntaxNode declaration)
    {
        switch (declaration)
        {
            case VariableDeclaratorSyntax { Initializer.Value: var value }:
                yield return value;
                break;
            case PropertyDeclarationSyntax { ExpressionBody.Expression: var body }:
                yield return body;
                break;
            case PropertyDeclarationSyntax { Initializer.Value: var value }:
                yield return value;
                break;
            case MethodDeclarationSyntax { ExpressionBody.Expression: var body }:
                yield return body;
                break;
            case LocalFunctionStatementSyntax { ExpressionBody.Expression: var body }:
                yield return body;
                break;
            case PropertyDeclarationSyntax or MethodDeclarationSyntax or LocalFunctionStatementSyntax:
                foreach (var node in declaration.DescendantNodes(static node => !node.IsKind(SyntaxKind.SimpleLambdaExpression) && !node.IsKind(SyntaxKind.ParenthesizedLambdaExpression)))
                {
                    if (node is ReturnStatementSyntax { Expression: { } returned })
                        yield return returned;
                }

                break;
        }
    }

    private static IReadOnlyList<string> Either(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var both = new List<string>(left);
        foreach (var shape in right)
        {
            if (both.Count < MaximumShapes && !both.Contains(shape))
                both.Add(shape);
        }

        return both;
    }

    private static IReadOnlyList<string> Joined(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var joined = new List<string>();
        foreach (var beginning in left)
        {
            foreach (var end in right)
            {
                if (joined.Count < MaximumShapes)
                    joined.Add(beginning + end);
            }
        }

        return joined;
    }
}
