using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary><see cref="Rules.StatusIsNotObserved"/>: a type keeps a client of the device SDK, or uses it in a loop, and sets no handler for its status.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StatusIsNotObservedAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.StatusIsNotObserved);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients) =>
        context.RegisterOperationAction(operation => Analyze(operation, clients), OperationKind.Invocation, OperationKind.ObjectCreation);

    private static void Analyze(OperationAnalysisContext context, KnownClients clients)
    {
        if (clients.CreatedBy(context.Operation) is not { Library: { Protocol: ConnectionProtocol.DeviceSdk, Reconnects: true, Hooks: { Count: > 0 } hooks } } type
            || HttpTransport.IsChosenBy(context.Operation, clients, context.CancellationToken)
            || context.ContainingSymbol.ContainingType is not { } owner
            || !(IsKept(context.Operation) || IsInLoopingMember(context.Operation.Syntax))
            || Names(owner, clients, context.CancellationToken))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Rules.StatusIsNotObserved, context.Operation.Syntax.GetLocation(),
            $"'{owner.Name}' keeps a '{type.Symbol.Name}' and never sets '{hooks[0].Member}': it does not notice that the SDK has given the connection up"));
    }

    /// <summary>Whether the new client goes into a field or property, directly or after an await.</summary>
    private static bool IsKept(IOperation creation)
    {
        var value = creation;
        while (value.Parent is IAwaitOperation or IConversionOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
            value = value.Parent;
        return value.Parent is IFieldInitializerOperation or IPropertyInitializerOperation or ISimpleAssignmentOperation { Target: IFieldReferenceOperation or IPropertyReferenceOperation };
    }

    private static bool IsInLoopingMember(SyntaxNode creation)
    {
        if (creation.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
            return false;
        foreach (var node in member.DescendantNodes())
        {
            if (node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax { Condition: null })
                return true;
        }

        return false;
    }

    private static bool Names(INamedTypeSymbol type, KnownClients clients, CancellationToken cancellationToken)
    {
        foreach (var declaration in type.DeclaringSyntaxReferences)
        {
            foreach (var token in declaration.GetSyntax(cancellationToken).DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken) && clients.IsHook(token.ValueText))
                    return true;
            }
        }

        return false;
    }
}
