using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Lifetime;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>The words, and the choice of rules, that reports about the end of clients share.</summary>
internal static class Wording
{
    /// <summary>Who sees what when the goodbye is missing.</summary>
    public static string SeesBreak(ClientType type) => type.Library.Protocol switch
    {
        ConnectionProtocol.DeviceSdk => "IoT Hub sees the connection break",
        ConnectionProtocol.WebSocket => "the server sees the connection close prematurely",
        ConnectionProtocol.Amqp => "the peer sees the connection break",
        _ => "the broker sees the connection break",
    };

    /// <summary>The member that the code belongs to.</summary>
    public static string Owner(ISymbol member) => member.CanBeReferencedByName ? $"'{member.Name}'" : "the program";

    /// <summary>What a disposal without the goodbye means, and how much it matters; no severity where it is a graceful close.</summary>
    public static (DiagnosticSeverity? Severity, string Consequence) Weigh(DisposeEffect effect, ClientType type) => effect switch
    {
        DisposeEffect.Abrupt => (DiagnosticSeverity.Warning, SeesBreak(type)),
        DisposeEffect.MayLoseGoodbye => (DiagnosticSeverity.Warning, "this version only starts the close in Dispose, so the goodbye can be lost"),
        DisposeEffect.BlocksAndHidesErrors => (DiagnosticSeverity.Info, "Dispose closes the connection itself, but blocks the thread and hides errors"),
        _ => (null, ""),
    };

    /// <summary>The rule about a disposal without the goodbye.</summary>
    public static DiagnosticDescriptor RuleOfDisposal(ClientType type) => type.Library.Protocol switch
    {
        ConnectionProtocol.WebSocket => Rules.WebSocketIsAborted,
        ConnectionProtocol.Amqp => Rules.AmqpIsNotClosed,
        _ => Rules.DisposedWithoutClose,
    };

    /// <summary>The rule about a client that nobody closes or disposes; null for a web socket, of which no rule says that.</summary>
    public static DiagnosticDescriptor? RuleOfLeaving(ClientType type) => type.Library.Protocol switch
    {
        ConnectionProtocol.WebSocket => null,
        ConnectionProtocol.Amqp => Rules.AmqpIsNotClosed,
        _ => Rules.NeverClosed,
    };

    /// <summary>The turn that a path took, as the end of a clause; empty where every path goes there.</summary>
    public static string When(PathReason? reason, ISymbol member) => reason switch
    {
        { Kind: PathReasonKind.ReturnsEarly } => $" when {Owner(member)} returns early on line {reason.Line}",
        { Kind: PathReasonKind.Throws } => $" when {Owner(member)} throws on line {reason.Line}",
        { Kind: PathReasonKind.Catches } => $" when the catch clause on line {reason.Line} is taken",
        { Kind: PathReasonKind.Breaks } => $" when the loop is left on line {reason.Line}",
        { Kind: PathReasonKind.Continues } => $" when the loop goes on at line {reason.Line}",
        { Kind: PathReasonKind.TakesBranch } => $" on one side of the condition on line {reason.Line}",
        { Kind: PathReasonKind.TakesSwitchCase } => $" in one case of the switch on line {reason.Line}",
        _ => "",
    };

    /// <summary>The line of an operation, counted from one as editors do.</summary>
    public static int LineOf(IOperation operation) => operation.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
