using System.Collections.Immutable;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Reports options about tokens that nothing reads, and tokens that are set too late: <see cref="Rules.TokenOptionsAreIgnored"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TokenOptionsAreIgnoredAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.TokenOptionsAreIgnored);

    private protected override bool AppliesTo(KnownClients clients) => DeviceAuthentication.IsReferencedBy(clients);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients) =>
        context.RegisterOperationAction(assignment => Analyze(assignment, (ISimpleAssignmentOperation)assignment.Operation, clients), OperationKind.SimpleAssignment);

    private static void Analyze(OperationAnalysisContext context, ISimpleAssignmentOperation assignment, KnownClients clients)
    {
        if (IgnoredTokenOption.Find(assignment, clients, context.CancellationToken) is { } option)
            Report(context, option.Authentication, $"'{option.Name}' has no effect here: {option.Reason}");
        else if (assignment.Target is IPropertyReferenceOperation { Property: { Name: "Token", ContainingType: { Name: "DeviceAuthenticationWithToken" or "ModuleAuthenticationWithToken" } type }, Instance: { } instance }
            && type.ContainingAssembly?.Name == Clients.Libraries.DeviceSdk.Assembly
            && ClientMadeBefore(instance, assignment, clients, context) is { } client)
        {
            Report(context, client, "The token is set after the client was made, which has copied the old one: nothing is renewed");
        }
    }

    private static void Report(OperationAnalysisContext context, IOperation reason, string text) =>
        context.ReportDiagnostic(Diagnostic.Create(Rules.TokenOptionsAreIgnored, context.Operation.Syntax.GetLocation(), [reason.Syntax.GetLocation()], text));

    /// <summary>The call that made a client with the authentication before the assignment, where none makes one after it; else null.</summary>
    private static IOperation? ClientMadeBefore(IOperation instance, IOperation assignment, KnownClients clients, OperationAnalysisContext context)
    {
        ISymbol? holder = instance switch
        {
            ILocalReferenceOperation { Local: var local } => local,
            IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field } => field,
            _ => null,
        };
        if (holder is null)
            return null;

        IOperation? before = null;
        foreach (var reference in SymbolReferences.To(holder, instance, clients.Models, context.CancellationToken))
        {
            var value = reference;
            while (value.Parent is IConversionOperation conversion)
                value = conversion;
            if (value.Parent is not IArgumentOperation { Parent: IInvocationOperation call } || clients.CreatedBy(call) is null)
                continue;
            // A client that the same member makes afterwards gets the new token.
            var isSameMember = Values.LocalValues.RootOf(call).Syntax == Values.LocalValues.RootOf(assignment).Syntax;
            if (isSameMember && call.Syntax.SpanStart > assignment.Syntax.SpanStart || IsInLoopWith(call, assignment))
                return null;
            if (isSameMember || holder is IFieldSymbol)
                before = call;
        }

        // With a field, the member that sets it may be called between the making of two clients.
        return holder is IFieldSymbol && before is not null && Values.LocalValues.RootOf(before).Syntax != Values.LocalValues.RootOf(assignment).Syntax ? null : before;
    }

    private static bool IsInLoopWith(IOperation call, IOperation assignment)
    {
        for (var around = call.Parent; around is not null; around = around.Parent)
        {
            if (around is ILoopOperation && around.Syntax.Span.Contains(assignment.Syntax.Span))
                return true;
        }

        return false;
    }
}
