using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Values;

/// <summary>
/// Reads a text as far as the code fixes it: constants, interpolation, concatenation, <c>string.Format</c>, a string builder that is
/// filled in one go, locals that are assigned once, members that are read-only or that nothing writes to. What it cannot read is a hole; nothing is guessed.
/// </summary>
internal sealed class TextPatternReader(ValueReader values, SettledFields settled)
{
    private const int MaximumDepth = 12;

    /// <summary>The text of an expression; an expression of which nothing is known is one hole.</summary>
    public TextPattern Read(IOperation expression, CancellationToken cancellationToken)
    {
        var builder = new TextPattern.Builder();
        Add(expression, builder, depth: 0, cancellationToken);
        return builder.Build();
    }

    private void Add(IOperation expression, TextPattern.Builder text, int depth, CancellationToken cancellationToken)
    {
        if (expression.ConstantValue is { HasValue: true, Value: var constant })
        {
            text.Add(Convert.ToString(constant, CultureInfo.InvariantCulture) ?? "");
            return;
        }

        if (depth > MaximumDepth)
        {
            text.Add(TextPattern.Unknown(expression));
            return;
        }

        switch (expression)
        {
            case IParenthesizedOperation { Operand: var inner }:
                Add(inner, text, depth + 1, cancellationToken);
                return;
            case IConversionOperation { OperatorMethod: null } conversion:
                Add(conversion.Operand, text, depth + 1, cancellationToken);
                return;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                Add(sum.LeftOperand, text, depth + 1, cancellationToken);
                Add(sum.RightOperand, text, depth + 1, cancellationToken);
                return;
            case IInterpolatedStringOperation interpolation:
                AddParts(interpolation.Parts, text, depth, cancellationToken);
                return;
            case IInterpolatedStringHandlerCreationOperation { Content: var content }:
                Add(content, text, depth + 1, cancellationToken);
                return;
            case IInterpolatedStringAdditionOperation addition:
                Add(addition.Left, text, depth + 1, cancellationToken);
                Add(addition.Right, text, depth + 1, cancellationToken);
                return;
            case IInvocationOperation call when AddCall(call, text, depth, cancellationToken):
                return;
            case ILocalReferenceOperation { Local: var local } when values.SourceOf(local, expression, cancellationToken) is { } source:
                Add(source, text, depth + 1, cancellationToken);
                return;
            case IFieldReferenceOperation { Field: var field } when values.SourceOf(field, expression, cancellationToken) is { } source:
                Add(source, text, depth + 1, cancellationToken);
                return;
            case IFieldReferenceOperation { Field: var kept } when settled.ValueOf(kept, cancellationToken) is { } initial:
                Add(initial, text, depth + 1, cancellationToken);
                return;
            case IPropertyReferenceOperation { Property: var property } when values.SourceOf(property, expression, cancellationToken) is { } source:
                Add(source, text, depth + 1, cancellationToken);
                return;
        }

        var known = values.ReadOne(expression, cancellationToken);
        text.Add(known is string or long ? TextPattern.Of(Convert.ToString(known, CultureInfo.InvariantCulture)!) : TextPattern.Unknown(expression));
    }

