using System.Collections.Generic;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Lifetime;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Chooses what to say of a client that was followed through its member: one mistake, one report.</summary>
internal static class LifetimeReports
{
    public static IEnumerable<Diagnostic> Of(ClientLifetime life)
    {
        var reported = false;
        foreach (var ending in life.Endings)
        {
            if (ending.Path == PathKind.SkippedGoodbye)
                continue;
            var report = ending switch
            {
                { Kind: EndingKind.DisposedOpen, Operation: { } disposal } => OfDisposal(life, ending, disposal),
                { Kind: EndingKind.Overwritten, Operation: { } assignment } => OfReplacement(life, assignment),
                _ => null,
            };
            if (report is null)
                continue;
            yield return report;
            reported = true;
        }

        // Where it is disposed without a goodbye on one path, the others hardly matter.
        if (reported)
            yield break;

        if (life.Skipped is { IsUnreachable: true } or { Wait: not null })
        {
            yield return OfSkip(life, life.Skipped);
            yield break;
        }

        foreach (var ending in life.Endings)
        {
            if (ending is { Kind: EndingKind.LeftOpen or EndingKind.NeverEnds, Path: not PathKind.SkippedGoodbye } && Wording.RuleOfLeaving(life.Site.Type) is { } rule)
            {
                yield return OfLeaving(rule, life, ending);
                yield break;
            }
        }

        // After an error on a web socket its handshake hardly succeeds any more; to drop it is all that is left.
        if (life.Skipped is { } skipped && life.Site.Type.Library.Protocol != ConnectionProtocol.WebSocket)
            yield return OfSkip(life, skipped);
    }

    /// <summary>The report of clients that stay open in a local collection; null for a kind of which no rule says that.</summary>
    public static Diagnostic? OfCollection(CreationSite site, ILocalSymbol collection, ISymbol member)
    {
        var type = site.Type;
        if (Wording.RuleOfLeaving(type) is not { } rule)
            return null;
        var text = $"The clients in '{collection.Name}' are opened and never closed: {Wording.Owner(member)} calls {type.Goodbye} on none of them, so {Wording.SeesBreak(type)} when the process ends";
        return GracefulCloseReports.Create(rule, DiagnosticSeverity.Warning, site.Operation.Syntax.GetLocation(), null, collection.Name, type, EndingKind.LeftOpen, text);
    }

    private static Diagnostic? OfDisposal(ClientLifetime life, Ending ending, IOperation disposal)
    {
        var type = life.Site.Type;
        // The end of its `await using` closes it, and throws for this one: a rule of its own says so.
        if (UsedAfterCloseAnalyzer.IsSecondDisposal(disposal))
            return null;
        var isAbort = disposal is IInvocationOperation { TargetMethod.Name: "Abort" };
        // In a catch clause an abort is the last resort that it is meant for; a web socket that has failed hardly closes any more.
        if (ending.Path == PathKind.Catch && (isAbort || type.Library.Protocol == ConnectionProtocol.WebSocket))
            return null;
        var (severity, consequence) = Wording.Weigh(ending.Effect, type);
        if (severity is null)
            return null;

        var text = $"'{life.Name}' is {(isAbort ? "aborted" : "disposed")}{Wording.When(ending.Reason, life.Member)} without {type.Goodbye}: {consequence}";
        return GracefulCloseReports.Create(Wording.RuleOfDisposal(type), severity.Value, PlaceOfDisposal(disposal, life), ending.Reason?.Location, life.Name, type, ending.Kind, text);
    }

    private static Diagnostic OfReplacement(ClientLifetime life, IOperation assignment)
    {
        var type = life.Site.Type;
        var text = $"'{life.Name}' gets another value while the client in it is open: nobody can call {type.Goodbye} on that one any more, and it stays connected";
        return GracefulCloseReports.Create(
            Rules.ReplacedWithoutClose, DiagnosticSeverity.Warning, assignment.Syntax.GetLocation(), life.Site.Operation.Syntax.GetLocation(), life.Name, type, EndingKind.Overwritten, text);
    }

    private static Diagnostic OfLeaving(DiagnosticDescriptor rule, ClientLifetime life, Ending ending)
    {
        var type = life.Site.Type;
        var text = ending switch
        {
            { Kind: EndingKind.NeverEnds } => $"'{life.Name}' is opened and never closed: {Wording.Owner(life.Member)} has no way out that calls {type.Goodbye}, so {Wording.SeesBreak(type)} when the process ends",
            { Reason: not null } => $"'{life.Name}' stays open{Wording.When(ending.Reason, life.Member)}: {type.Goodbye} is not called there, so {Wording.SeesBreak(type)} when the process ends",
            _ => $"'{life.Name}' is opened and never closed: call {type.Goodbye} before {Wording.Owner(life.Member)} ends, or {Wording.SeesBreak(type)}",
        };
        return GracefulCloseReports.Create(rule, DiagnosticSeverity.Warning, life.Site.Operation.Syntax.GetLocation(), ending.Reason?.Location, life.Name, type, ending.Kind, text);
    }

    private static Diagnostic OfSkip(ClientLifetime life, SkippedClose skipped)
    {
        var type = life.Site.Type;
        var (severity, text) = skipped switch
        {
            { IsUnreachable: true } => (DiagnosticSeverity.Warning, $"{type.Goodbye} of '{life.Name}' is never reached: no path of {Wording.Owner(life.Member)} leads to it, so {Wording.SeesBreak(type)} when the process ends"),
            { Wait: { } wait } => (DiagnosticSeverity.Warning, $"{type.Goodbye} of '{life.Name}' is skipped when the wait on line {Wording.LineOf(wait)} is cancelled: it does not stand in a finally, so {Wording.SeesBreak(type)}"),
            _ => (DiagnosticSeverity.Info, $"{type.Goodbye} of '{life.Name}' is skipped when an exception leaves the code before it: it does not stand in a finally, so {Wording.SeesBreak(type)}"),
        };
        return GracefulCloseReports.Create(Rules.CloseIsSkipped, severity, skipped.Goodbye.Syntax.GetLocation(), skipped.Wait?.Syntax.GetLocation(), life.Name, type, EndingKind.LeftOpen, text);
    }

    /// <summary>The call, or the variable of the <c>using</c> whose end the graph made a call of.</summary>
    private static Location PlaceOfDisposal(IOperation disposal, ClientLifetime life)
    {
        if (!disposal.IsImplicit)
            return disposal.Syntax.GetLocation();
        foreach (var node in disposal.Syntax.DescendantNodesAndSelf())
        {
            if (node is VariableDeclaratorSyntax declarator && declarator.Identifier.ValueText == life.Name)
                return declarator.Identifier.GetLocation();
        }

        return disposal.Syntax.FirstAncestorOrSelf<VariableDeclaratorSyntax>()?.Identifier.GetLocation() ?? disposal.Syntax.GetLocation();
    }
}
