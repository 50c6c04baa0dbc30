using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>
/// A use of a fixed token that does not bind because something among its arguments is not known to the compiler, such as a type of a
/// package that is missing. The type it makes, or the method it names, is known all the same.
/// </summary>
internal static class UnboundTokenUse
{
    /// <summary>The expression of the token; null where the code names no such member, or is not written to its end.</summary>
    public static (FixedTokenApi Api, ExpressionSyntax Token)? Find(IInvalidOperation operation)
    {
        var model = operation.SemanticModel;
        switch (operation.Syntax)
        {
            case BaseObjectCreationExpressionSyntax { ArgumentList: { } list } when operation.Type is INamedTypeSymbol type && IsOfSdk(type)
                && DeviceAuthentication.FixedTokenApiOf(type, null) is { IsConnectionString: false } api:
                foreach (var constructor in type.InstanceConstructors)
                {
                    if (ArgumentFor(constructor, api, list) is { } token)
                        return (api, token);
                }

                return null;
            case InvocationExpressionSyntax { ArgumentList: var list, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } call when DeviceAuthentication.TakesToken(name) && model is not null:
                foreach (var candidate in model.GetSymbolInfo(call).CandidateSymbols)
                {
                    if (candidate is IMethodSymbol { ContainingType: { } owner } method && IsOfSdk(owner)
                        && DeviceAuthentication.FixedTokenApiOf(owner, name) is { IsConnectionString: false } api && ArgumentFor(method, api, list) is { } token)
                    {
                        return (api, token);
                    }
                }

                return null;
            default:
                return null;
        }
    }

    private static bool IsOfSdk(INamedTypeSymbol type) => type.ContainingAssembly?.Name == Clients.Libraries.DeviceSdk.Assembly && type.DeclaringSyntaxReferences.IsEmpty;

    private static ExpressionSyntax? ArgumentFor(IMethodSymbol method, FixedTokenApi api, ArgumentListSyntax list)
    {
        var arguments = list.Arguments;
        if (arguments.Count > method.Parameters.Length || list.CloseParenToken.IsMissing)
            return null;
        ExpressionSyntax? token = null;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Expression.IsMissing || arguments[i].Expression.ContainsDiagnostics)
                return null;
            if ((arguments[i].NameColon?.Name.Identifier.ValueText ?? method.Parameters[i].Name) == api.Parameter)
                token = arguments[i].Expression;
        }

        for (var i = arguments.Count; i < method.Parameters.Length; i++)
        {
            if (!method.Parameters[i].IsOptional)
                return null;
        }

        return token;
    }
}
