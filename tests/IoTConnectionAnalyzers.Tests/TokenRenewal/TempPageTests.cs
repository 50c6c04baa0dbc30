#pragma warning disable xUnit1051
using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.TokenRenewal;

public sealed class TempPageTests
{
    [Fact]
    public async Task Pages()
    {
        var all = new List<string>();
        for (var n = 1; n <= 9; n++)
        {
            var page = File.ReadAllText(Path.Combine(TestSettings.Repository, $"docs/rules/IOTC200{n}.md"));
            var isSdk = page.Contains("DeviceSdk142");
            foreach (var fence in page.Split("```csharp\n").Skip(1).Select(static part => part.Split("```")[0]))
            {
                var compilation = CSharpCompilation.Create("Sample", [CSharpSyntaxTree.ParseText(fence)],
                    [.. References.Framework, .. (isSdk ? Libraries.DeviceSdk142 : Libraries.Mqttnet5).References.Value],
                    new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
                all.AddRange(compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => n + " " + d));
                all.AddRange((await compilation.WithAnalyzers(AllAnalyzers.Create()).GetAnalyzerDiagnosticsAsync()).Select(d => n + " " + d));
                all.Add("--");
            }
        }

        Assert.Fail(string.Join("\n", all));
    }
}
