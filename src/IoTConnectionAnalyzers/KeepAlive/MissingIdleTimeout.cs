using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.KeepAlive;

/// <summary>Finds AMQPNetLite connections, and factories of such, to which nobody gives an idle timeout.</summary>
internal sealed class MissingIdleTimeout
{
    private readonly INamedTypeSymbol _connection;
    private readonly INamedTypeSymbol? _factory;

    private MissingIdleTimeout(INamedTypeSymbol connection, INamedTypeSymbol? factory, IdleTimeoutSetting setting) =>
        (_connection, _factory, Setting) = (connection, factory, setting);

    /// <summary>The setting that is missing.</summary>
    public IdleTimeoutSetting Setting { get; }

    /// <summary>The library as the compilation references it; null where it does not.</summary>
    public static MissingIdleTimeout? In(KnownClients clients)
    {
        foreach (var setting in IdleTimeoutSetting.All)
        {
            if (setting.Types[0] != IdleTimeoutSetting.AmqpNetLiteSettings)
                continue;
            foreach (var connection in clients.TypesOfLibraries("Amqp.Connection"))
                return new(connection, connection.ContainingAssembly.GetTypeByMetadataName("Amqp.ConnectionFactory"), setting);
        }

        return null;
    }

    /// <summary>Whether a creation leaves the timeout out, and then, whether it can be set in its place; null where it does not leave it out.</summary>
    public bool? Where(IOperation operation, CancellationToken cancellationToken)
    {
        if (operation is not IObjectCreationOperation creation)
            return null;
        if (SymbolEqualityComparer.Default.Equals(creation.Type, _connection))
            return IsWithoutOpen(creation.Arguments) ? false : null;
        if (!SymbolEqualityComparer.Default.Equals(creation.Type, _factory))
            return null;
        return IsNamed(creation, cancellationToken) || !MakesConnections(creation) ? null : creation.Initializer is null || !HasAmqp(creation);
    }

    /// <summary>Whether a connection is opened with the frame that the library makes, which has no timeout.</summary>
    private static bool IsWithoutOpen(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            switch (KnownClients.WithoutConversion(argument.Value))
            {
                // A frame that the code makes itself says its timeout in place; any other one is not known.
                case { Type.Name: "Open", ConstantValue.HasValue: false }:
                case { Type.Name: "AmqpSettings" or "ConnectionFactory" or "ConnectionFactoryBase" or "IHandler" }:
                    return false;
            }
        }

        return arguments.Length > 0;
    }

    /// <summary>Whether the code around names an idle timeout: then somebody has thought of it.</summary>
    private static bool IsNamed(IObjectCreationOperation creation, CancellationToken cancellationToken)
    {
        var type = creation.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        SyntaxNode scope = type is not null ? type : creation.Syntax.SyntaxTree.GetRoot(cancellationToken);
        foreach (var token in scope.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText is "IdleTimeout" or "IdleTimeOut")
                return true;
        }

        return false;
    }

    private static bool HasAmqp(IObjectCreationOperation creation)
    {
        foreach (var initializer in creation.Initializer!.Initializers)
        {
            if (initializer is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Property.Name: "AMQP" } })
                return true;
        }

        return false;
    }

    /// <summary>Whether the factory stays here and makes a connection with the frame that the library makes.</summary>
    private static bool MakesConnections(IObjectCreationOperation creation)
    {
        if (MakesConnection(creation))
            return true;
        IOperation value = creation;
        while (value.Parent is IConversionOperation)
            value = value.Parent;
        if (value.Parent is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } })
            return false;
        var makes = false;
        foreach (var operation in LocalValues.RootOf(creation).Descendants())
        {
            if (operation is not ILocalReferenceOperation reference || !SymbolEqualityComparer.Default.Equals(reference.Local, local))
                continue;
            if (MakesConnection(reference))
                makes = true;
            else if (reference.Parent is not IMemberReferenceOperation)
                return false;
        }

        return makes;
    }

    private static bool MakesConnection(IOperation factory) =>
        factory.Parent is IInvocationOperation { TargetMethod.Name: "CreateAsync", Arguments: var arguments } call && call.Instance == factory && IsWithoutOpen(arguments);
}
