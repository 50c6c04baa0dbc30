using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>A client socket that is told to throw away what it has not sent: <see cref="Rules.SocketIsAborted"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SocketIsAbortedAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.SocketIsAborted);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        context.RegisterOperationAction(operation => OfOption(operation, clients), OperationKind.ObjectCreation);
        context.RegisterOperationAction(operation => OfCall(operation, clients), OperationKind.Invocation);
    }

    private static void OfOption(OperationAnalysisContext context, KnownClients clients)
    {
        var option = (IObjectCreationOperation)context.Operation;
        if (option.Type is not { Name: "LingerOption" } type || !IsOfSockets(type, "LingerOption") || !IsOnForNoTime(option, clients, context.CancellationToken)
            || !IsGivenToAClient(option) || TestCode.IsLeftAlone(clients, context.Options, option.Syntax.SyntaxTree))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Rules.SocketIsAborted, option.Syntax.GetLocation(),
            "lingering for 0 seconds makes every close reset the connection: what is not sent yet, the goodbye of the protocol included, is thrown away"));
    }

    /// <summary>Whether the option is set on a client socket or its settings, by way of a local or not.</summary>
    private static bool IsGivenToAClient(IOperation option)
    {
        var value = option;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
            value = value.Parent;
        switch (value.Parent)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "LingerState" or "LingerOption" } } target }:
                return !IsOfServer(target.Instance, option.Syntax);
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "SetSocketOption" } method } call }:
                return IsOfSockets(method.ContainingType, "Socket") && !IsOfServer(call.Instance, option.Syntax);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                foreach (var operation in LocalValues.RootOf(option).Descendants())
                {
                    if (operation is ILocalReferenceOperation { Local: var used } && SymbolEqualityComparer.Default.Equals(used, local) && IsGivenToAClient(operation))
                        return true;
                }

                return false;
            default:
                return false;
        }
    }

    private static void OfCall(OperationAnalysisContext context, KnownClients clients)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name == "Close" && call.Arguments.Length == 1 && IsOfSockets(call.TargetMethod.ContainingType, "Socket", "NetworkStream")
            && clients.Values.ReadOne(call.Arguments[0].Value, context.CancellationToken) is 0L or System.TimeSpan { Ticks: 0 }
            && !IsInCatch(call.Syntax) && !IsOfServer(call.Instance, call.Syntax) && !TestCode.IsLeftAlone(clients, context.Options, call.Syntax.SyntaxTree))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.SocketIsAborted, call.Syntax.GetLocation(),
                $"'{call.Syntax}' resets the connection: what is not sent yet, the goodbye of the protocol included, is thrown away"));
        }
    }

    private static bool IsOnForNoTime(IObjectCreationOperation option, KnownClients clients, CancellationToken cancellationToken)
    {
        var isOn = false;
        var isForNoTime = false;
        foreach (var argument in option.Arguments)
        {
            var given = clients.Values.ReadOne(argument.Value, cancellationToken);
            isOn |= argument.Parameter?.Name == "enable" && given is true;
            isForNoTime |= argument.Parameter?.Name == "seconds" && given is 0L;
        }

        return isOn && isForNoTime;
    }

    private static bool IsOfSockets(ITypeSymbol? type, params string[] names)
    {
        if (type is not { ContainingNamespace: { Name: "Sockets", ContainingNamespace: { Name: "Net", ContainingNamespace.Name: "System" } } })
            return false;
        foreach (var name in names)
        {
            if (type.Name == name)
                return true;
        }

        return false;
    }

    private static bool IsInCatch(SyntaxNode node) => node.FirstAncestorOrSelf<CatchClauseSyntax>() is not null;

    /// <summary>
    /// A server may drop whom it likes. Options of a client library are a client's; a plain socket is taken for a server's where its
    /// type accepts connections somewhere, or where it comes from elsewhere.
    /// </summary>
    private static bool IsOfServer(IOperation? owner, SyntaxNode place)
    {
        if (owner?.Type is { } type && !IsOfSockets(type, "Socket", "TcpClient", "NetworkStream", "TcpListener"))
            return type.Name.IndexOf("Server", System.StringComparison.Ordinal) >= 0;
        if (owner is IParameterReferenceOperation)
            return true;
        var around = (SyntaxNode?)place.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? place.SyntaxTree.GetRoot();
        foreach (var token in around.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken)
                && (token.ValueText is "Listen" or "TcpListener" || token.ValueText.StartsWith("Accept", System.StringComparison.Ordinal)))
                return true;
        }

        return false;
    }
}
