using System;
using System.Collections.Generic;
using System.Linq;

using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>The call that made a token, to be made again by a class of its own.</summary>
internal sealed class MakingCall(IOperation making, SasMaker maker, IMethodSymbol? create, string device, string? module, IOperation use, SemanticModel model)
{
    /// <summary>Adds a value that has to be handed over: its type, a name for it, its code. Returns what stands for it in the call.</summary>
    public delegate string HandOver(string type, string name, string value);

    private readonly int _position = use.Syntax.SpanStart;

    /// <summary>Where the token is used now.</summary>
    public IOperation Use => use;

    /// <summary>What the call repeats of the code as it stands.</summary>
    public List<IOperation> Moved { get; } = [];

    public bool IsProperty => making is IPropertyReferenceOperation;

    /// <summary>Whether the method is a function inside another one.</summary>
    public bool IsLocal => making is IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction };

    /// <summary>The name of the method or property as the code writes it.</summary>
    public string Name => Member.Name;

    /// <summary>The type of what the call gives, with what is awaited still in its task.</summary>
    public string Result => ResultType.ToMinimalDisplayString(model, _position);

    private ISymbol Member => making is IInvocationOperation { TargetMethod: var method } ? method : ((IPropertyReferenceOperation)making).Property;

    private ITypeSymbol ResultType => Member is IMethodSymbol method ? method.ReturnType : ((IPropertySymbol)Member).Type;

    /// <summary>Whether every value that the call gets means the same where the token is used, and later.</summary>
    public bool CanBeHandedOver =>
        Member is not IMethodSymbol { IsGenericMethod: true } && Inputs.All(input => IsInSight(input, use, model) && (IsLifetime(input) || !IsOfTheMoment(input, depth: 0)));

    /// <summary>The same of values that the call takes from the variables around it each time.</summary>
    public bool CanBeCaptured => CanBeHandedOver && Inputs.All(input => IsLifetime(input) || input.DescendantsAndSelf().All(IsFixed));

    private IEnumerable<IOperation> Inputs
    {
        get
        {
            if (making is not IInvocationOperation call)
                return [];
            return call.Arguments.Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue).Select(static argument => argument.Value);
        }
    }

    /// <summary>How a class inside the user's own calls the method; null where it cannot.</summary>
    public string? Receiver(HandOver handOver)
    {
        var instance = making switch
        {
            IInvocationOperation call => call.Instance,
            IPropertyReferenceOperation property => property.Instance,
            _ => null,
        };
        switch (instance)
        {
            case null:
                return IsHiddenByBase(Name) || Member.ContainingType is { } type && !IsAround(type)
                    ? $"{Member.ContainingType.ToMinimalDisplayString(model, _position)}.{Name}"
                    : Name;
            case IInstanceReferenceOperation { Type: { IsReferenceType: true } owner, Syntax: not BaseExpressionSyntax } when IsAround(owner):
                return $"{handOver(owner.ToMinimalDisplayString(model, _position), "owner", "this")}.{Name}";
            case IInstanceReferenceOperation:
                return null;
            default:
                if (!IsInSight(instance, use, model) || instance.Type is not { IsReferenceType: true } receiver)
                    return null;
                Moved.Add(instance);
                return $"{handOver(receiver.ToMinimalDisplayString(model, _position), NameOf(instance), instance.Syntax.ToString())}.{Name}";
        }
    }

    /// <summary>Adds the arguments of the call; false where one cannot be handed over.</summary>
    /// <param name="arguments">Where to add them.</param>
    /// <param name="add">Hands a value over; null where the call reads the variables around it.</param>
    /// <param name="suggested">The name that the suggested lifetime has in the call, from the one of the SDK's parameter.</param>
    public bool AddArguments(List<string> arguments, HandOver? add, Func<string, string> suggested)
    {
        var call = (IInvocationOperation)making;
        var isInOrder = true;
        foreach (var parameter in call.TargetMethod.Parameters)
        {
            if (parameter.RefKind != RefKind.None || parameter.IsParams)
                return false;
            var argument = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal);
            var isLifetime = maker.Lifetime is { } lifetime && lifetime.Ordinal == parameter.Ordinal;
            var value = isLifetime ? LifetimeOf(parameter.Type, suggested) : null;
            if (value is null)
            {
                if (argument is null || argument.ArgumentKind == ArgumentKind.DefaultValue)
                {
                    isInOrder = false;
                    continue;
                }

                value = ValueOf(argument, parameter, add);
            }

            arguments.Add(isInOrder ? value : $"{parameter.Name}: {value}");
        }

        return true;
    }

    /// <summary>The call as the task that the SDK wants.</summary>
    public string AsTask(string call, string task)
    {
        var assured = ResultType is { NullableAnnotation: NullableAnnotation.Annotated } ? call + "!" : call;
        return ResultType switch
        {
            { SpecialType: SpecialType.System_String } => $"{task}.FromResult({assured})",
            { Name: "ValueTask" } => call + ".AsTask()",
            _ => call,
        };
    }

    private string ValueOf(IArgumentOperation argument, IParameterSymbol parameter, HandOver? add)
    {
        var code = argument.Value.Syntax.ToString();
        // What is fixed and no text says more where it is used: `null`, `true`, a number.
        if (argument.Value.ConstantValue is { HasValue: true, Value: not string })
            return code;
        Moved.Add(argument.Value);
        if (add is null)
            return code;
        if (code == device)
            return "DeviceId";
        return code == module ? "ModuleId" : add(parameter.Type.ToMinimalDisplayString(model, _position), parameter.Name, code);
    }

    /// <summary>The suggested lifetime as the method wants it; null where it counts something that the lifetime cannot be written in.</summary>
    private string? LifetimeOf(ITypeSymbol type, Func<string, string> suggested)
    {
        if (create is null || create.Parameters.Length < 2)
            return null;
        var given = suggested(create.Parameters[1].Name);
        var isSpan = create.Parameters[1].Type.SpecialType != SpecialType.System_Int32;
        var span = isSpan ? given : $"{Editing.Names.OfType(model, _position, "System.TimeSpan")}.FromSeconds({given})";
        switch (maker.LifetimeUnit)
        {
            case LifetimeUnit.Span:
                return span;
            case LifetimeUnit.DateTime:
                return $"{Editing.Names.OfType(model, _position, "System.DateTime")}.UtcNow.{Later()}";
            case LifetimeUnit.DateTimeOffset:
                return $"{Editing.Names.OfType(model, _position, "System.DateTimeOffset")}.UtcNow.{Later()}";
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        var isWhole = type.SpecialType != SpecialType.System_Double;
        return maker.LifetimeUnit switch
        {
            LifetimeUnit.Seconds => isSpan ? Whole(given + ".TotalSeconds") : type.SpecialType is SpecialType.System_UInt32 or SpecialType.System_UInt64 ? Cast(given) : given,
            LifetimeUnit.Minutes => isSpan ? Whole(given + ".TotalMinutes") : isWhole ? Cast(given + " / 60") : given + " / 60.0",
            LifetimeUnit.Hours => isSpan ? Whole(given + ".TotalHours") : isWhole ? Cast(given + " / 3600") : given + " / 3600.0",
            // A token of a day where an hour was asked for would be no answer to the question.
            LifetimeUnit.Days when !isWhole => isSpan ? given + ".TotalDays" : given + " / 86400.0",
            _ => null,
        };

        string Later() => isSpan ? $"Add({given})" : $"AddSeconds({given})";
        string Whole(string amount) => isWhole ? $"({type.ToMinimalDisplayString(model, _position)}){amount}" : amount;
        string Cast(string amount) =>
            type.SpecialType is SpecialType.System_UInt32 or SpecialType.System_UInt64
                ? amount.IndexOf(' ') < 0 ? $"({type.ToMinimalDisplayString(model, _position)}){amount}" : $"({type.ToMinimalDisplayString(model, _position)})({amount})"
                : amount;
    }

    private bool IsLifetime(IOperation input) =>
        maker is { Lifetime: { } lifetime, LifetimeUnit: not LifetimeUnit.Unknown }
        && input.Parent is IArgumentOperation { Parameter: { } parameter } && parameter.Ordinal == lifetime.Ordinal
        && LifetimeOf(parameter.Type, static name => name) is not null;

    /// <summary>Whether all that an expression names can be named where the token is used.</summary>
    public static bool IsInSight(IOperation expression, IOperation use, SemanticModel model)
    {
        if (expression.Syntax.SyntaxTree != use.Syntax.SyntaxTree)
            return false;
        foreach (var operation in expression.DescendantsAndSelf())
        {
            ISymbol? symbol = operation switch
            {
                ILocalReferenceOperation { Local: var local } => local,
                IParameterReferenceOperation { Parameter: var parameter } => parameter,
                IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation, Member: var member } => member,
                _ => null,
            };
            if (symbol is null || operation.Syntax is not SimpleNameSyntax)
                continue;
            var found = model.LookupSymbols(use.Syntax.SpanStart, name: symbol.Name);
            if (!found.Any(seen => SymbolEqualityComparer.Default.Equals(seen.OriginalDefinition, symbol.OriginalDefinition)))
                return false;
        }

        return expression.DescendantsAndSelf().All(static operation => operation is not (IAwaitOperation or IAnonymousFunctionOperation or IAssignmentOperation or IInvalidOperation));
    }

    /// <summary>Whether a value was worked out from the time at which the code ran: given again later, it would be old.</summary>
    private static bool IsOfTheMoment(IOperation value, int depth)
    {
        foreach (var operation in value.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IPropertyReferenceOperation { Property: { Name: "Now" or "UtcNow" or "Today", ContainingType.Name: "DateTime" or "DateTimeOffset" } }:
                case IInvocationOperation { TargetMethod: { Name: "GetUtcNow" or "GetLocalNow" } }:
                case ILocalReferenceOperation { Local: var local } when depth < 4 && LocalValues.OnlyValueOf(local, operation) is { } source && IsOfTheMoment(source, depth + 1):
                    return true;
            }
        }

        return false;
    }

    private static bool IsFixed(IOperation operation) => operation switch
    {
        ILocalReferenceOperation { Local: var local } => local.IsConst || LocalValues.OnlyValueOf(local, operation) is not null,
        IParameterReferenceOperation { Parameter: var parameter } => parameter.RefKind == RefKind.None,
        _ => true,
    };

    /// <summary>Whether a type is the one around the use, or around that one, or a base of it.</summary>
    private bool IsAround(ITypeSymbol type)
    {
        // The class of a program without one stands beside it, not in it.
        if (use.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is null)
            return false;
        for (var around = model.GetEnclosingSymbol(_position)?.ContainingType; around is not null; around = around.ContainingType)
        {
            for (var current = around; current is not null; current = current.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, type.OriginalDefinition))
                    return true;
            }
        }

        return false;
    }

    private bool IsHiddenByBase(string name)
    {
        for (var type = create?.ContainingType; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).Length > 0)
                return true;
        }

        return name is "DeviceId" or "ModuleId";
    }

    private static string NameOf(IOperation receiver) => receiver switch
    {
        ILocalReferenceOperation { Local.Name: var name } => name,
        IParameterReferenceOperation { Parameter.Name: var name } => name,
        IMemberReferenceOperation { Member.Name: var name } => name,
        _ => "tokenSource",
    };
}
