using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Lifetime;

using Microsoft.CodeAnalysis;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>What a report about the end of a client hands to its fix.</summary>
internal static class GracefulCloseReports
{
    /// <summary>The variable that holds the client.</summary>
    public const string VariableKey = "Variable";

    /// <summary>The goodbye to call.</summary>
    public const string GoodbyeKey = "Goodbye";

    /// <summary>How the client ends; an <see cref="EndingKind"/>.</summary>
    public const string EndingKey = "Ending";

    /// <summary>Whether <c>await using</c> is a graceful close of the client.</summary>
    public const string DisposeAsyncClosesKey = "DisposeAsyncCloses";

    public static Diagnostic Create(
        DiagnosticDescriptor rule, DiagnosticSeverity severity, Location place, Location? reason, string variable, ClientType type, EndingKind ending, string text)
    {
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(VariableKey, variable)
            .Add(GoodbyeKey, type.Goodbye)
            .Add(EndingKey, ending.ToString())
            .Add(DisposeAsyncClosesKey, type.DisposeAsyncCloses ? "true" : "false");
        return Diagnostic.Create(rule, place, severity, reason is null ? [] : [reason], properties, text);
    }
}
