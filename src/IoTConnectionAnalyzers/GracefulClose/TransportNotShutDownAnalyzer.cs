using System.Collections.Generic;
using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Clients.Libraries;
using IoTConnectionAnalyzers.Lifetime;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>A connected socket or TLS stream that ends without its shutdown: <see cref="Rules.TransportNotShutDown"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TransportNotShutDownAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.TransportNotShutDown);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients) =>
        context.RegisterOperationBlockStartAction(body => OfBody(body, clients.Lifetimes));

    private static void OfBody(OperationBlockStartAnalysisContext context, LifetimeEngine engine)
    {
        List<IOperation>? creations = null;
        context.RegisterOperationAction(
            operation =>
            {
                if (engine.Clients.CreatedBy(operation.Operation) is { Library: var library } && (library == Framework.Socket || library == Framework.SslStream)
                    && operation.Operation.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not FieldDeclarationSyntax
                    && !TestCode.IsLeftAlone(engine.Clients, operation.Options, operation.Operation.Syntax.SyntaxTree))
                {
                    (creations ??= []).Add(operation.Operation);
                }
            },
            OperationKind.ObjectCreation);
        context.RegisterOperationBlockEndAction(end =>
        {
            foreach (var creation in creations ?? [])
                Follow(creation, engine, end);
        });
    }

    private static void Follow(IOperation creation, LifetimeEngine engine, OperationBlockAnalysisContext context)
    {
        foreach (var block in context.OperationBlocks)
        {
            if (!block.Syntax.Span.Contains(creation.Syntax.Span))
                continue;
            if (engine.Follow(creation, context.GetControlFlowGraph(block), context.OwningSymbol, context.CancellationToken) is { } life)
                Report(life, context);
            return;
        }
    }

    private static void Report(ClientLifetime life, OperationBlockAnalysisContext context)
    {
        foreach (var ending in life.Endings)
        {
            // A reset on purpose has a rule of its own, and a failing path may end as it likes.
            if (ending.Path != PathKind.Normal || ending.Kind == EndingKind.NeverEnds || AbortsItself(life.Site.Operation)
                || ending.Kind != EndingKind.DisposedOpen && IsHandedOn(life))
            {
                continue;
            }

            var place = ending is { Kind: EndingKind.DisposedOpen, Operation: { IsImplicit: false } disposal } ? disposal.Syntax : life.Site.Operation.Syntax;
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.TransportNotShutDown, place.GetLocation(), TextOf(life, ending)));
            return;
        }
    }

    private static string TextOf(ClientLifetime life, Ending ending)
    {
        var isLeft = ending.Kind is EndingKind.LeftOpen or EndingKind.Overwritten;
        return life.Site.Type.Library == Framework.SslStream
            ? $"'{life.Name}' ends without ShutdownAsync: the other side gets no close_notify and can not tell the end from a broken connection"
            : isLeft
                ? $"'{life.Name}' is connected and never released: the connection ends when the garbage collector finds it, by a reset"
                : $"'{life.Name}' is closed without Shutdown: where data is unread or a receive is pending, the close is a reset";
    }

    /// <summary>Whether some code gets the socket as an argument, and may release it.</summary>
    private static bool IsHandedOn(ClientLifetime life)
    {
        foreach (var operation in LocalValues.RootOf(life.Site.Operation).Descendants())
        {
            if (operation is ILocalReferenceOperation { Local.Name: var name, Parent: var user } && name == life.Name && user is IArgumentOperation or IConversionOperation)
                return true;
        }

        return false;
    }

    private static bool AbortsItself(IOperation creation)
    {
        foreach (var operation in LocalValues.RootOf(creation).Descendants())
        {
            if (operation is IPropertyReferenceOperation { Property.Name: "LingerState" } or IInvocationOperation { TargetMethod.Name: "Close", Arguments.Length: 1 } or IInvocationOperation { TargetMethod.Name: "Listen" or "Bind" })
                return true;
        }

        return false;
    }
}
