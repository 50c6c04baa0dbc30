using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Flow;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Reports a token provider that a second client gets after the first was closed: <see cref="Rules.TokenProviderIsReusedAfterDispose"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TokenProviderIsReusedAfterDisposeAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.TokenProviderIsReusedAfterDispose);

    private protected override bool AppliesTo(KnownClients clients) => DeviceAuthentication.IsReferencedBy(clients);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients) =>
        context.RegisterOperationAction(call => Analyze(call, (IInvocationOperation)call.Operation, clients), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, IInvocationOperation call, KnownClients clients)
    {
        if (call.TargetMethod.Name != "Create" || clients.CreatedBy(call) is null
            || SdkCall.ArgumentOf("authenticationMethod", call.Arguments) is not { } argument
            || KnownClients.WithoutConversion(argument.Value) is not { } authentication)
        {
            return;
        }

        var closing = authentication switch
        {
            ILocalReferenceOperation { Local: var local } when ProviderOf(LocalValues.OnlyValueOf(local, authentication)) is { } created && IsDisposedWithClient(created, clients, context.CancellationToken) =>
                ClosedBefore(call, local, clients, context.CancellationToken),
            IMemberReferenceOperation { Member: (IFieldSymbol or IPropertySymbol) and var member } when !member.DeclaringSyntaxReferences.IsEmpty && CreatedOnce(member, call, clients, context.CancellationToken) is { } created && IsDisposedWithClient(created, clients, context.CancellationToken) =>
                CloseBetween(LocalValues.RootOf(call).Syntax.SpanStart, call, clients),
            _ => null,
        };
        if (closing is null)
            return;
        var name = argument.Value.Syntax.ToString();
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.TokenProviderIsReusedAfterDispose, call.Syntax.GetLocation(), [closing.Syntax.GetLocation()],
            $"The client gets '{name}', which the client closed on line {closing.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1} has disposed with itself: its next token fails with ObjectDisposedException"));
    }

    /// <summary>The creation of a provider; null for any other value.</summary>
    private static IObjectCreationOperation? ProviderOf(IOperation? value) =>
        KnownClients.WithoutConversion(value) is IObjectCreationOperation creation && DeviceAuthentication.IsTokenProvider(creation.Type) ? creation : null;

    /// <summary>The creation of the provider that a member holds from the beginning on; null where it can get another one.</summary>
    private static IObjectCreationOperation? CreatedOnce(ISymbol member, IOperation place, KnownClients clients, CancellationToken cancellationToken)
    {
        var created = ProviderOf(clients.Values.SourceOf(member, place, cancellationToken));
        foreach (var reference in SymbolReferences.To(member, place, clients.Models, cancellationToken))
        {
            if (reference.Parent is not IAssignmentOperation assignment || assignment.Target != reference)
                continue;
            if (created is not null || reference.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not ConstructorDeclarationSyntax)
                return null;
            created = ProviderOf(assignment.Value);
        }

        if (created is not null || member.DeclaringSyntaxReferences.Length != 1)
            return created;
        // A field that is not read-only but never assigned has the value of its initializer.
        return member.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var value }
            ? ProviderOf(clients.Models.OperationOf(value, cancellationToken))
            : null;
    }

    /// <summary>The closing of a client between two creations with the same local, or in a loop round one; null where there is none.</summary>
    private static IOperation? ClosedBefore(IInvocationOperation call, ILocalSymbol local, KnownClients clients, CancellationToken cancellationToken)
    {
        foreach (var reference in SymbolReferences.To(local, call, clients.Models, cancellationToken))
        {
            if (reference.Syntax.SpanStart < call.Syntax.SpanStart && CreationAround(reference, clients) is { } first && !Order.AreAlternatives(first, call)
                && CloseBetween(first.Syntax.Span.End, call, clients) is { } closing)
            {
                return closing;
            }
        }

        for (var around = call.Parent; around is not null; around = around.Parent)
        {
            if (around is not ILoopOperation loop)
                continue;
            if (local.DeclaringSyntaxReferences.Length == 1 && loop.Syntax.Span.Contains(local.DeclaringSyntaxReferences[0].Span))
                return null;
            foreach (var operation in loop.Body.Descendants())
            {
                if (operation is IInvocationOperation closing && IsClose(closing, clients))
                    return closing;
                if (operation is IUsingDeclarationOperation or IUsingOperation && operation.Syntax.Span.Contains(call.Syntax.Span))
                    return operation;
            }
        }

        return null;
    }

    private static IInvocationOperation? CreationAround(IOperation reference, KnownClients clients)
    {
        var value = reference;
        while (value.Parent is IConversionOperation)
            value = value.Parent;
        return value.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Create" } call } && clients.CreatedBy(call) is not null ? call : null;
    }

    /// <summary>The first closing of a client between a position and a call in the same body.</summary>
    private static IOperation? CloseBetween(int start, IInvocationOperation call, KnownClients clients)
    {
        foreach (var operation in LocalValues.RootOf(call).Descendants())
        {
            if (operation.Syntax.SpanStart >= start && operation.Syntax.Span.End <= call.Syntax.SpanStart
                && operation is IInvocationOperation closing && IsClose(closing, clients) && !Order.AreAlternatives(closing, call))
            {
                return closing;
            }
        }

        return null;
    }

    private static bool IsClose(IInvocationOperation call, KnownClients clients) =>
        clients.MemberOf(call) is { Type.Library.Protocol: ConnectionProtocol.DeviceSdk } member && (member.Is(ClientRole.Closes) || member.Is(ClientRole.Disposes));

    /// <summary>Whether the client disposes a provider with itself: by itself it does.</summary>
    private static bool IsDisposedWithClient(IObjectCreationOperation provider, KnownClients clients, CancellationToken cancellationToken)
    {
        if (provider.Constructor is not { } constructor || IsToldToDispose(provider.Arguments) is false)
            return false;
        if (constructor.DeclaringSyntaxReferences.Length != 1)
            return true;
        // A class of the user's own says it to its base; what it hands on may be anything.
        var declaration = constructor.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
        var initializer = declaration switch
        {
            ConstructorDeclarationSyntax { Initializer: { } call } => (Microsoft.CodeAnalysis.SyntaxNode)call,
            TypeDeclarationSyntax { BaseList: { } bases } => bases.Types[0],
            _ => null,
        };
        return initializer is not null && clients.Models.OperationOf(initializer, cancellationToken) is IInvocationOperation { TargetMethod: var target } passed
            && target.ContainingType.DeclaringSyntaxReferences.IsEmpty && IsToldToDispose(passed.Arguments) is not false;
    }

    /// <summary>False where an argument says, or may say, that the provider outlives the client; null where none speaks of it.</summary>
    private static bool? IsToldToDispose(ImmutableArray<IArgumentOperation> arguments) =>
        SdkCall.ArgumentOf("disposeWithClient", arguments) is { } argument ? argument.Value.ConstantValue is { HasValue: true, Value: true } : null;
}
