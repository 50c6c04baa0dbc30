using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.Values;

public sealed class TextPatternReaderTests
{
    private const string Members = """
        const string Host = "hub";
        static readonly string ReadOnly = Host + ".net";
        static string Property => $"{Host}/{Unknown}";
        static string Settable { get; set; } = "a";
        static string Unknown { get; set; } = "";
        static int Port { get; set; }
        const string Format = "{0}-{1}";
        private static string s_settled = Host + "!";
        private static string s_written = Host;
        private static string s_handedOver = Host;
        internal static string s_open = Host;
        static void Write() { s_written = ""; Fill(ref s_handedOver); }
        static void Fill(ref string text) { }
        static string Cycle => Other + "x";
        static string Other => Cycle + "y";
        """;

    [Theory]
    [InlineData("\"text\"", "text")]
    [InlineData("Host", "hub")]
    [InlineData("ReadOnly", "hub.net")]
    [InlineData("Unknown", "?")]
    [InlineData("Property", "hub/?")]
    [InlineData("Settable", "?")]
    [InlineData("s_settled", "hub!")]
    [InlineData("s_written", "?")]
    [InlineData("s_handedOver", "?")]
    [InlineData("s_open", "?")]
    [InlineData("Host + \"/\" + Unknown + \"/\" + 5", "hub/?/5")]
    [InlineData("\"a\" + Port", "a?")]
    [InlineData("$\"{Host}-{Unknown}-{5}\"", "hub-?-5")]
    [InlineData("$\"{{{Host}}}\"", "{hub}")]
    [InlineData("$\"{Host,10}\"", "?")]
    [InlineData("$\"a{Port:X}\"", "a?")]
    [InlineData("string.Format(\"{0}/{1}\", Host, Unknown)", "hub/?")]
    [InlineData("string.Format(Format, Unknown, Host)", "?-hub")]
    [InlineData("string.Format(\"{1}{0}{1}{{}}\", Host, 7)", "7hub7{}")]
    [InlineData("string.Format(\"{0}{1}{2}{3}{4}\", 1, 2, 3, Unknown, Host)", "123?hub")]
    [InlineData("string.Format(\"{0}\", new object[] { Host })", "hub")]
    [InlineData("string.Format(CultureInfo.InvariantCulture, \"{0}:{1}\", Host, 8883)", "hub:8883")]
    [InlineData("string.Format(\"{0:X}\", Port)", "?")]
    [InlineData("string.Format(\"{3}\", Host)", "?")]
    [InlineData("string.Format(\"{0\", Host)", "?")]
    [InlineData("string.Format(Unknown, Host)", "?")]
    [InlineData("string.Concat(Host, \"/\", Unknown)", "hub/?")]
    [InlineData("string.Concat(Host, \"/\", Unknown, \"/\", Host)", "hub/?/hub")]
    [InlineData("string.Create(CultureInfo.InvariantCulture, $\"{Host}/{Unknown}\")", "hub/?")]
    [InlineData("FormattableString.Invariant($\"{Host}/{Unknown}\")", "hub/?")]
    [InlineData("Host.ToString()", "hub")]
    [InlineData("Host.Trim()", "?")]
    [InlineData("(string)(object)Host", "hub")]
    [InlineData("new StringBuilder().Append(Host).Append('/').Append(Unknown).ToString()", "hub/?")]
    [InlineData("new StringBuilder(\"a\").AppendFormat(\"{0}\", Host).AppendLine(\"b\").AppendLine().ToString()", "ahubb\n\n")]
    [InlineData("new StringBuilder().Insert(0, Host).ToString()", "?")]
    public void Expressions(string expression, string expected) => Assert.Equal(expected, Read($"Use({expression});", expression));

    [Theory]
    [InlineData("var x = Host + Unknown; Use(x);", "hub?")]
    [InlineData("var x = Host; x += Unknown; Use(x);", "?")]
    [InlineData("string x; x = Host; Use(x);", "hub")]
    [InlineData("var a = Unknown; var x = $\"{a}{Host}\"; Use(x);", "?hub")]
    public void Locals(string statements, string expected) => Assert.Equal(expected, Read(statements, "x"));

    [Theory]
    [InlineData("var s = new StringBuilder(Host); s.Append('/').Append(Unknown); s.Append(5); Use(s.ToString());", "hub/?5")]
    [InlineData("var s = new StringBuilder(); s.Append(Host); Use(s.ToString()); s.Append(Unknown);", "hub")]
    [InlineData("var s = new StringBuilder(); if (Port > 0) s.Append(Host); Use(s.ToString());", "?")]
    [InlineData("var s = new StringBuilder(); if (Port > 0) { s.Append(Host); Use(s.ToString()); }", "hub")]
    [InlineData("var s = new StringBuilder(); for (var i = 0; i < 3; i++) { s.Append(Host); } Use(s.ToString());", "?")]
    [InlineData("var s = new StringBuilder(); Fill(s); Use(s.ToString());", "?")]
    [InlineData("var s = new StringBuilder(); s = new StringBuilder(); s.Append(Host); Use(s.ToString());", "?")]
    public void Builders(string statements, string expected) => Assert.Equal(expected, Read(statements, "s.ToString()"));

    [Fact]
    public void Cycles_end() => Assert.Contains("?", Read("Use(Cycle);", "Cycle"), StringComparison.Ordinal);

    [Fact]
    public void A_slice_keeps_its_holes()
    {
        var text = Pattern("Use(Unknown + \";\" + Port + Host);", "Unknown + \";\" + Port + Host");

        var slice = text.Slice(2, 3);

        Assert.Equal("\uFFFFhu", slice.Text);
        Assert.Equal("Port", Assert.Single(slice.Holes).Syntax.ToString());
        Assert.Null(slice.OnlyHole);
        Assert.Equal("Unknown", text.Slice(0, 1).OnlyHole?.Syntax.ToString());
        Assert.True(text.Slice(1, 1).IsKnown);
    }

    private static string Read(string statements, string expression) => Pattern(statements, expression).Text.Replace(TextPattern.Hole, '?');

    internal static TextPattern Pattern(string statements, string expression)
    {
        var compilation = CodeUnderTest.Compile($$"""
            using System;
            using System.Globalization;
            using System.Text;

            class Sample
            {
                static void Run() { {{statements}} }
                static void Use(string? text) { }
                static void Fill(StringBuilder builder) { }
                {{Members}}
            }
            """);
        var operation = CodeUnderTest.OperationOf<ArgumentSyntax>(compilation, expression);
        var models = new SourceModels(compilation);
        var reader = new TextPatternReader(new ValueReader(models), new SettledFields(models));
        return reader.Read(((Microsoft.CodeAnalysis.Operations.IArgumentOperation)operation).Value, TestContext.Current.CancellationToken);
    }
}
