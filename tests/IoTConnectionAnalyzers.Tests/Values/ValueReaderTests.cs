using IoTConnectionAnalyzers.Verification;

using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoTConnectionAnalyzers.Values;

public sealed class ValueReaderTests
{
    private const string Members = """
        const int Minutes = 5;
        const string Host = "hub.azure-devices.net";
        static readonly int Seconds = Minutes * 60;
        static readonly TimeSpan Period = TimeSpan.FromMinutes(Minutes);
        static readonly TimeSpan SetByConstructor = TimeSpan.FromMinutes(1);
        readonly int _perInstance = 30;
        int _mutable = 30;
        static TimeSpan Property { get; } = TimeSpan.FromSeconds(90);
        static TimeSpan Computed => Period + Period;
        static int Settable { get; set; } = 7;
        static readonly int Cycle = OtherCycle + 1;
        static readonly int OtherCycle = Cycle + 1;
        static Sample() { SetByConstructor = TimeSpan.FromMinutes(2); }
        """;

    [Theory]
    [InlineData("60", 60L)]
    [InlineData("(int)1.9", 1L)]
    [InlineData("-5", -5L)]
    [InlineData("Minutes * 60 + 1", 301L)]
    [InlineData("Seconds", 300L)]
    [InlineData("Seconds / 7", 42L)]
    [InlineData("(ushort)(Seconds * 1000)", 37856L)]
    [InlineData("_perInstance", 30L)]
    [InlineData("1.5 * 2", 3d)]
    [InlineData("Period.TotalSeconds", 300d)]
    [InlineData("(int)Period.TotalMilliseconds", 300_000L)]
    [InlineData("\"mqtt://\" + Host", "mqtt://hub.azure-devices.net")]
    [InlineData("$\"{Host}/device/{Minutes}\"", "hub.azure-devices.net/device/5")]
    [InlineData("!true", false)]
    public void Numbers_texts_and_flags(string expression, object expected) => Assert.Equal(expected, ReadMember(expression));

    [Theory]
    [InlineData("TimeSpan.FromSeconds(90)", "00:01:30")]
    [InlineData("TimeSpan.FromSeconds(0.5)", "00:00:00.5")]
    [InlineData("TimeSpan.FromMinutes(1, 30)", "00:01:30")]
    [InlineData("TimeSpan.FromHours(24)", "1.00:00:00")]
    [InlineData("TimeSpan.FromMilliseconds(1500)", "00:00:01.5")]
    [InlineData("TimeSpan.FromTicks(10_000_000)", "00:00:01")]
    [InlineData("TimeSpan.FromSeconds(value: 3)", "00:00:03")]
    [InlineData("new TimeSpan(0, 1, 0)", "00:01:00")]
    [InlineData("new TimeSpan(1, 2, 3, 4)", "1.02:03:04")]
    [InlineData("new TimeSpan(hours: 0, seconds: 4, minutes: 1)", "00:01:04")]
    [InlineData("new TimeSpan()", "00:00:00")]
    [InlineData("default(TimeSpan)", "00:00:00")]
    [InlineData("TimeSpan.Zero", "00:00:00")]
    [InlineData("Timeout.InfiniteTimeSpan", "-00:00:00.001")]
    [InlineData("TimeSpan.Parse(\"00:02:00\")", "00:02:00")]
    [InlineData("Period", "00:05:00")]
    [InlineData("Property", "00:01:30")]
    [InlineData("Computed", "00:10:00")]
    [InlineData("Period * 2", "00:10:00")]
    [InlineData("2 * Period", "00:10:00")]
    [InlineData("Period / 5", "00:01:00")]
    [InlineData("Period - TimeSpan.FromMinutes(1)", "00:04:00")]
    [InlineData("-Period", "-00:05:00")]
    [InlineData("Period.Add(TimeSpan.FromMinutes(1))", "00:06:00")]
    [InlineData("(TimeSpan?)Period", "00:05:00")]
    [InlineData("TimeSpan.FromSeconds(Seconds)", "00:05:00")]
    public void Time_spans(string expression, string expected) =>
        Assert.Equal(TimeSpan.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), ReadMember(expression));

    [Theory]
    [InlineData("_mutable")]
    [InlineData("Settable")]
    [InlineData("SetByConstructor")]
    [InlineData("Cycle")]
    [InlineData("int.Parse(\"5\")")]
    [InlineData("TimeSpan.FromSeconds(Settable)")]
    [InlineData("TimeSpan.FromDays(1e12)")]
    [InlineData("Minutes / (Minutes - Settable)")]
    [InlineData("$\"{Settable}\"")]
    [InlineData("Environment.TickCount")]
    public void What_the_code_does_not_fix_is_not_known(string expression) => Assert.Null(ReadMember(expression));

    [Theory]
    [InlineData("var x = 40; Use(x);", 40L)]
    [InlineData("int x; x = 40; Use(x);", 40L)]
    [InlineData("var y = 40; var x = y * 2; Use(x);", 80L)]
    [InlineData("var x = 40; x = 50; Use(x);", null)]
    [InlineData("var x = 40; x++; Use(x);", null)]
    [InlineData("var x = 40; int.TryParse(\"1\", out x); Use(x);", null)]
    [InlineData("foreach (var x in new[] { 1 }) Use(x);", null)]
    [InlineData("for (var x = 0; x < 3; x++) Use(x);", null)]
    public void Locals_that_are_assigned_once(string statements, object? expected) =>
        Assert.Equal(expected, Read($"void Run() {{ {statements} }}", "x"));

    [Fact]
    public void Both_sides_of_a_conditional_expression_count()
    {
        var values = ReadAll("void Run(bool slow) { Use(slow ? Minutes : 0); }", "slow ? Minutes : 0");

        Assert.Equal([5L, 0L], values.Select(static value => value.Value));
        Assert.Equal("Minutes", values[0].Symbol?.Name);
        Assert.Equal("0", values[1].Expression.Syntax.ToString());
    }

    [Fact]
    public void One_unknown_side_makes_a_conditional_expression_unknown() =>
        Assert.Empty(ReadAll("void Run(bool slow) { Use(slow ? Settable : 0); }", "slow ? Settable : 0"));

    [Fact]
    public void A_value_names_the_constant_that_holds_it()
    {
        var value = Assert.Single(ReadAll("void Run() { Use(Seconds); }", "Seconds"));

        Assert.Equal("Seconds", value.Symbol?.Name);
    }

    private static object? ReadMember(string expression) => Read($"void Run() {{ Use({expression}); }}", expression);

    private static object? Read(string method, string expression)
    {
        var (reader, operation) = Prepare(method, expression);
        return reader.ReadOne(operation, TestContext.Current.CancellationToken);
    }

    private static IReadOnlyList<KnownValue> ReadAll(string method, string expression)
    {
        var (reader, operation) = Prepare(method, expression);
        return reader.Read(operation, TestContext.Current.CancellationToken);
    }

    private static (ValueReader Reader, Microsoft.CodeAnalysis.IOperation Operation) Prepare(string method, string expression)
    {
        var compilation = CodeUnderTest.Compile($$"""
            using System;
            using System.Threading;

            class Sample
            {
                {{method}}
                static void Use(object? value) { }
                {{Members}}
            }
            """);
        var operation = CodeUnderTest.OperationOf<ArgumentSyntax>(compilation, expression);
        return (new ValueReader(new SourceModels(compilation)), ((Microsoft.CodeAnalysis.Operations.IArgumentOperation)operation).Value);
    }
}
