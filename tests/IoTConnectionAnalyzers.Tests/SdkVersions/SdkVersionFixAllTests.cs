using System.Collections.Immutable;
using System.Text;

using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.SdkVersions;

/// <summary>Fixing all at once: every file is changed once, whatever number of projects and target frameworks look at it.</summary>
public sealed class SdkVersionFixAllTests
{
    private const string Central = "/Directory.Packages.props";
    private const string UsesSdk = "class Sample { object client = DeviceClient.CreateFromConnectionString(\"x\", TransportType.Amqp); }";
    private const string UsesMqtt = "class Sample { IMqttClient? client; }";

    private static readonly LibraryVersion s_oldSdk = PackageStub.DeviceSdk("1.28.0");

    [Fact]
    public async Task Several_packages_of_one_project()
    {
        var solution = new SolutionOf().Project("A", UsesSdk, s_oldSdk.With(PackageStub.MicrosoftAzureAmqp("2.5.12")), ("/A/A.csproj",
            """
            <Project>
              <ItemGroup>
                <PackageReference Include="Microsoft.Azure.Devices.Client" Version="1.28.0" />
              </ItemGroup>
            </Project>
            """));
        var result = await solution.FixAll(FixAllScope.Project);
        Assert.Equal(
            """
            <Project>
              <ItemGroup>
                <PackageReference Include="Microsoft.Azure.Devices.Client" Version="1.42.3" />
                <PackageReference Include="Microsoft.Azure.Amqp" Version="2.6.11" />
              </ItemGroup>
            </Project>
            """, result["/A/A.csproj"]);
    }

    /// <summary>A project for two frameworks is two projects with one file.</summary>
    [Fact]
    public async Task Project_for_several_frameworks()
    {
        var file = ("/A/A.csproj", "<Project><ItemGroup>\n<PackageReference Include=\"Microsoft.Azure.Devices.Client\" Version=\"1.28.0\" />\n</ItemGroup></Project>");
        var library = s_oldSdk.With(PackageStub.MicrosoftAzureAmqp("2.5.12"));
        var solution = new SolutionOf().Project("A(net8.0)", UsesSdk, library, file).Project("A(net10.0)", UsesSdk, library, file);
        foreach (var scope in new[] { FixAllScope.Project, FixAllScope.Solution, FixAllScope.Document })
        {
            var result = await solution.FixAll(scope);
            Assert.Equal("<Project><ItemGroup>\n<PackageReference Include=\"Microsoft.Azure.Devices.Client\" Version=\"1.42.3\" />\n<PackageReference Include=\"Microsoft.Azure.Amqp\" Version=\"2.6.11\" />\n</ItemGroup></Project>", result["/A/A.csproj"]);
        }
    }

    [Fact]
    public async Task Projects_that_share_a_file_of_versions()
    {
        const string Versions = "<Project><ItemGroup>\n<PackageVersion Include=\"Microsoft.Azure.Devices.Client\" Version=\"1.28.0\" />\n<PackageVersion Include=\"MQTTnet\" Version=\"5.1.0.1559\" />\n</ItemGroup></Project>";
        var solution = new SolutionOf()
            .Project("A", UsesSdk, s_oldSdk, ("/A/A.csproj", "<Project><ItemGroup><PackageReference Include=\"Microsoft.Azure.Devices.Client\" /></ItemGroup></Project>"), (Central, Versions))
            .Project("B", UsesMqtt, PackageStub.Mqttnet("5.1.0.1559"), ("/B/B.csproj", "<Project><ItemGroup><PackageReference Include=\"MQTTnet\" /></ItemGroup></Project>"), (Central, Versions))
            .Project("C", UsesSdk, s_oldSdk, ("/C/C.csproj", "<Project><ItemGroup><PackageReference Include=\"Microsoft.Azure.Devices.Client\" /></ItemGroup></Project>"), (Central, Versions));
        var result = await solution.FixAll(FixAllScope.Solution);
        Assert.Equal(Versions.Replace("1.28.0", "1.42.3", StringComparison.Ordinal).Replace("5.1.0.1559", "5.2.0.1603", StringComparison.Ordinal), result[Central]);
    }

    [Fact]
    public async Task Projects_with_a_file_of_their_own()
    {
        var solution = new SolutionOf()
            .Project("A", UsesSdk, s_oldSdk, ("/A/A.csproj", "<Project><ItemGroup><PackageReference Include=\"Microsoft.Azure.Devices.Client\" Version=\"1.28.0\" /></ItemGroup></Project>"))
            .Project("B", UsesMqtt, PackageStub.Mqttnet("5.1.0.1559"), ("/B/B.csproj", "<Project><ItemGroup><PackageReference Include=\"MQTTnet\" Version=\"5.1.0.1559\" /></ItemGroup></Project>"));
        var result = await solution.FixAll(FixAllScope.Solution);
        Assert.Contains("1.42.3", result["/A/A.csproj"], StringComparison.Ordinal);
        Assert.Contains("5.2.0.1603", result["/B/B.csproj"], StringComparison.Ordinal);
        result = await solution.FixAll(FixAllScope.Project);
        Assert.Contains("1.42.3", result["/A/A.csproj"], StringComparison.Ordinal);
        Assert.Contains("5.1.0.1559", result["/B/B.csproj"], StringComparison.Ordinal);
    }

