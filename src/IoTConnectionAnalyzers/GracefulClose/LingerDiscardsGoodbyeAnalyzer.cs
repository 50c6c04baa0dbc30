using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>TCP options of MQTTnet 4 and 5 that keep the linger of 0 seconds: <see cref="Rules.LingerDiscardsGoodbye"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LingerDiscardsGoodbyeAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.LingerDiscardsGoodbye);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        foreach (var name in Clients.Libraries.Mqttnet.TcpOptions)
        {
            foreach (var type in context.Compilation.GetTypesByMetadataName(name))
            {
                if (type.GetMembers("LingerState").IsEmpty)
                    continue;
                context.RegisterOperationAction(operation => OfCall(operation, clients), OperationKind.Invocation);
                context.RegisterOperationAction(operation => OfCreation(operation, clients), OperationKind.ObjectCreation);
                return;
            }
        }
    }

    private static void OfCall(OperationAnalysisContext context, KnownClients clients)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is { Name: "WithTcpServer", ContainingType.Name: "MqttClientOptionsBuilder" }
            && call.TargetMethod.Parameters[0].Type.SpecialType == SpecialType.System_String && !SetsLinger(call.Syntax))
        {
            Report(context, clients, call.Syntax);
        }
    }

    private static void OfCreation(OperationAnalysisContext context, KnownClients clients)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Type is { Name: "MqttClientTcpOptions", ContainingAssembly.Name: "MQTTnet" } && !SetsLinger(creation.Syntax))
            Report(context, clients, creation.Syntax);
    }

    private static void Report(OperationAnalysisContext context, KnownClients clients, SyntaxNode place)
    {
        if (TestCode.IsLeftAlone(clients, context.Options, place.SyntaxTree))
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.LingerDiscardsGoodbye, place.GetLocation(),
            "these TCP options linger for 0 seconds by default: on a slow line a close throws away what is not sent yet, DISCONNECT included, while DisconnectAsync reports success"));
    }

    /// <summary>Whether the member around sets the linger of some options.</summary>
    private static bool SetsLinger(SyntaxNode place)
    {
        var around = (SyntaxNode?)place.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? place;
        if (around is GlobalStatementSyntax)
            around = around.Parent!;
        foreach (var token in around.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == "LingerState")
                return true;
        }

        return false;
    }
}
