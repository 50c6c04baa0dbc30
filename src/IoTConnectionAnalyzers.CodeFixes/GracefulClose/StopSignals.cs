using System.Collections.Generic;
using System.Linq;

using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>
/// Makes a program that waits for ever stop at Ctrl+C and SIGTERM, so that it comes to its goodbye. Both only cancel a source; what
/// waited for ever waits for that.
/// </summary>
internal static class StopSignals
{
    private const string SourceName = "stopping";

    /// <summary>The endless wait or loop behind a statement of the main method or program; null where there is none, or signals are handled already.</summary>
    public static StatementSyntax? AreMissing(FixPlace place, StatementSyntax statement)
    {
        if (!IsProgram(statement) || StatementRun.SiblingsOf(statement) is not { Count: > 0 } siblings)
            return null;
        var last = siblings.Select(static node => node is GlobalStatementSyntax global ? global.Statement : (StatementSyntax)node).LastOrDefault(static node => node is not LocalFunctionStatementSyntax);
        if (last is null || last.SpanStart <= statement.SpanStart || !(EndlessLoop(last) is { } body ? CanStop(body) : IsEndlessWait(place, last)))
            return null;
        return place.Root.DescendantTokens().Any(static token => token.IsKind(SyntaxKind.IdentifierToken)
            && token.ValueText is "CancelKeyPress" or "PosixSignalRegistration" or "ProcessExit" or "SIGTERM") ? null : last;
    }

    /// <summary>The program that waits until it is told to stop, and closes the client then.</summary>
    public static Proposal? Handle(FixPlace place, StatementSyntax declaration, ClientVariable variable, StatementSyntax wait, string keyword, bool disposes = false)
    {
        if (place.Language < LanguageVersion.CSharp8 || StatementRun.After(declaration, place) is not { } rest)
            return null;
        var source = Names.ForLocal(place.Model, declaration.SpanStart, place.Root, SourceName);
        var clause = new[]
        {
            $"catch ({Names.OfType(place.Model, declaration.SpanStart, "System.OperationCanceledException")}) when ({source}.IsCancellationRequested)",
            "{",
            "\t// Ctrl+C or SIGTERM: say goodbye.",
            "}",
        };
        var closes = keyword == "await using " ? Caught(place, variable, rest, clause) : GracefulEnding.Wrap(place, variable, rest, disposes, isClosedSomewhere: false, clause);
        if (closes is not { } changes)
            return null;

        var indentation = place.Style.IndentationAt(declaration.SpanStart);
        var handlers = Lines.Write(Handlers(place, declaration.SpanStart, source), indentation, place.Style) + place.Style.NewLine + place.Style.NewLine + indentation;
        var start = StatementRun.StartOf(declaration);
        changes.Add(new(new(start, 0), start == declaration.SpanStart ? handlers + keyword : handlers));
        if (start != declaration.SpanStart)
            changes.Add(new(new(declaration.SpanStart, 0), keyword));
        changes.AddRange(Stoppable(place, wait, source));
        return new($"Stop at Ctrl+C and SIGTERM, and close '{variable.Name}'", DisposedWithoutCloseFix.Key, changes);
    }

    private static List<TextChange>? Caught(FixPlace place, ClientVariable variable, StatementRun rest, IEnumerable<string> clause)
    {
        var uses = ClientUses.Of(place, variable.Symbol, rest.Statements);
        return uses.IsHandedOn || uses.Disposals.Count > 0 || uses.Assignments.Count > 0 ? null : rest.WrapInTry(clause, []).ToList();
    }

    private static IEnumerable<string> Handlers(FixPlace place, int position, string source)
    {
        yield return $"using var {source} = new {Names.OfType(place.Model, position, "System.Threading.CancellationTokenSource")}();";
        yield return $"{Names.OfType(place.Model, position, "System.Console")}.CancelKeyPress += (_, e) =>";
        yield return "{";
        yield return "\te.Cancel = true;";
        yield return $"\t{source}.Cancel();";
        yield return "};";
        if (place.Model.Compilation.GetTypesByMetadataName("System.Runtime.InteropServices.PosixSignalRegistration").IsEmpty)
            yield break;
        var registration = Names.OfType(place.Model, position, "System.Runtime.InteropServices.PosixSignalRegistration");
        var signal = Names.OfType(place.Model, position, "System.Runtime.InteropServices.PosixSignal");
        yield return $"using var sigterm = {registration}.Create({signal}.SIGTERM, context =>";
        yield return "{";
        yield return "\tcontext.Cancel = true;";
        yield return $"\t{source}.Cancel();";
        yield return "});";
    }

