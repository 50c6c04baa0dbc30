using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Lifetime;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Words and places of the reports about clients that end without a goodbye.</summary>
internal static class GracefulCloseReports
{
    /// <summary>The name under which a report hands the variable to its fix.</summary>
    public const string VariableKey = "Variable";

    /// <summary>The name under which a report hands the goodbye to its fix.</summary>
    public const string GoodbyeKey = "Goodbye";

    /// <summary>The name under which a report says how the client ends.</summary>
    public const string EndingKey = "Ending";

    /// <summary>The name under which a report says that <c>await using</c> is a graceful close of the client.</summary>
    public const string DisposeAsyncClosesKey = "DisposeAsyncCloses";

    /// <summary>The report of a disposal; null where what it does is a graceful close.</summary>
    public static Diagnostic? OfDisposal(ClientLifetime life, Ending ending, IOperation disposal)
    {
        var effect = EffectOf(disposal, life.Site.Type);
        var (severity, consequence) = Weigh(effect, life.Site.Type);
        if (severity is null)
            return null;

        var goodbye = life.Site.Type.Goodbye;
        var text = $"'{life.Name}' is disposed{When(ending, life)} without {goodbye}: {consequence}";
        return Create(Rules.DisposedWithoutClose, severity.Value, PlaceOfDisposal(disposal, life), ending.Reason?.Location, life.Name, life.Site.Type, ending.Kind, text);
    }

    /// <summary>The report of a client that is left open.</summary>
    public static Diagnostic OfLeaving(ClientLifetime life, Ending ending)
    {
        var type = life.Site.Type;
        var text = ending switch
        {
            { Kind: EndingKind.NeverEnds } => $"'{life.Name}' is opened and never closed: {Owner(life.Member)} has no way out that calls {type.Goodbye}, so {Sees(type)} the connection break when the process ends",
            { Reason: not null } => $"'{life.Name}' stays open{When(ending, life)}: {type.Goodbye} is not called there, so {Sees(type)} the connection break when the process ends",
            _ => $"'{life.Name}' is opened and never closed: call {type.Goodbye} before {Owner(life.Member)} ends, or {Sees(type)} the connection break",
        };
        return Create(Rules.NeverClosed, DiagnosticSeverity.Warning, life.Site.Operation.Syntax.GetLocation(), ending.Reason?.Location, life.Name, type, ending.Kind, text);
    }

    /// <summary>The report of a field or property that nobody closes or disposes.</summary>
    public static Diagnostic OfMember(MemberLifetime member, bool isOfProgram)
    {
        var type = member.Type;
        var text = $"'{member.Member.Name}' is opened and never closed: no member of '{member.Member.ContainingType.Name}' calls {type.Goodbye}, so {Sees(type)} the connection break when the process ends";
        return Create(Rules.NeverClosed, isOfProgram ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info, member.Creations[0].Syntax.GetLocation(), null, member.Member.Name, type, EndingKind.LeftOpen, text);
    }

    /// <summary>The report of a disposal by the owner; null where what it does is a graceful close.</summary>
    public static Diagnostic? OfMemberDisposal(MemberLifetime member, IOperation disposal, ClientMember role)
    {
        var (severity, consequence) = Weigh(role.DisposeEffect, member.Type);
        if (severity is null)
            return null;
        var text = $"'{member.Member.Name}' is disposed and no member of '{member.Member.ContainingType.Name}' calls {member.Type.Goodbye}: {consequence}";
        return Create(Rules.DisposedWithoutClose, severity.Value, disposal.Syntax.GetLocation(), null, member.Member.Name, member.Type, EndingKind.DisposedOpen, text);
    }

    private static Diagnostic Create(
        DiagnosticDescriptor rule, DiagnosticSeverity severity, Location place, Location? reason, string variable, ClientType type, EndingKind ending, string text)
    {
        var properties = System.Collections.Immutable.ImmutableDictionary<string, string?>.Empty
            .Add(VariableKey, variable)
            .Add(GoodbyeKey, type.Goodbye)
            .Add(EndingKey, ending.ToString())
            .Add(DisposeAsyncClosesKey, type.DisposeAsyncCloses ? "true" : "false");
        return Diagnostic.Create(rule, place, severity, reason is null ? [] : [reason], properties, text);
    }

    private static DisposeEffect EffectOf(IOperation disposal, ClientType type) => disposal switch
    {
        IInvocationOperation { TargetMethod.Name: "DisposeAsync" } => type.DisposeAsyncEffect,
        IInvocationOperation { TargetMethod.Name: "Dispose" } => type.DisposeEffect,
        // A helper that disposes, or a member that drops the connection on purpose.
        _ => type.DisposeEffect == DisposeEffect.None ? DisposeEffect.Abrupt : type.DisposeEffect,
    };

    private static (DiagnosticSeverity? Severity, string Consequence) Weigh(DisposeEffect effect, ClientType type) => effect switch
    {
        DisposeEffect.Abrupt => (DiagnosticSeverity.Warning, $"{Sees(type)} the connection break"),
        DisposeEffect.MayLoseGoodbye => (DiagnosticSeverity.Warning, "this version only starts the close in Dispose, so the goodbye can be lost"),
        DisposeEffect.BlocksAndHidesErrors => (DiagnosticSeverity.Info, "Dispose closes the connection itself, but blocks the thread and hides errors"),
        _ => (null, ""),
    };

    private static string Sees(ClientType type) => type.Library.Protocol == ConnectionProtocol.DeviceSdk ? "IoT Hub sees" : "the broker sees";

    private static string Owner(ISymbol member) => member.CanBeReferencedByName ? $"'{member.Name}'" : "the program";

    private static string When(Ending ending, ClientLifetime life) => ending.Reason switch
    {
        { Kind: PathReasonKind.ReturnsEarly } reason => $" when {Owner(life.Member)} returns early on line {reason.Line}",
        { Kind: PathReasonKind.Throws } reason => $" when {Owner(life.Member)} throws on line {reason.Line}",
        { Kind: PathReasonKind.Catches } reason => $" when the catch clause on line {reason.Line} is taken",
        { Kind: PathReasonKind.Breaks } reason => $" when the loop is left on line {reason.Line}",
        { Kind: PathReasonKind.Continues } reason => $" when the loop goes on at line {reason.Line}",
        { Kind: PathReasonKind.TakesBranch } reason => $" on one side of the condition on line {reason.Line}",
        { Kind: PathReasonKind.TakesSwitchCase } reason => $" in one case of the switch on line {reason.Line}",
        _ => "",
    };

    /// <summary>The call, or the variable of the <c>using</c> whose end the graph made a call of.</summary>
    private static Location PlaceOfDisposal(IOperation disposal, ClientLifetime life)
    {
        if (!disposal.IsImplicit)
            return disposal.Syntax.GetLocation();
        foreach (var node in disposal.Syntax.DescendantNodesAndSelf())
        {
            if (node is Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax declarator && declarator.Identifier.ValueText == life.Name)
                return declarator.Identifier.GetLocation();
        }

        return disposal.Syntax.FirstAncestorOrSelf<Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax>()?.Identifier.GetLocation() ?? disposal.Syntax.GetLocation();
    }
}
