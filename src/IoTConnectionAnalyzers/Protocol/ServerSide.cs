using System;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Tells code of the other side: a broker, and the settings of a listener, whose callback checks the certificates of devices.</summary>
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

    /// <summary>Whether the type around some code is a broker of its own, which also makes messages.</summary>
    public static bool IsBroker(SyntaxNode node) =>
        HasName(node, static name => name is "MqttServer" or "IMqttServer" or "InjectedMqttApplicationMessage" or "InjectApplicationMessage");

    private static bool NamesServer(SyntaxNode node) => HasName(node, static name => name.StartsWith("AuthenticateAsServer", StringComparison.Ordinal));

    private static bool HasName(SyntaxNode node, Func<string, bool> isMeant)
    {
        foreach (var token in node.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.DescendantTokens() ?? [])
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && isMeant(token.ValueText))
                return true;
        }

        return false;
    }
}