    /// <summary>The changes that let the source end a wait or loop.</summary>
    private static IEnumerable<TextChange> Stoppable(FixPlace place, StatementSyntax wait, string source)
    {
        if (EndlessLoop(wait) is not { } body)
        {
            foreach (var call in wait.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(IsWait))
                yield return Cancellable(call, source);
            yield break;
        }

        if (wait is WhileStatementSyntax { Condition: var condition })
            yield return new(condition.Span, $"!{source}.IsCancellationRequested");
        else if (wait is ForStatementSyntax loop)
            yield return new(TextSpan.FromBounds(loop.ForKeyword.SpanStart, loop.CloseParenToken.Span.End), $"while (!{source}.IsCancellationRequested)");
        foreach (var call in OwnCode(body).OfType<InvocationExpressionSyntax>().Where(IsWait))
        {
            if (call.ArgumentList.Arguments.Count == 1)
                yield return Cancellable(call, source);
        }
    }

    private static TextChange Cancellable(InvocationExpressionSyntax call, string source) =>
        NameOf(call) == "Delay"
            ? new(new(call.ArgumentList.Arguments[0].Span.End, 0), $", {source}.Token")
            : new(call.Span, $"{source}.Token.WaitHandle.WaitOne({call.ArgumentList.Arguments[0]})");

    /// <summary>The code of a loop itself, without that of lambdas and local functions in it.</summary>
    private static IEnumerable<SyntaxNode> OwnCode(SyntaxNode body) =>
        body.DescendantNodesAndSelf(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax));

    private static bool IsWait(InvocationExpressionSyntax call) => NameOf(call) switch
    {
        "Delay" => call.Expression is MemberAccessExpressionSyntax { Expression: SimpleNameSyntax { Identifier.ValueText: "Task" } } && call.ArgumentList.Arguments.Count == 1,
        "Sleep" => call.Expression is MemberAccessExpressionSyntax { Expression: SimpleNameSyntax { Identifier.ValueText: "Thread" } } && call.ArgumentList.Arguments.Count == 1,
        _ => false,
    };

    private static string? NameOf(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;

    /// <summary>The body of <c>while (true)</c> or <c>for (;;)</c>; null for any other statement.</summary>
    private static StatementSyntax? EndlessLoop(StatementSyntax statement) => statement switch
    {
        WhileStatementSyntax { Condition.RawKind: (int)SyntaxKind.TrueLiteralExpression } loop => loop.Statement,
        ForStatementSyntax { Condition: null, Declaration: null, Initializers.Count: 0, Incrementors.Count: 0 } loop => loop.Statement,
        _ => null,
    };

    /// <summary>A loop of which every round waits somewhere, in a way that can be cancelled.</summary>
    private static bool CanStop(StatementSyntax body) => OwnCode(body).OfType<InvocationExpressionSyntax>().Any(IsWait);

    /// <summary><c>Task.Delay(Timeout.Infinite)</c> or <c>Thread.Sleep(Timeout.Infinite)</c>.</summary>
    private static bool IsEndlessWait(FixPlace place, StatementSyntax statement) =>
        statement is ExpressionStatementSyntax && statement.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(IsWait).Any(call =>
            call.ArgumentList.Arguments[0].Expression is var time
            && (time is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Infinite" or "InfiniteTimeSpan" }
                || place.Model.GetConstantValue(time, place.CancellationToken) is { HasValue: true, Value: -1 }));

    /// <summary>A statement of the main method or program itself.</summary>
    public static bool IsProgram(StatementSyntax statement) =>
        statement.Parent is GlobalStatementSyntax
        || statement.Parent is BlockSyntax { Parent: MethodDeclarationSyntax method } && method.Identifier.ValueText == "Main" && method.Modifiers.Any(SyntaxKind.StaticKeyword);
}
