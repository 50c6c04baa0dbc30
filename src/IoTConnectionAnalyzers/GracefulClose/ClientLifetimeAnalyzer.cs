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
/// Follows every client that the code creates to its end: <see cref="Rules.DisposedWithoutClose"/> and <see cref="Rules.NeverClosed"/>.
/// The two read the same paths, so they read them once.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClientLifetimeAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.DisposedWithoutClose, Rules.NeverClosed);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        var entryPoint = context.Compilation.GetEntryPoint(context.CancellationToken)?.ContainingType;
        context.RegisterOperationAction(operation => OfBody(operation, clients.Lifetimes), OperationKind.Invocation, OperationKind.ObjectCreation);
        context.RegisterSymbolStartAction(type => OfMembers(type, clients, entryPoint), SymbolKind.NamedType);
    }

    private static void OfBody(OperationAnalysisContext context, LifetimeEngine engine)
    {
        // Cheapest first: nearly every call creates no client.
        if (CreationSite.Find(context.Operation, engine, context.CancellationToken) is not { Type.HasMqttLifetime: true })
            return;
        if (context.Operation.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is FieldDeclarationSyntax
            or PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: not null, Initializer: not null })
        {
            return;
        }

        if (IsLeftAlone(engine.Clients, context.Options, context.Operation.Syntax.SyntaxTree))
            return;
        if (engine.Follow(context.Operation, context.GetControlFlowGraph(), context.ContainingSymbol, context.CancellationToken) is { } life)
            Report(life, context);
    }

    private static void Report(ClientLifetime life, OperationAnalysisContext context)
    {
        var reported = false;
        foreach (var ending in life.Endings)
        {
            if (ending is { Kind: EndingKind.DisposedOpen, Path: PathKind.Normal or PathKind.Throw or PathKind.Catch, Operation: { } disposal }
                && GracefulCloseReports.OfDisposal(life, ending, disposal) is { } diagnostic)
            {
                context.ReportDiagnostic(diagnostic);
                reported = true;
            }
        }

        // One mistake, one report: where it is disposed without a goodbye on one path, the others hardly matter.
        if (reported)
            return;
        foreach (var ending in life.Endings)
        {
            if (ending is { Kind: EndingKind.LeftOpen or EndingKind.NeverEnds, Path: PathKind.Normal or PathKind.Throw or PathKind.Catch })
            {
                context.ReportDiagnostic(GracefulCloseReports.OfLeaving(life, ending));
                return;
            }
        }
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
            if (clients.TypeOf(type) is { HasMqttLifetime: true } client)
                (members ??= new(SymbolEqualityComparer.Default)).Add(member, new MemberLifetime(member, client));
        }

        if (members is null)
            return;

        var engine = clients.Lifetimes;
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
        context.RegisterSymbolEndAction(end =>
        {
            foreach (var member in members.Values)
                Report(member, engine, entryPoint, end);
        });
    }

    private static IEnumerable<ISymbol> InitializedBy(IOperation initializer) => initializer switch
    {
        IFieldInitializerOperation field => field.InitializedFields,
        IPropertyInitializerOperation property => property.InitializedProperties,
        _ => [],
    };

    private static void Report(MemberLifetime member, LifetimeEngine engine, INamedTypeSymbol? entryPoint, SymbolAnalysisContext context)
    {
        if (!member.IsOwnedAndOpened || member.IsSettled
            || IsLeftAlone(engine.Clients, context.Options, member.Creations[0].Syntax.SyntaxTree)
            || OutsideUse.MayClose(member.Member, engine, context.CancellationToken))
            return;

        var disposals = member.Disposals;
        if (disposals.Count == 0)
        {
            var isOfProgram = member.Member.IsStatic && SymbolEqualityComparer.Default.Equals(member.Member.ContainingType, entryPoint);
            context.ReportDiagnostic(GracefulCloseReports.OfMember(member, isOfProgram));
            return;
        }

        foreach (var (operation, disposal) in disposals)
        {
            if (GracefulCloseReports.OfMemberDisposal(member, operation, disposal) is { } diagnostic)
                context.ReportDiagnostic(diagnostic);
        }
    }
}
