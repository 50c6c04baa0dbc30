using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>
/// Silences the rules of other packages that ask to hand the token in sight to a goodbye: <see cref="Suppressions.OfGoodbyeTokens"/>.
/// The token of a <c>StopAsync</c> is meant for goodbyes, so there they may speak.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GoodbyeTokenSuppressor : DiagnosticSuppressor
{
    /// <inheritdoc />
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions => Suppressions.OfGoodbyeTokens;

    /// <inheritdoc />
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var clients = KnownClients.For(context.Compilation, context.Options, context.CancellationToken);
        if (!clients.AreReferenced)
            return;

        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (CallAt(diagnostic.Location, context.CancellationToken) is { } call
                && clients.IsGoodbyeOrDisposal(NameOf(call))
                && IsGoodbye(call, context.GetSemanticModel(call.SyntaxTree), clients, context.CancellationToken)
                && !StopTokenIsOffered(call, context.GetSemanticModel(call.SyntaxTree), context.CancellationToken)
                && DescriptorFor(diagnostic.Id) is { } suppression)
            {
                context.ReportSuppression(Suppression.Create(suppression, diagnostic));
            }
        }
    }

    private static SuppressionDescriptor? DescriptorFor(string id)
    {
        foreach (var suppression in Suppressions.OfGoodbyeTokens)
        {
            if (suppression.SuppressedDiagnosticId == id)
                return suppression;
        }

        return null;
    }

    /// <summary>The call that a diagnostic speaks of: some stand at the whole call, some at the name of the method.</summary>
    private static InvocationExpressionSyntax? CallAt(Location location, CancellationToken cancellationToken) =>
        location.SourceTree?.GetRoot(cancellationToken).FindNode(location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>();

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    private static bool IsGoodbye(InvocationExpressionSyntax call, SemanticModel model, KnownClients clients, CancellationToken cancellationToken) =>
        model.GetOperation(call, cancellationToken) is IInvocationOperation invocation && clients.MemberOf(invocation) is { } member && member.Is(ClientRole.Closes);

    /// <summary>Whether the nearest token is the parameter of a method <c>StopAsync(CancellationToken)</c>.</summary>
    private static bool StopTokenIsOffered(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        for (SyntaxNode? node = call; node is not null and not TypeDeclarationSyntax; node = node.Parent)
        {
            var function = node is AnonymousFunctionExpressionSyntax
                ? model.GetSymbolInfo(node, cancellationToken).Symbol
                : node is LocalFunctionStatementSyntax or MethodDeclarationSyntax ? model.GetDeclaredSymbol(node, cancellationToken) : null;
            if (function is IMethodSymbol method && HasToken(method))
                return method is { MethodKind: MethodKind.Ordinary, Name: "StopAsync", Parameters.Length: 1 };
        }

        return false;
    }

    private static bool HasToken(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type is { Name: "CancellationToken", ContainingNamespace: { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } })
                return true;
        }

        return false;
    }
}
