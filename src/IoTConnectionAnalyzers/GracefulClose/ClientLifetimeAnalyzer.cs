using System.Collections.Generic;
using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Configuration;
using IoTConnectionAnalyzers.Lifetime;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>
/// Follows every client that the code creates to its end: <see cref="Rules.DisposedWithoutClose"/>, <see cref="Rules.NeverClosed"/>,
/// <see cref="Rules.CloseIsSkipped"/>, <see cref="Rules.ReplacedWithoutClose"/>, and what becomes of web sockets and AMQP connections,
/// <see cref="Rules.WebSocketIsAborted"/> and <see cref="Rules.AmqpIsNotClosed"/>. They read the same paths, so they read them once.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientLifetimeAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Rules.DisposedWithoutClose, Rules.NeverClosed, Rules.CloseIsSkipped, Rules.ReplacedWithoutClose, Rules.WebSocketIsAborted, Rules.AmqpIsNotClosed);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        var entryPoint = context.Compilation.GetEntryPoint(context.CancellationToken)?.ContainingType;
        context.RegisterOperationAction(operation => OfBody(operation, clients.Lifetimes), OperationKind.Invocation, OperationKind.ObjectCreation);
        context.RegisterSymbolStartAction(type => OfMembers(type, clients, entryPoint), SymbolKind.NamedType);
    }

    private static void OfBody(OperationAnalysisContext context, LifetimeEngine engine)
    {
        // Cheapest first: nearly every call creates no client.
        if (CreationSite.Find(context.Operation, engine, context.CancellationToken) is not { Type.HasLifetime: true })
            return;
        if (context.Operation.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is FieldDeclarationSyntax
            or PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: not null, Initializer: not null })
        {
            return;
        }

        if (IsLeftAlone(engine.Clients, context.Options, context.Operation.Syntax.SyntaxTree))
            return;
        if (engine.Follow(context.Operation, context.GetControlFlowGraph(), context.ContainingSymbol, context.CancellationToken) is not { } life)
            return;

        foreach (var report in LifetimeReports.Of(life))
            context.ReportDiagnostic(report);
    }

    private static bool IsLeftAlone(KnownClients clients, AnalyzerOptions options, SyntaxTree tree) =>
        clients.IsTestCode && !ConnectionOptions.AnalyzesTests(options, tree);

    private static void OfMembers(SymbolStartAnalysisContext context, KnownClients clients, INamedTypeSymbol? entryPoint)
    {
        Dictionary<ISymbol, MemberLifetime>? members = null;
        foreach (var member in ((INamedTypeSymbol)context.Symbol).GetMembers())
        {
            var type = member switch
            {
                IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
                IPropertySymbol { IsIndexer: false } property => property.Type,
                _ => null,
            };
            if (clients.TypeOf(type) is { HasLifetime: true } client)
                (members ??= new(SymbolEqualityComparer.Default)).Add(member, new MemberLifetime(member, client));
        }

        if (members is null)
            return;

        var engine = clients.Lifetimes;
        var calls = new TypeCalls(clients);
        context.RegisterOperationAction(
            operation =>
            {
                if (members.TryGetValue(((IMemberReferenceOperation)operation.Operation).Member.OriginalDefinition, out var member))
                    member.Note(operation.Operation, engine, operation.CancellationToken);
            },
            OperationKind.FieldReference, OperationKind.PropertyReference);
        context.RegisterOperationAction(
            operation =>
            {
                foreach (var member in InitializedBy(operation.Operation))
                {
                    if (members.TryGetValue(member, out var lifetime))
                        lifetime.NoteValue(((ISymbolInitializerOperation)operation.Operation).Value, engine, operation.CancellationToken);
                }
            },
            OperationKind.FieldInitializer, OperationKind.PropertyInitializer);
        context.RegisterOperationAction(operation => calls.Note(operation.Operation, operation.ContainingSymbol), OperationKind.Invocation, OperationKind.MethodReference);
        context.RegisterSymbolEndAction(end =>
        {
            foreach (var member in members.Values)
                Report(member, calls, engine, entryPoint, end);
        });
    }

    private static IEnumerable<ISymbol> InitializedBy(IOperation initializer) => initializer switch
    {
        IFieldInitializerOperation field => field.InitializedFields,
        IPropertyInitializerOperation property => property.InitializedProperties,
        _ => [],
    };

    private static void Report(MemberLifetime member, TypeCalls calls, LifetimeEngine engine, INamedTypeSymbol? entryPoint, SymbolAnalysisContext context)
    {
        if (!member.IsOwnedAndOpened || IsLeftAlone(engine.Clients, context.Options, member.Creations[0].Syntax.SyntaxTree))
            return;

        var isReplaced = false;
        foreach (var assignment in member.Assignments)
        {
            if (!ReplacesAnOpenOne(assignment, member, calls, engine, context.CancellationToken))
                continue;
            context.ReportDiagnostic(MemberReports.OfReplacement(member, assignment));
            isReplaced = true;
        }

        if (isReplaced || member.IsSettled || OutsideUse.MayClose(member.Member, engine, context.CancellationToken))
            return;
        var isOfProgram = member.Member.IsStatic && SymbolEqualityComparer.Default.Equals(member.Member.ContainingType, entryPoint);
        foreach (var report in MemberReports.Of(member, isOfProgram))
            context.ReportDiagnostic(report);
    }

    private static bool ReplacesAnOpenOne(ISimpleAssignmentOperation assignment, MemberLifetime member, TypeCalls calls, LifetimeEngine engine, System.Threading.CancellationToken cancellationToken)
    {
        var method = assignment.SemanticModel?.GetEnclosingSymbol(assignment.Syntax.SpanStart, cancellationToken);
        return method is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LambdaMethod }
            && (calls.RunsAgain(method) || calls.IsRepeated(assignment))
            && Replacement.IgnoresTheOldOne(assignment, member.Member, engine, cancellationToken);
    }
}