    private void AddParts(ImmutableArray<IInterpolatedStringContentOperation> parts, TextPattern.Builder text, int depth, CancellationToken cancellationToken)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text: var literal }:
                    Add(literal, text, depth + 1, cancellationToken);
                    break;
                case IInterpolationOperation { FormatString: null, Alignment: null } hole:
                    Add(hole.Expression, text, depth + 1, cancellationToken);
                    break;
                case IInterpolationOperation { Expression: var formatted }:
                    text.Add(TextPattern.Unknown(formatted));
                    break;
                case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments.Length: 1 } append }:
                    Add(append.Arguments[0].Value, text, depth + 1, cancellationToken);
                    break;
                case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments.Length: > 1 } append }:
                    text.Add(TextPattern.Unknown(append.Arguments[0].Value));
                    break;
                default:
                    text.Add(TextPattern.Unknown(part));
                    break;
            }
        }
    }

    private bool AddCall(IInvocationOperation call, TextPattern.Builder text, int depth, CancellationToken cancellationToken)
    {
        var method = call.TargetMethod;
        switch (method.ContainingType)
        {
            case { SpecialType: SpecialType.System_String }:
                return method.Name switch
                {
                    "Format" => AddFormat(call, text, depth, cancellationToken),
                    "Concat" => AddAll(ItemsOf(call, from: 0), text, depth, cancellationToken),
                    // The provider of the first argument changes numbers and dates, which are holes.
                    "Create" when call.Arguments.Length == 2 && call.Arguments[1].Value is IInterpolatedStringHandlerCreationOperation handler => AddAll([handler], text, depth, cancellationToken),
                    "ToString" when call.Instance is { } itself => AddAll([itself], text, depth, cancellationToken),
                    _ => false,
                };
            case { Name: "FormattableString", ContainingNamespace.Name: "System" } when method.Name == "Invariant" && call.Arguments.Length == 1:
                return AddAll([call.Arguments[0].Value], text, depth, cancellationToken);
            case { Name: "StringBuilder", ContainingNamespace.Name: "Text" } when method.Name == "ToString" && call.Arguments.IsEmpty && call.Instance is { } builder:
                return AddBuilder(builder, call, text, depth, cancellationToken);
            default:
                return false;
        }
    }

    private bool AddAll(IReadOnlyList<IOperation>? items, TextPattern.Builder text, int depth, CancellationToken cancellationToken)
    {
        if (items is null)
            return false;
        foreach (var item in items)
            Add(item, text, depth + 1, cancellationToken);
        return true;
    }

    private bool AddFormat(IInvocationOperation call, TextPattern.Builder text, int depth, CancellationToken cancellationToken)
    {
        var at = 0;
        while (at < call.Arguments.Length && call.Arguments[at].Parameter?.Name != "format")
            at++;
        return at < call.Arguments.Length
            && values.ReadText(call.Arguments[at].Value, cancellationToken) is { } format
            && ItemsOf(call, from: at + 1) is { } items
            && AddFormat(format, items, text, depth, cancellationToken);
    }

    private bool AddFormat(string format, IReadOnlyList<IOperation> items, TextPattern.Builder text, int depth, CancellationToken cancellationToken)
    {
        var filled = new TextPattern.Builder();
        for (var i = 0; i < format.Length; i++)
        {
            var character = format[i];
            if (character is not ('{' or '}') || i + 1 < format.Length && format[i + 1] == character)
            {
                filled.Add(character.ToString());
                if (character is '{' or '}')
                    i++;
                continue;
            }

            var end = format.IndexOf('}', i);
            if (end < 0 || character == '}')
                return false;
            var digits = 0;
            while (i + 1 + digits < end && char.IsDigit(format[i + 1 + digits]))
                digits++;
            if (!int.TryParse(format.Substring(i + 1, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number >= items.Count)
                return false;
            if (i + 1 + digits == end)
                Add(items[number], filled, depth + 1, cancellationToken);
            else
                filled.Add(TextPattern.Unknown(items[number]));
            i = end;
        }

        text.Add(filled.Build());
        return true;
    }

    /// <summary>The arguments from a place on, in the order of the parameters, those of a params array one by one.</summary>
    private static List<IOperation>? ItemsOf(IInvocationOperation call, int from)
    {
        var items = new List<IOperation>();
        for (var i = from; i < call.Arguments.Length; i++)
        {
            var argument = call.Arguments[i];
            if (argument.Parameter is not { } parameter)
                return null;
            if (!parameter.IsParams && parameter.Type is not IArrayTypeSymbol)
            {
                items.Add(argument.Value);
                continue;
            }

            if (argument.Value is IArrayCreationOperation { Initializer.ElementValues: var elements })
                items.AddRange(elements);
            // A params span: a collection expression, which has no name of its own in the oldest compiler.
            else if (argument.IsImplicit && argument.Value.IsImplicit)
                items.AddRange(argument.Value.ChildOperations);
            else
                return null;
        }

        return items;
    }

    private bool AddBuilder(IOperation builder, IInvocationOperation reading, TextPattern.Builder text, int depth, CancellationToken cancellationToken)
    {
        var chain = new List<IInvocationOperation>();
        while (builder is IInvocationOperation { Instance: { } instance } call)
        {
            chain.Add(call);
            builder = instance;
        }

        chain.Reverse();
        var filled = new TextPattern.Builder();
        switch (builder)
        {
            case IObjectCreationOperation creation when AddInitial(creation, filled, depth, cancellationToken):
                break;
            case ILocalReferenceOperation { Local: var local } reference:
                if (LocalValues.OnlyValueOf(local, reference) is not IObjectCreationOperation made || !AddInitial(made, filled, depth, cancellationToken)
                    || !AddEarlier(local, reference, reading, filled, depth, cancellationToken))
                {
                    return false;
                }

                break;
            default:
                return false;
        }

        foreach (var call in chain)
        {
            if (!AddAppend(call, filled, depth, cancellationToken))
                return false;
        }

        text.Add(filled.Build());
        return true;
    }

    private bool AddInitial(IObjectCreationOperation creation, TextPattern.Builder text, int depth, CancellationToken cancellationToken)
    {
        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter?.Type.SpecialType == SpecialType.System_String)
                Add(argument.Value, text, depth + 1, cancellationToken);
        }

        return creation.Type is { Name: "StringBuilder" };
    }

    /// <summary>What was appended to a local before it is read; false where that depends on the way the code takes.</summary>
    private bool AddEarlier(
        ILocalSymbol local, ILocalReferenceOperation last, IInvocationOperation reading, TextPattern.Builder text, int depth, CancellationToken cancellationToken)
    {
        foreach (var operation in LocalValues.RootOf(last).Descendants())
        {
            if (operation == last)
                return true;
            if (operation is not ILocalReferenceOperation { Local: var used } use || !SymbolEqualityComparer.Default.Equals(used, local))
                continue;
            IOperation current = use;
            while (current.Parent is IInvocationOperation call && call.Instance == current)
            {
                if (!AddAppend(call, text, depth, cancellationToken))
                    return false;
                current = call;
            }

            if (current == use || current.Parent is not IExpressionStatementOperation { Parent: IBlockOperation block } || !IsAround(block, reading))
                return false;
        }

        return false;
    }

    private static bool IsAround(IBlockOperation block, IOperation operation)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around == block)
                return true;
        }

        return false;
    }

    private bool AddAppend(IInvocationOperation call, TextPattern.Builder text, int depth, CancellationToken cancellationToken)
    {
        switch (call.TargetMethod.Name)
        {
            case "Append" when call.Arguments.Length == 1:
                Add(call.Arguments[0].Value, text, depth + 1, cancellationToken);
                return true;
            case "AppendLine" when call.Arguments.Length <= 1:
                if (call.Arguments.Length == 1)
                    Add(call.Arguments[0].Value, text, depth + 1, cancellationToken);
                text.Add("\n");
                return true;
            case "AppendFormat":
                return AddFormat(call, text, depth, cancellationToken);
            default:
                return false;
        }
    }
}
