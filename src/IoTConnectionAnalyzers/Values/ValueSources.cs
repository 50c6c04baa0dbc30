using System;
using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Values;

/// <summary>What a value of code that runs again and again is made of.</summary>
[Flags]
internal enum ValueSource
{
    /// <summary>Only of what is the same every time.</summary>
    Same = 0,

    /// <summary>Of a parameter of the code.</summary>
    Parameter = 1,

    /// <summary>Of something else that may differ from time to time: a loop variable, a random number, what an unknown call returns.</summary>
    Other = 2,
}

/// <summary>
/// Tells whether an expression gives the same value every time that a loop or function runs. What it does not know may differ.
/// </summary>
/// <param name="scope">The loop statement, or the declaration of the function with its parameters.</param>
/// <param name="models">Where the bodies of other methods are found.</param>
internal sealed class ValueSources(SyntaxNode scope, SourceModels models)
{
    private const int MaximumDepth = 6;

    /// <summary>What the expression is made of, through the locals that stand in the scope.</summary>
    public ValueSource Of(IOperation value, CancellationToken cancellationToken) => Of(value, depth: 0, cancellationToken);

    private ValueSource Of(IOperation value, int depth, CancellationToken cancellationToken)
    {
        if (depth > MaximumDepth)
            return ValueSource.Other;
        var sources = ValueSource.Same;
        foreach (var part in value.DescendantsAndSelf())
        {
            cancellationToken.ThrowIfCancellationRequested();
            sources |= part switch
            {
                IParameterReferenceOperation { Parameter: var parameter } => IsOfScope(parameter, value) && !IsSignal(parameter.Type) ? ValueSource.Parameter : ValueSource.Same,
                ILocalReferenceOperation { Local: var local, IsDeclaration: false } reference => OfLocal(local, reference, value, depth, cancellationToken),
                IMemberReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } => ValueSource.Same,
                IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member => IsWrittenInScope(member) ? ValueSource.Other : ValueSource.Same,
                IInvocationOperation call => OfCall(call.TargetMethod, depth, cancellationToken),
                IIncrementOrDecrementOperation or ICompoundAssignmentOperation or IDynamicInvocationOperation or IInvalidOperation => ValueSource.Other,
                _ => ValueSource.Same,
            };
        }

        return sources;
    }

    private ValueSource OfLocal(ILocalSymbol local, ILocalReferenceOperation reference, IOperation value, int depth, CancellationToken cancellationToken)
    {
        if (IsDeclaredWithin(local, value.Syntax))
            return ValueSource.Same;
        if (LocalValues.OnlyValueOf(local, reference) is not { } only)
            return IsDeclaredWithin(local, scope) || IsWrittenInScope(reference) ? ValueSource.Other : ValueSource.Same;
        return IsDeclaredWithin(local, scope) || scope.Span.Contains(only.Syntax.Span) ? Of(only, depth + 1, cancellationToken) : ValueSource.Same;
    }

    /// <summary>A parameter of a lambda inside the expression belongs to the expression.</summary>
    private bool IsOfScope(IParameterSymbol parameter, IOperation value) =>
        parameter.IsImplicitlyDeclared || IsDeclaredWithin(parameter, scope) && !IsDeclaredWithin(parameter, value.Syntax);

    /// <summary>What tells of a stop or takes the log says nothing about the value.</summary>
    private static bool IsSignal(ITypeSymbol type) => type.Name is "CancellationToken" or "ILogger" or "IServiceProvider" or "FunctionContext" or "ExecutionContext";

    private static bool IsDeclaredWithin(ISymbol symbol, SyntaxNode node)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree == node.SyntaxTree && node.Span.Contains(reference.Span))
                return true;
        }

        return false;
    }

    private bool IsWrittenInScope(IOperation reference)
    {
        foreach (var operation in LocalValues.RootOf(reference).Descendants())
        {
            var target = operation switch
            {
                IAssignmentOperation assignment => assignment.Target,
                IIncrementOrDecrementOperation step => step.Target,
                IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
                _ => null,
            };
            if (target is not null && scope.Span.Contains(operation.Syntax.Span) && SymbolEqualityComparer.Default.Equals(SymbolOf(target), SymbolOf(reference)))
                return true;
        }

        return false;
    }

    private static ISymbol? SymbolOf(IOperation reference) => reference switch
    {
        ILocalReferenceOperation local => local.Local,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };

    private ValueSource OfCall(IMethodSymbol method, int depth, CancellationToken cancellationToken)
    {
        if (method.ContainingType is not { } type)
            return ValueSource.Other;
        if (!method.DeclaringSyntaxReferences.IsEmpty)
            return IsSteady(method, depth, cancellationToken) ? ValueSource.Same : ValueSource.Other;
        var isSteady = type switch
        {
            { Name: "Guid" or "Random" or "RandomNumberGenerator" or "Console" or "Path" or "Interlocked" or "Monitor" } => false,
            _ when IsReader(type.Name) || IsReader(method.Name) => false,
            _ => true,
        };
        return isSteady ? ValueSource.Same : ValueSource.Other;
    }

    /// <summary>Names of what gives something else at every call.</summary>
    private static bool IsReader(string name) =>
        name.StartsWith("Read", StringComparison.Ordinal) && name is not ("ReadAllText" or "ReadAllTextAsync" or "ReadOnlySpan" or "ReadOnlyMemory")
        || name.StartsWith("Next", StringComparison.Ordinal) || name.StartsWith("Take", StringComparison.Ordinal) || name.StartsWith("Receive", StringComparison.Ordinal)
        || name.StartsWith("Try", StringComparison.Ordinal)
        || name.StartsWith("Pop", StringComparison.Ordinal) || name.IndexOf("Dequeue", StringComparison.Ordinal) >= 0 || name.EndsWith("Reader", StringComparison.Ordinal)
        || name.EndsWith("Stream", StringComparison.Ordinal) || name.EndsWith("Enumerator", StringComparison.Ordinal);

    /// <summary>Whether a method of this compilation counts nothing up and asks nothing that gives something else at every call.</summary>
    private bool IsSteady(IMethodSymbol method, int depth, CancellationToken cancellationToken)
    {
        if (depth >= MaximumDepth || method.IsAbstract || method.IsVirtual || method.DeclaringSyntaxReferences.Length != 1)
            return false;
        if (models.OperationOf(method.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken), cancellationToken) is not { } body)
            return false;
        foreach (var part in body.Descendants())
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (part)
            {
                case IIncrementOrDecrementOperation { Target: IMemberReferenceOperation } or ICompoundAssignmentOperation { Target: IMemberReferenceOperation } or IDynamicInvocationOperation or IInvalidOperation:
                case IInvocationOperation { TargetMethod: var callee } when OfCall(callee, depth + 2, cancellationToken) != ValueSource.Same:
                    return false;
            }
        }

        return true;
    }
}
