using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Tells the settings of a listener: its callback checks the certificates of devices, not that of a server.</summary>
internal static class ServerSide
{
    public static bool Has(ApiSettingSite<TrustSetting> site)
    {
        switch (site.Operation)
        {
            // `new SslStream(…)` serves both sides; the type says by its calls which one it is.
            case IObjectCreationOperation { Type.Name: "SslStream" } creation:
                return NamesServer(creation.Syntax);
            case IAssignmentOperation { Target: IMemberReferenceOperation { Instance: IMemberReferenceOperation { Instance.Type.ContainingNamespace.Name: "Listener" } } }:
                return true;
            case IAssignmentOperation { Target: IMemberReferenceOperation { Instance: IInstanceReferenceOperation }, Parent.Parent: IObjectCreationOperation creation }:
                return IsMadeForListener(creation);
            default:
                return false;
        }
    }

    private static bool IsMadeForListener(IObjectCreationOperation creation)
    {
        foreach (var argument in creation.Arguments)
        {
            if (argument is { Parameter.Name: "isInitiator", Value.ConstantValue: { HasValue: true, Value: false } })
                return true;
        }

        return false;
    }

    private static bool NamesServer(SyntaxNode node)
    {
        foreach (var token in node.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.DescendantTokens() ?? [])
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText.StartsWith("AuthenticateAsServer", System.StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
