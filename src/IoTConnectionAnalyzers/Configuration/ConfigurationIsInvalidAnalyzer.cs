using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.SdkVersions.ProjectFiles;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Configuration;

/// <summary>
/// Tells of options, properties and files of the package that it cannot make sense of, each once: <see cref="Rules.ConfigurationIsInvalid"/>.
/// The other rules go on as if what is wrong were not there.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationIsInvalidAnalyzer : ConnectionAnalyzer
{
    private static readonly string s_knownKeys = string.Join(", ", KnownKeys());

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.ConfigurationIsInvalid);

    /// <summary>What is mistyped can be the very thing that would have made rules apply.</summary>
    private protected override bool AppliesTo(KnownClients clients) => true;

#pragma warning disable RS1013 // The start of the compilation belongs to the base class.
    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        if (clients.AreReferenced || IsConfigured(context.Compilation, context.Options, clients))
            context.RegisterCompilationEndAction(end => Report(end, clients));
    }
#pragma warning restore RS1013

    /// <summary>Whether something of the package is set where no library is known: a list of clients, a preset, or the option that needs no library.</summary>
    private static bool IsConfigured(Compilation compilation, AnalyzerOptions options, KnownClients clients)
    {
        if (clients.UserDefined is not null)
            return true;
        var provider = options.AnalyzerConfigOptionsProvider;
        foreach (var property in ConnectionOptions.BuildProperties)
        {
            if (provider.GlobalOptions.TryGetValue(property.Key, out var value) && value.Length > 0)
                return true;
        }

        foreach (var tree in compilation.SyntaxTrees)
            return provider.GetOptions(tree).TryGetValue(ConnectionOptions.AnalyzeRawSockets.Key, out _);
        return false;
    }

    private static void Report(CompilationAnalysisContext context, KnownClients clients)
    {
        ReportProperties(context);
        ReportOptions(context);
        if (clients.UserDefined is { } userDefined)
        {
            foreach (var problem in userDefined.Problems)
                Report(context, TextOf(problem), Location.Create(problem.Path, problem.Span, problem.Lines));
        }

        foreach (var file in context.Options.AdditionalFiles)
        {
            if (ProjectFile.IsOne(file.Path) && ProjectFileCheck.Run(file, context.CancellationToken) is { } problem)
                Report(context, $"'{Path.GetFileName(file.Path)}' cannot be read: {problem.Reason}; versions of packages in it are not seen", Location.Create(file.Path, default, new LinePositionSpan(problem.Position, problem.Position)));
        }
    }

    private static string TextOf(UserDefinedClients.Problem problem) => problem.Span.IsEmpty
        ? $"'{Path.GetFileName(problem.Path)}': {problem.Reason}; no client of yours is known"
        : $"'{Path.GetFileName(problem.Path)}' line {problem.Lines.Start.Line + 1}, '{problem.Text}': {problem.Reason}; the line counts for nothing";

    private static void ReportProperties(CompilationAnalysisContext context)
    {
        foreach (var property in ConnectionOptions.BuildProperties)
        {
            // The compiler hands over a property that nobody sets as an empty one.
            if (context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(property.Key, out var value) && value.Length > 0 && !property.IsValid(value.Trim()))
                Report(context, $"The property '{property.Key.Substring(ConnectionOption.PropertyPrefix.Length)}' is set to '{value}', but takes {property.Expects}: it counts as not set", Location.None);
        }
    }

    private static void ReportOptions(CompilationAnalysisContext context)
    {
        HashSet<(string, string)>? seen = null;
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        ReportOptions(context, provider.GlobalOptions, ref seen);
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            ReportOptions(context, provider.GetOptions(tree), ref seen);
        }
    }

    private static void ReportOptions(CompilationAnalysisContext context, AnalyzerConfigOptions options, ref HashSet<(string, string)>? seen)
    {
        foreach (var key in KeysOf(options))
        {
            if (!key.StartsWith(ConnectionOption.Prefix, StringComparison.OrdinalIgnoreCase)
                || !options.TryGetValue(key, out var value)
                || !(seen ??= []).Add((key, value)))
                continue;

            if (OptionFor(key) is not { } option)
                Report(context, $"'{key} = {value}' has no effect: there is no such option; the options are {s_knownKeys}", Location.None);
            // `unset` is the word of .editorconfig files for taking a value back.
            else if (!option.IsValid(value.Trim()) && value.Trim() != "unset")
                Report(context, $"'{key}' is set to '{value}', but takes {option.Expects}: it counts as not set", Location.None);
        }
    }

    /// <summary>The keys that are set; those that we know where the host does not list them.</summary>
    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return KnownKeys();
        }
    }

    private static ConnectionOption? OptionFor(string key)
    {
        foreach (var option in ConnectionOptions.All)
        {
            if (option.Matches(key))
                return option;
        }

        return null;
    }

    private static IEnumerable<string> KnownKeys()
    {
        foreach (var option in ConnectionOptions.All)
            yield return option.IsFamily ? option.Key + "<package>" : option.Key;
    }

    private static void Report(CompilationAnalysisContext context, string text, Location location) =>
        context.ReportDiagnostic(Diagnostic.Create(Rules.ConfigurationIsInvalid, location, text));
}
