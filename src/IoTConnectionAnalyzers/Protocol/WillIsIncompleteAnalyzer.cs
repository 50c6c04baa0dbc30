using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Protocol;

/// <summary>Reports a last will without a message, and a message that nothing makes a will: <see cref="Rules.WillIsIncomplete"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WillIsIncompleteAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.WillIsIncomplete);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        var settings = new ApiSettingTable<WillSetting>(WillSetting.All);
        if (settings.IsDeclaredBy(clients))
            context.RegisterOperationAction(operation => Analyze(operation, clients, settings), OperationKind.SimpleAssignment);
    }

    private static void Analyze(OperationAnalysisContext context, KnownClients clients, ApiSettingTable<WillSetting> settings)
    {
        if (settings.Find(context.Operation) is not { Value: { } value } site || site.Operation.Syntax.ContainsDiagnostics)
            return;
        if (site.Setting.IsSwitch ? !IsTrue(value) : IsNull(value))
            return;
        var others = OthersOf(site, settings, clients, context.CancellationToken);
        if (others is null || !others.TrueForAll(other => site.Setting.IsSwitch ? IsNull(other) : IsFalse(other)))
            return;

        var text = site.Setting.IsSwitch
            ? "'HasWill' is true and there is no 'WillMessage': the client throws a NullReferenceException when it connects"
            : $"'WillMessage' is set and 'HasWill' is {(others.Count == 0 ? "not" : "false")}: the client announces no will, and IoT Hub sends none when the connection breaks off";
        context.ReportDiagnostic(Diagnostic.Create(Rules.WillIsIncomplete, value.Syntax.GetLocation(), others.ConvertAll(static other => other.Syntax.GetLocation()), text));
    }

    /// <summary>The values of the other part; null where code out of sight may set it.</summary>
    private static List<IOperation>? OthersOf(ApiSettingSite<WillSetting> site, ApiSettingTable<WillSetting> settings, KnownClients clients, CancellationToken cancellationToken)
    {
        var walk = new ConnectionWalk(clients, isOptionsOnly: true);
        var nodes = new List<ConnectionGraph.Node>(walk.NodesAround(site.Operation, cancellationToken));
        if (walk.IsCutShort || !new BuiltOptions<WillSetting>(settings, clients).AreInSight(nodes))
            return null;
        var others = new List<IOperation>();
        foreach (var node in nodes)
        {
            foreach (var operation in node.Operations)
            {
                if (settings.Find(operation) is { Value: { } value } other && other.Setting.IsSwitch != site.Setting.IsSwitch)
                    others.Add(value);
            }
        }

        return others;
    }

    private static bool IsTrue(IOperation value) => value.ConstantValue is { HasValue: true, Value: true };

    private static bool IsFalse(IOperation value) => value.ConstantValue is { HasValue: true, Value: false };

    private static bool IsNull(IOperation value) => KnownClients.WithoutConversion(value) is { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation;
}
