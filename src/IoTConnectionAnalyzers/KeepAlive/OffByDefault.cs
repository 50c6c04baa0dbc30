using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>Finds configurations that leave a keep-alive at a default which switches it off.</summary>
internal sealed class OffByDefault
{
    private readonly INamedTypeSymbol _type;
    private readonly KeepAliveSetting _setting;

    private OffByDefault(INamedTypeSymbol type, KeepAliveSetting setting) => (_type, _setting) = (type, setting);

    /// <summary>The type and setting of the compilation; null where none is off by default.</summary>
    public static OffByDefault? In(KnownClients clients, SettingTable<KeepAliveSetting> settings)
    {
        foreach (var setting in KeepAliveSettings.All)
        {
            if (!setting.IsOffUnlessSet)
                continue;
            foreach (var type in clients.TypesOfLibraries(setting.Types[0]))
            {
                foreach (var member in type.GetMembers(setting.Member))
                {
                    if (settings.SettingOf(member, parameter: null) is not null)
                        return new(type, setting);
                }
            }
        }

        return null;
    }

    /// <summary>The setting that an operation leaves off: a new configuration that nobody gives it to, or a client that is made without one.</summary>
    public KeepAliveSetting? IsLeftBy(IOperation operation, CancellationToken cancellationToken) => operation switch
    {
        IObjectCreationOperation creation when SymbolEqualityComparer.Default.Equals(creation.Type, _type) => IsUnset(creation, cancellationToken) ? _setting : null,
        IInvocationOperation { TargetMethod: { Name: "CreateAsync", IsStatic: true } method } call when IsOfLibrary(method) => TakesNone(call) ? _setting : null,
        _ => null,
    };

    private bool TakesNone(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (SymbolEqualityComparer.Default.Equals(argument.Parameter?.Type, _type))
                return false;
        }

        return true;
    }

    private bool IsUnset(IObjectCreationOperation creation, CancellationToken cancellationToken)
    {
        // Its own braces may set it, and so may whoever else gets hold of the object: the type must not name the setting at all.
        var type = creation.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        SyntaxNode scope = type is not null ? type : creation.Syntax.SyntaxTree.GetRoot(cancellationToken);
        return !Names(scope) && StaysHere(creation);
    }

    private bool Names(SyntaxNode scope)
    {
        foreach (var token in scope.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == _setting.Member)
                return true;
        }

        return false;
    }

    private bool StaysHere(IObjectCreationOperation creation)
    {
        IOperation value = creation;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
            value = value.Parent;
        switch (value.Parent)
        {
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } }:
                return IsOfLibrary(method);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                foreach (var operation in LocalValues.RootOf(creation).Descendants())
                {
                    if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local) && !IsHarmless(reference))
                        return false;
                }

                return true;
            default:
                return false;
        }
    }

    private bool IsHarmless(IOperation reference) => reference.Parent switch
    {
        IMemberReferenceOperation => true,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } => IsOfLibrary(method),
        _ => false,
    };

    private bool IsOfLibrary(IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, _type.ContainingAssembly);
}
