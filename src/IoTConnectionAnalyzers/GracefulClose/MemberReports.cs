using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Lifetime;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Chooses what to say of a client that a type keeps in a field or property and does not close.</summary>
internal static class MemberReports
{
    /// <param name="member">The field or property.</param>
    /// <param name="isOfProgram">Whether it is a static of the program itself, which lives as long as the process.</param>
    /// <param name="calls">How the type's own methods are called.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    public static IEnumerable<Diagnostic> Of(MemberLifetime member, bool isOfProgram, TypeCalls calls, CancellationToken cancellationToken)
    {
        var isDisposed = false;
        foreach (var (operation, disposal) in member.Disposals)
        {
            // What is disposed because its connection is lost is not disposed when the program ends.
            if (calls.RunsAfterLoss(operation, cancellationToken))
                continue;
            isDisposed = true;
            if (OfDisposal(member, operation, disposal) is { } report)
                yield return report;
        }

        if (!isDisposed && OfLeaving(member, isOfProgram) is { } leaving)
            yield return leaving;
    }

    /// <summary>The report of an assignment that throws away an open client.</summary>
    public static Diagnostic OfReplacement(MemberLifetime member, ISimpleAssignmentOperation assignment)
    {
        var type = member.Type;
        var text = $"'{member.Member.Name}' gets a new client while the one in it may still be open: nobody can call {type.Goodbye} on that one any more, and it stays connected";
        return GracefulCloseReports.Create(
            Rules.ReplacedWithoutClose, DiagnosticSeverity.Warning, assignment.Syntax.GetLocation(), null, member.Member.Name, type, EndingKind.Overwritten, text);
    }

    private static Diagnostic? OfLeaving(MemberLifetime member, bool isOfProgram)
    {
        var type = member.Type;
        if (type.IsOfFirmware || Wording.RuleOfLeaving(type) is not { } rule)
            return null;
        var text = $"'{member.Member.Name}' is opened and never closed: no member of '{member.Member.ContainingType.Name}' calls {type.Goodbye}, so {Wording.SeesBreak(type)} when the process ends";
        return GracefulCloseReports.Create(
            rule, isOfProgram ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info, member.Creations[0].Syntax.GetLocation(), null, member.Member.Name, type, EndingKind.LeftOpen, text);
    }

    private static Diagnostic? OfDisposal(MemberLifetime member, IOperation disposal, ClientMember role)
    {
        var type = member.Type;
        var (severity, consequence) = Wording.Weigh(role.DisposeEffect, type);
        if (severity is null)
            return null;
        var text = $"'{member.Member.Name}' is disposed and no member of '{member.Member.ContainingType.Name}' calls {type.Goodbye}: {consequence}";
        return GracefulCloseReports.Create(Wording.RuleOfDisposal(type), severity.Value, disposal.Syntax.GetLocation(), null, member.Member.Name, type, EndingKind.DisposedOpen, text);
    }
}
