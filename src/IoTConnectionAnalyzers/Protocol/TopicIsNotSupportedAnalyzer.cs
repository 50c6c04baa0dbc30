using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.GracefulClose;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Reports a topic that IoT Hub does not document, and properties in a topic that are not escaped: <see cref="Rules.TopicIsNotSupported"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TopicIsNotSupportedAnalyzer : ConnectionAnalyzer
{
    /// <summary>The property that says what the fix escapes.</summary>
    internal const string EscapeKey = "Escape";

    /// <summary>The expression that is reported.</summary>
    internal const string Value = "value";

    /// <summary>The literals in the expression that is reported.</summary>
    internal const string Literals = "literals";

    /// <summary>The values in the variable that is reported.</summary>
    internal const string Variable = "variable";

    private const int MaximumLength = 80;

    private const string Consequence = "IoT Hub reads the properties URL-encoded, and devices have lost their connection over characters such as ':' in them";

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.TopicIsNotSupported);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        var settings = new ApiSettingTable<TopicSetting>(TopicSetting.All);
        if (settings.IsDeclaredBy(clients))
            context.RegisterOperationAction(operation => Analyze(operation, clients, settings), OperationKind.SimpleAssignment, OperationKind.Invocation, OperationKind.ObjectCreation);
    }

    private static void Analyze(OperationAnalysisContext context, KnownClients clients, ApiSettingTable<TopicSetting> settings)
    {
        if (settings.Find(context.Operation) is not { Value: { } given } site || given.Syntax.ContainsDiagnostics)
            return;
        foreach (var topic in TopicsOf(given))
        {
            var text = Read(topic, clients, context.CancellationToken);
            if (text.Text.Length == 0 || text.OnlyHole is not null || IotHubTopics.IsOfProvisioning(text.Text))
                continue;
            if (!site.Setting.IsSubscription && ReportProperties(context, clients, settings, site, topic, text))
                continue;
            if (!IotHubTopics.MayHave(text.Text, TextPattern.Hole, site.Setting.IsSubscription)
                && (IotHubTopics.IsOfRoot(text.Text) || clients.Hub.BrokerWithoutStrangeTopics(site.Operation, context.CancellationToken) == Broker.IotHub)
                && !IsLeftAlone(context, clients, topic))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rules.TopicIsNotSupported, topic.Syntax.GetLocation(), DiagnosticSeverity.Info, additionalLocations: null, properties: null, SaysUnknown(text, site.Setting.IsSubscription)));
            }
        }
    }

    /// <summary>The topics that a setting is given: that of each side of a choice, each element of an array.</summary>
    private static IEnumerable<IOperation> TopicsOf(IOperation given)
    {
        switch (KnownClients.WithoutConversion(given))
        {
            case IArrayCreationOperation { Initializer.ElementValues: var elements }:
                foreach (var element in elements)
                    yield return element;
                break;
            case IConditionalOperation { WhenTrue: var one, WhenFalse: { } other }:
                yield return one;
                yield return other;
                break;
            case { } topic:
                yield return topic;
                break;
        }
    }

    /// <summary>The text of a topic; that of a private field or property is what one place in its type puts there.</summary>
    private static TextPattern Read(IOperation topic, KnownClients clients, CancellationToken cancellationToken)
    {
        var text = clients.Texts.Read(topic, cancellationToken);
        return text.OnlyHole is IMemberReferenceOperation { Member: { DeclaredAccessibility: Accessibility.Private } member } && clients.Functions.OnlyValueOf(member, cancellationToken) is { } source
            ? clients.Texts.Read(source, cancellationToken)
            : text;
    }

    private static string SaysUnknown(TextPattern topic, bool isSubscription)
    {
        var end = IotHubTopics.MissingEndOf(topic.Text, TextPattern.Hole, isSubscription);
        var said = $"'{InWords(topic)}' is not among the topics that IoT Hub documents {(isSubscription ? "for subscriptions" : "for messages of a device")}";
        return end is null ? $"{said}, and it supports no others" : $"{said}: the documented one has '{end}' at its end";
    }

    /// <summary>Reports the names and values in the bag that are not escaped; whether there are any.</summary>
    private static bool ReportProperties(
        OperationAnalysisContext context, KnownClients clients, ApiSettingTable<TopicSetting> settings, ApiSettingSite<TopicSetting> site, IOperation topic, TextPattern text)
    {
        var properties = UnescapedProperties.In(topic, text, clients, context.CancellationToken);
        if (properties.Count == 0 || IsLeftAlone(context, clients, topic) || ServerSide.IsBroker(topic.Syntax)
            || !IotHubNames.IsTopic(text.Text) && !clients.Hub.IsEvident(site.Operation, context.CancellationToken))
        {
            return false;
        }

        var written = new List<string>();
        var elsewhere = new List<string>();
        var canBeFixed = true;
        foreach (var (hole, place, property) in properties)
        {
            if (hole is null)
                written.Add(property);
            else if (place is not null && topic.Syntax.SyntaxTree == place.Syntax.SyntaxTree && topic.Syntax.Span.Contains(place.Syntax.Span))
                ReportUnescaped(context, place.Syntax, [InWords(place)], Value);
            // A text in a variable may be used twice: the first use speaks.
            else if (!IsUsedBefore(site.Operation, hole, clients, settings, context.CancellationToken))
            {
                elsewhere.Add(InWords(place ?? hole));
                canBeFixed &= place is not null;
            }
        }

        if (written.Count > 0)
            ReportUnescaped(context, topic.Syntax, written, Literals);
        if (elsewhere.Count > 0)
            ReportUnescaped(context, topic.Syntax, elsewhere, canBeFixed ? Variable : null);
        return true;
    }

    private static bool IsUsedBefore(IOperation use, IOperation hole, KnownClients clients, ApiSettingTable<TopicSetting> settings, CancellationToken cancellationToken)
    {
        foreach (var operation in LocalValues.RootOf(use).Descendants())
        {
            if (operation == use)
                return false;
            if (settings.Find(operation) is not { Value: { } given, Setting.IsSubscription: false })
                continue;
            foreach (var topic in TopicsOf(given))
            {
                if (UnescapedProperties.Has(Read(topic, clients, cancellationToken), hole))
                    return true;
            }
        }

        return false;
    }

    private static bool IsLeftAlone(OperationAnalysisContext context, KnownClients clients, IOperation topic) =>
        TestCode.IsLeftAlone(clients, context.Options, topic.Syntax.SyntaxTree);

    private static void ReportUnescaped(OperationAnalysisContext context, SyntaxNode where, List<string> names, string? escaped)
    {
        var properties = escaped is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(EscapeKey, escaped);
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.TopicIsNotSupported, where.GetLocation(), properties,
            $"'{string.Join("', '", names)}' {(names.Count == 1 ? "is" : "are")} not escaped in the property bag of the topic: {Consequence}"));
    }

    private static string InWords(TextPattern topic)
    {
        var words = new StringBuilder();
        var hole = 0;
        foreach (var character in topic.Text)
        {
            if (character == TextPattern.Hole)
                words.Append('{').Append(InWords(topic.Holes[hole++])).Append('}');
            else
                words.Append(character);
        }

        return words.Length > MaximumLength * 2 ? words.ToString(0, MaximumLength * 2) + "…" : words.ToString();
    }

    private static string InWords(IOperation expression)
    {
        var code = expression.Syntax.ToString();
        return code.Length > MaximumLength || code.IndexOf('\n') >= 0 ? "…" : code;
    }
}
