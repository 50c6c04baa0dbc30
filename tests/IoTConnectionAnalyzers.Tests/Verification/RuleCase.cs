using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoTConnectionAnalyzers.Verification;

/// <summary>One case: test code with its expected reports and, where a fix is expected, the whole fixed file.</summary>
/// <remarks>
/// It runs on each version of the library by itself, and on the last one once more with Windows line endings, the code doubled and in
/// two projects, so that "fix all" in document, project and solution meets more than one occurrence. A failure names the version.
/// </remarks>
public sealed class RuleCase<TAnalyzer, TFix>(IReadOnlyList<LibraryVersion> versions)
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private readonly CaseSettings _settings = new();
    private string _code = "";
    private string? _fixed;

    /// <summary>The whole file, with marks as <see cref="Markup"/> reads them. Without a mark nothing may be reported.</summary>
    public RuleCase<TAnalyzer, TFix> Code(string marked)
    {
        _code = marked;
        return this;
    }

    /// <summary>The whole file after the fix.</summary>
    public RuleCase<TAnalyzer, TFix> Fixed(string marked)
    {
        _fixed = marked;
        return this;
    }

    /// <summary>The statements of an async method with a parameter <c>CancellationToken stoppingToken</c> as the file.</summary>
    public RuleCase<TAnalyzer, TFix> Method(string statements) => Code(InMethod(statements));

    /// <summary>The statements of the same method after the fix.</summary>
    public RuleCase<TAnalyzer, TFix> FixedMethod(string statements) => Fixed(InMethod(statements));

    /// <summary>The members of a class <c>Sample</c> as the file.</summary>
    public RuleCase<TAnalyzer, TFix> Class(string members) => Code(InClass(members));

    /// <summary>The members of the same class after the fix.</summary>
    public RuleCase<TAnalyzer, TFix> FixedClass(string members) => Fixed(InClass(members));

    /// <summary>No fix is offered for what is reported.</summary>
    public RuleCase<TAnalyzer, TFix> NoFix()
    {
        _settings.OffersNoFix = true;
        return this;
    }

    /// <summary>The whole messages, in the order of the marks.</summary>
    public RuleCase<TAnalyzer, TFix> Saying(params string[] messages)
    {
        _settings.Messages = messages;
        return this;
    }

    /// <summary>Which of several fixes on offer is applied; the first by itself.</summary>
    public RuleCase<TAnalyzer, TFix> FixNumber(int index)
    {
        _settings.FixIndex = index;
        return this;
    }

    /// <summary>The code is being typed: it need not compile.</summary>
    public RuleCase<TAnalyzer, TFix> Incomplete()
    {
        _settings.IsIncomplete = true;
        return this;
    }

    /// <summary>The rule reports once a compilation, so the code is not doubled.</summary>
    public RuleCase<TAnalyzer, TFix> Once()
    {
        _settings.IsOnce = true;
        return this;
    }

    /// <summary>Lines of an .editorconfig that holds for every C# file.</summary>
    public RuleCase<TAnalyzer, TFix> Config(string lines)
    {
        _settings.ConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + lines + "\n"));
        return this;
    }

    /// <summary>Lines of a .globalconfig; <c>build_property.…</c> stands there too.</summary>
    public RuleCase<TAnalyzer, TFix> GlobalConfig(string lines)
    {
        _settings.ConfigFiles.Add(("/.globalconfig", "is_global = true\n" + lines + "\n"));
        return this;
    }

    /// <summary>An additional file, such as a project file.</summary>
    public RuleCase<TAnalyzer, TFix> File(string path, string content)
    {
        _settings.AdditionalFiles.Add((path, content));
        return this;
    }

    /// <summary>The additional file after the fix.</summary>
    public RuleCase<TAnalyzer, TFix> FixedFile(string path, string content)
    {
        _settings.FixedAdditionalFiles.Add((path, content));
        return this;
    }

    /// <summary>A further source file; it bears no marks and no fix changes it.</summary>
    public RuleCase<TAnalyzer, TFix> And(string code)
    {
        _settings.OtherSources.Add(code);
        return this;
    }

    /// <summary>The name of the assembly.</summary>
    public RuleCase<TAnalyzer, TFix> Assembly(string name)
    {
        _settings.AssemblyName = name;
        return this;
    }

    /// <summary>The language version of the project; below 10 the vocabulary of the library is not there.</summary>
    public RuleCase<TAnalyzer, TFix> Language(LanguageVersion version)
    {
        _settings.Language = version;
        return this;
    }

    /// <summary>All analyzers of the package look at the code, so that the marks say who speaks where several could.</summary>
    public RuleCase<TAnalyzer, TFix> Together()
    {
        _settings.RunsAllAnalyzers = true;
        return this;
    }

    /// <summary>Runs the case on every version.</summary>
    public async Task Verify()
    {
        var token = TestContext.Current.CancellationToken;
        var failures = new List<string>();
        for (var i = 0; i < versions.Count; i++)
            await Run(versions[i], _code, _fixed, isDoubled: false);

        if (_fixed is not null && !_settings.IsOnce)
            await Run(versions[^1], WithWindowsLines(Twin.Of(_code) ?? _code), WithWindowsLines(Twin.Of(_fixed) is { } twin && Twin.Of(_code) is not null ? twin : _fixed), isDoubled: true);

        if (failures.Count > 0)
            Assert.Fail(string.Join("\n\n", failures));

        async Task Run(LibraryVersion version, string code, string? fixedCode, bool isDoubled)
        {
            try
            {
                await new CompilerRun<TAnalyzer, TFix>(_settings).VerifyOn(version, code, fixedCode, isDoubled, token);
            }
            catch (InvalidOperationException failure)
            {
                failures.Add($"On {version}{(isDoubled ? ", doubled and with Windows line endings" : "")}: {failure.Message}");
            }
        }
    }

    private static string WithWindowsLines(string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);

    private static string InMethod(string statements) => InClass($$"""
        async Task Run(CancellationToken stoppingToken)
        {
            {{Indented(statements, 4)}}
        }
        """);

    private static string InClass(string members) => $$"""
        using System;
        using System.Threading;
        using System.Threading.Tasks;

        class Sample
        {
            {{Indented(members, 4)}}
        }

        """;

    private static string Indented(string lines, int blanks) =>
        string.Join('\n', lines.Split('\n').Select((line, number) => number == 0 || line.Length == 0 ? line : new string(' ', blanks) + line));
}
