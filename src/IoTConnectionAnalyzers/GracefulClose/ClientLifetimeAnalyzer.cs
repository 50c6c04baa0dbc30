using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;

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
/// <see cref="Rules.CloseIsSkipped"/>, <see cref="Rules.ReplacedWithoutClose"/>, <see cref="Rules.ClientPerMessage"/>, and what becomes of web sockets and AMQP connections,
/// <see cref="Rules.WebSocketIsAborted"/> and <see cref="Rules.AmqpIsNotClosed"/>. They read the same paths, so they read them once.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientLifetimeAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Rules.DisposedWithoutClose, Rules.NeverClosed, Rules.CloseIsSkipped, Rules.ReplacedWithoutClose, Rules.ClientPerMessage, Rules.WebSocketIsAborted, Rules.AmqpIsNotClosed);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        var entryPoint = context.Compilation.GetEntryPoint(context.CancellationToken)?.ContainingType;
        context.RegisterOperationBlockStartAction(body => OfBody(body, clients.Lifetimes));
        context.RegisterSymbolStartAction(type => OfMembers(type, clients, entryPoint), SymbolKind.NamedType);
    }

    /// <summary>
    /// The body reports about the clients that are created in it: the report may stand anywhere in it, and one outside of what an
    /// action is about would not be fixed while the file is edited.
    /// </summary>
    private static void OfBody(OperationBlockStartAnalysisContext context, LifetimeEngine engine)
    {
        List<IOperation>? creations = null;
        context.RegisterOperationAction(
            operation =>
            {
                if (IsFollowed(operation, engine))
                    (creations ??= []).Add(operation.Operation);
            },
            OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.Invalid);
        context.RegisterOperationBlockEndAction(end =>
        {
            foreach (var creation in creations ?? [])
                Follow(creation, engine, end);
        });
    }

    private static bool IsFollowed(OperationAnalysisContext context, LifetimeEngine engine)
    {
        // Cheapest first: nearly every call creates no client.
        if (CreationSite.FindAny(context.Operation, engine, context.CancellationToken) is not { Type.HasLifetime: true })
            return false;
        if (context.Operation.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is FieldDeclarationSyntax
            or PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: not null, Initializer: not null })
        {
            return false;
        }

        return !IsLeftAlone(engine.Clients, context.Options, context.Operation.Syntax.SyntaxTree);
    }

    private static void Follow(IOperation creation, LifetimeEngine engine, OperationBlockAnalysisContext context)
    {
        foreach (var block in context.OperationBlocks)
        {
            if (!block.Syntax.Span.Contains(creation.Syntax.Span))
                continue;
            var isLeftOpen = false;
            if (engine.Follow(creation, context.GetControlFlowGraph(block), context.OwningSymbol, context.CancellationToken) is { } life)
            {
                foreach (var report in LifetimeReports.Of(life))
                {
                    context.ReportDiagnostic(report);
                    isLeftOpen |= IsAboutClient(report, creation);
                }
            }

            if (!isLeftOpen && OfCollection(creation, engine, context) is { } leaving)
            {
                context.ReportDiagnostic(leaving);
                return;
            }

            // That it stays open matters more than how often it is made.
            if (!isLeftOpen && OfMessage(creation, engine, context.CancellationToken) is { } waste)
                context.ReportDiagnostic(waste);
            return;
        }
    }

    private static bool IsAboutClient(Diagnostic report, IOperation creation) =>
        report.Descriptor == Rules.ReplacedWithoutClose || report.Location.SourceSpan == creation.Syntax.Span;

    private static Diagnostic? OfCollection(IOperation creation, LifetimeEngine engine, OperationBlockAnalysisContext context) =>
        CreationSite.Find(creation, engine, context.CancellationToken) is { } site && CollectedClients.LeftOpenIn(site, engine, context.CancellationToken) is { } collection
            ? LifetimeReports.OfCollection(site, collection, context.OwningSymbol)
            : null;

    private static Diagnostic? OfMessage(IOperation creation, LifetimeEngine engine, CancellationToken cancellationToken) =>
        engine.Classifier.Classify(creation) is { Kind: UsageKind.MovesToLocal, Target: ILocalSymbol local }
        && CreationSite.FindAny(creation, engine, cancellationToken) is { } site
            ? PerMessageReports.Of(site, local, engine, cancellationToken)
            : null;

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

        if (isReplaced)
            return;
        if (member.IsSettled || OutsideUse.MayClose(member.Member, engine, context.CancellationToken))
        {
            ReportWaste(member, engine, context);
            return;
        }

        var isOfProgram = member.Member.IsStatic && SymbolEqualityComparer.Default.Equals(member.Member.ContainingType, entryPoint);
        foreach (var report in MemberReports.Of(member, isOfProgram, calls, context.CancellationToken))
            context.ReportDiagnostic(report);
    }

    /// <summary>A client that is kept, and closed somewhere, may still be made for every message.</summary>
    private static void ReportWaste(MemberLifetime member, LifetimeEngine engine, SymbolAnalysisContext context)
    {
        foreach (var assignment in member.Assignments)
        {
            if (MemberLifetime.CreationIn(assignment.Value, engine, context.CancellationToken) is { } site
                && Replacement.IgnoresTheOldOne(assignment, member.Member, engine, context.CancellationToken)
                && PerMessageReports.Of(site, member.Member, engine, context.CancellationToken) is { } waste)
            {
                context.ReportDiagnostic(waste);
            }
        }
    }

    private static bool ReplacesAnOpenOne(ISimpleAssignmentOperation assignment, MemberLifetime member, TypeCalls calls, LifetimeEngine engine, CancellationToken cancellationToken)
    {
        var method = assignment.SemanticModel?.GetEnclosingSymbol(assignment.Syntax.SpanStart, cancellationToken);
        return method is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LambdaMethod }
            && (calls.RunsAgain(method) || calls.IsRepeated(assignment))
            && Replacement.IgnoresTheOldOne(assignment, member.Member, engine, cancellationToken);
    }
}
