using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Clients.Libraries;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>A reason that MQTT 3.1.1 has no place for: <see cref="Rules.DisconnectReasonIsRejected"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DisconnectReasonIsRejectedAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.DisconnectReasonIsRejected);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients)
    {
        foreach (var type in clients.Types)
        {
            // Version 3 sends what it is told and ignores the reason.
            if (type.Library == Mqttnet.Client && type.Version.Major >= 4)
            {
                var isNewByDefault = type.Version.Major >= 5;
                context.RegisterOperationAction(operation => OfCall(operation, clients, isNewByDefault), OperationKind.Invocation);
                return;
            }
        }
    }

    private static void OfCall(OperationAnalysisContext context, KnownClients clients, bool isNewByDefault)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name is not "DisconnectAsync"
            || clients.MemberOf(call) is not { Type.Library: var library } member || library != Mqttnet.Client || !member.Is(ClientRole.Closes)
            || ReasonOf(call, clients, context) is not { } reason
            || !SpeaksOldProtocol(call.Syntax, isNewByDefault)
            || TestCode.IsLeftAlone(clients, context.Options, call.Syntax.SyntaxTree))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Rules.DisconnectReasonIsRejected, call.Syntax.GetLocation(), [reason.Syntax.GetLocation()],
            $"DISCONNECT of MQTT 3.1.1 has no reason: DisconnectAsync with '{reason.Syntax}' throws NotSupportedException, and the broker sees the connection break"));
    }

    /// <summary>The expression of a reason other than the normal one; null where there is none.</summary>
    private static IOperation? ReasonOf(IInvocationOperation call, KnownClients clients, OperationAnalysisContext context)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.IsImplicit || argument.ArgumentKind != ArgumentKind.Explicit)
                continue;
            if (IsReason(argument.Value))
                return argument.Value;
            var options = KnownClients.WithoutConversion(argument.Value);
            if (options is ILocalReferenceOperation { Local: var local })
                options = clients.Values.SourceOf(local, options, context.CancellationToken);
            if (options?.Type?.Name is not "MqttClientDisconnectOptions")
                continue;
            foreach (var part in options.DescendantsAndSelf())
            {
                if (part is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Reason" }, Value: var assigned } && IsReason(assigned))
                    return assigned;
                if (part is IInvocationOperation { TargetMethod.Name: "WithReason", Arguments: { Length: 1 } given } && IsReason(given[0].Value))
                    return given[0].Value;
            }
        }

        return null;
    }

    private static bool IsReason(IOperation value) =>
        value.Type?.Name is "MqttClientDisconnectOptionsReason" or "MqttClientDisconnectReason" && value.ConstantValue is { HasValue: true, Value: not 0 and not (byte)0 };

    /// <summary>Whether the code around chooses MQTT 3.1 or 3.1.1, or the library does, and nothing there chooses MQTT 5.</summary>
    private static bool SpeaksOldProtocol(SyntaxNode place, bool isNewByDefault)
    {
        var isOld = !isNewByDefault;
        var around = (SyntaxNode?)place.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? place.SyntaxTree.GetRoot();
        foreach (var token in around.DescendantTokens())
        {
            if (!token.IsKind(SyntaxKind.IdentifierToken))
                continue;
            if (token.ValueText == "V500")
                return false;
            isOld |= token.ValueText is "V311" or "V310";
        }

        return isOld;
    }
}
