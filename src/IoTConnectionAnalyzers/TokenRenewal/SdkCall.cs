using System.Collections.Immutable;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>A call or object creation of the device SDK, read as one: a type, a method or constructor, arguments.</summary>
internal static class SdkCall
{
    /// <summary>The arguments of a static call or object creation; the type is null where it is neither, or not of the SDK.</summary>
    public static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation use, out INamedTypeSymbol? type, out string? method)
    {
        (type, method, var arguments) = use switch
        {
            IObjectCreationOperation { Type: INamedTypeSymbol created } creation => (created, null, creation.Arguments),
            IInvocationOperation { TargetMethod: { IsStatic: true, ContainingType: { } owner, Name: var name } } call => (owner, name, call.Arguments),
            _ => ((INamedTypeSymbol?)null, null, ImmutableArray<IArgumentOperation>.Empty),
        };
        // The SDK's own source hands credentials about as well; that is no use of it.
        if (type is not null && (type.ContainingAssembly?.Name != Clients.Libraries.DeviceSdk.Assembly || !type.DeclaringSyntaxReferences.IsEmpty))
            type = null;
        return arguments;
    }

    /// <summary>The argument that the code writes for a parameter; null where there is none.</summary>
    public static IArgumentOperation? ArgumentOf(string parameter, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Name == parameter && argument.ArgumentKind == ArgumentKind.Explicit)
                return argument;
        }

        return null;
    }
}
