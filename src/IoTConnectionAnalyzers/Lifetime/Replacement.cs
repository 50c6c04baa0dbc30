using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>Tells whether an assignment of a new client to a field or property throws away one that is still open.</summary>
internal static class Replacement
{
    /// <summary>Whether nothing in the body before the assignment looks at, closes or hands on what the member holds.</summary>
    public static bool IgnoresTheOldOne(IOperation assignment, ISymbol member, LifetimeEngine engine, CancellationToken cancellationToken)
    {
        var body = Values.LocalValues.RootOf(assignment);
        foreach (var operation in body.Descendants())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (operation.Syntax.SpanStart >= assignment.Syntax.SpanStart)
                continue;
            switch (operation)
            {
                case IMemberReferenceOperation reference when SymbolEqualityComparer.Default.Equals(reference.Member.OriginalDefinition, member):
                    // Whatever it is, the code knows of the old one.
                    return false;
                case IInvocationOperation { TargetMethod: var callee } when MayEnd(callee, member, engine, cancellationToken):
                    return false;
            }
        }

        return true;
    }

    /// <summary>Whether a method of this compilation names the member, as one that closes it must.</summary>
    private static bool MayEnd(IMethodSymbol callee, ISymbol member, LifetimeEngine engine, CancellationToken cancellationToken)
    {
        if (callee.DeclaringSyntaxReferences.IsEmpty)
            return false;
        if (engine.BodyOf(callee, cancellationToken) is not { } body)
            return true;
        foreach (var operation in body.Descendants())
        {
            if (operation is IMemberReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Member.OriginalDefinition, member))
                return true;
        }

        return false;
    }
}