    /// <summary>Encoding and byte order mark of the file are those of its text.</summary>
    [Fact]
    public async Task Encoding_stays()
    {
        var solution = new SolutionOf(new UTF8Encoding(encoderShouldEmitUTF8Identifier: true))
            .Project("A", UsesSdk, s_oldSdk, ("/A/A.csproj", "<Project><!-- Gerät --><ItemGroup><PackageReference Include=\"Microsoft.Azure.Devices.Client\" Version=\"1.28.0\" /></ItemGroup></Project>"));
        var result = await solution.FixAllTexts(FixAllScope.Project);
        Assert.Equal(3, result["/A/A.csproj"].Encoding!.GetPreamble().Length);
    }

    [Fact]
    public async Task Title_says_what_stays()
    {
        var solution = new SolutionOf().Project("A", UsesMqtt, PackageStub.Mqttnet("4.1.0.247"), ("/A/A.csproj", "<Project><ItemGroup><PackageReference Include=\"MQTTnet\" Version=\"4.1.0.247\" /></ItemGroup></Project>"));
        Assert.Equal(["Update MQTTnet to 4.3.7.1207 (2 known defects stay)"], await solution.Titles());
        solution = new SolutionOf().Project("A", UsesSdk, s_oldSdk, ("/A/A.csproj", "<Project><ItemGroup><PackageReference Include=\"Microsoft.Azure.Devices.Client\" Version=\"1.28.0\" /></ItemGroup></Project>"));
        Assert.Equal(["Update Microsoft.Azure.Devices.Client to 1.42.3"], await solution.Titles());
    }

    /// <summary>The line of the project file that states the version is where the report points to.</summary>
    [Fact]
    public async Task Report_points_to_the_line_in_the_project_file()
    {
        var solution = new SolutionOf().Project("A", UsesSdk, s_oldSdk, ("/A/A.csproj", "<Project>\n<ItemGroup>\n  <PackageReference Include=\"Microsoft.Azure.Devices.Client\" Version=\"1.28.0\" />\n</ItemGroup></Project>"));
        var report = Assert.Single(await solution.Diagnostics());
        var line = Assert.Single(report.AdditionalLocations).GetLineSpan();
        Assert.Equal("/A/A.csproj", line.Path);
        Assert.Equal(2, line.StartLinePosition.Line);
    }

    /// <summary>Some projects, and what the package makes of them.</summary>
    private sealed class SolutionOf
    {
        private readonly AdhocWorkspace _workspace = new();
        private readonly Encoding _encoding;
        private Solution _solution;

        public SolutionOf(Encoding? encoding = null)
        {
            _encoding = encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            _solution = _workspace.CurrentSolution;
        }

        public SolutionOf Project(string name, string code, LibraryVersion library, params (string Path, string Content)[] files)
        {
            var id = ProjectId.CreateNewId(name);
            _solution = _solution
                .AddProject(ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp,
                    compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
                    metadataReferences: [.. References.Framework, .. library.References.Value]))
                .AddDocument(DocumentId.CreateNewId(id), "Sample.cs", SourceText.From(code), filePath: $"/{name}/Sample.cs")
                .AddDocument(DocumentId.CreateNewId(id), "Vocabulary.cs", SourceText.From(library.Vocabulary), filePath: $"/{name}/Vocabulary.cs");
            foreach (var (path, content) in files)
                _solution = _solution.AddAdditionalDocument(DocumentId.CreateNewId(id), Path.GetFileName(path), SourceText.From(content, _encoding), filePath: path);
            return this;
        }

        public async Task<ImmutableArray<Diagnostic>> Diagnostics(Project? project = null)
        {
            project ??= _solution.Projects.First();
            var compilation = await project.GetCompilationAsync(TestContext.Current.CancellationToken);
            Assert.Empty(compilation!.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            return await compilation.WithAnalyzers([new SdkHasKnownDefectsAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        }

        public async Task<List<string>> Titles()
        {
            var titles = new List<string>();
            foreach (var diagnostic in await Diagnostics())
            {
                var document = _solution.GetDocument(diagnostic.Location.SourceTree!)!;
                await new SdkVersionFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => titles.Add(action.Title), TestContext.Current.CancellationToken));
            }

            return titles;
        }

        public async Task<Dictionary<string, string>> FixAll(FixAllScope scope) =>
            (await FixAllTexts(scope)).ToDictionary(static file => file.Key, static file => file.Value.ToString());

        public async Task<Dictionary<string, SourceText>> FixAllTexts(FixAllScope scope)
        {
            var token = TestContext.Current.CancellationToken;
            var document = _solution.Projects.First().Documents.First();
            var context = new FixAllContext(document, new SdkVersionFix(), scope, "UpdatePackage", [Rules.SdkHasKnownDefects.Id], new Reports(this), token);
            var action = await new SdkVersionFix().GetFixAllProvider().GetFixAsync(context);
            var operations = await action!.GetOperationsAsync(token);
            var changed = operations.OfType<Microsoft.CodeAnalysis.CodeActions.ApplyChangesOperation>().Single().ChangedSolution;

            // The same file in several projects has the same text in all of them.
            var texts = new Dictionary<string, SourceText>();
            foreach (var file in changed.Projects.SelectMany(static project => project.AdditionalDocuments))
            {
                var text = await file.GetTextAsync(token);
                if (texts.TryGetValue(file.FilePath!, out var other))
                    Assert.Equal(other.ToString(), text.ToString());
                texts[file.FilePath!] = text;
            }

            return texts;
        }

        private sealed class Reports(SolutionOf solution) : FixAllContext.DiagnosticProvider
        {
            public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await solution.Diagnostics(project);

            public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
            {
                var tree = await document.GetSyntaxTreeAsync(cancellationToken);
                return (await solution.Diagnostics(document.Project)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
            }

            public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
                (await solution.Diagnostics(project)).Where(static diagnostic => !diagnostic.Location.IsInSource);
        }
    }
}
