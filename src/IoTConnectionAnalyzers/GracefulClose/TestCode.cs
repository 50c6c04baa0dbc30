using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Configuration;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>Test code drops connections on purpose: the rules about the graceful close leave it alone.</summary>
internal static class TestCode
{
    public static bool IsLeftAlone(KnownClients clients, AnalyzerOptions options, SyntaxTree tree) =>
        clients.IsTestCode && !ConnectionOptions.AnalyzesTests(options, tree);
}
