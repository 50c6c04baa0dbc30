using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Editing;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Tells the base class of a token provider that the provider outlives its clients, where that class can be told.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TokenProviderIsReusedAfterDisposeFix))]
public sealed class TokenProviderIsReusedAfterDisposeFix : ConnectionFix
{
    private const string Parameter = "disposeWithClient";

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.TokenProviderIsReusedAfterDispose.Id);

    private protected override async Task<IReadOnlyList<Proposal>> ProposeAsync(Document document, Diagnostic diagnostic, TextSpan span, CancellationToken cancellationToken)
    {
        if (await FixPlace.OfAsync(document, cancellationToken).ConfigureAwait(false) is not { Root: var root, Model: var model } || !root.FullSpan.Contains(span)
            || root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } node
            || model.GetOperation(node, cancellationToken) is not IInvocationOperation call
            || SdkCall.ArgumentOf("authenticationMethod", call.Arguments) is not { Value: var value })
        {
            return [];
        }

        // The class that is created stands in the same file, else its file is not this fix's.
        foreach (var declaration in root.DescendantNodes().OfType<ClassDeclarationSyntax>())
        {
            if (model.GetDeclaredSymbol(declaration, cancellationToken) is { } type && DeviceAuthentication.IsTokenProvider(type) && IsTypeOf(value, type, model, cancellationToken)
                && ChangesOf(declaration, model, cancellationToken) is { Count: > 0 } changes)
            {
                return [new($"Let '{type.Name}' outlive its clients with '{Parameter}: false'", "TokenProviderIsReusedAfterDispose", changes)];
            }
        }

        return [];
    }

    private static bool IsTypeOf(IOperation value, INamedTypeSymbol type, SemanticModel model, CancellationToken cancellationToken)
    {
        var variable = KnownClients.WithoutConversion(value);
        if (SymbolEqualityComparer.Default.Equals(variable?.Type, type))
            return true;
        // A variable of a more general type: what it is created with tells.
        ISymbol? symbol = variable switch
        {
            ILocalReferenceOperation { Local: var local } => local,
            IMemberReferenceOperation { Member: var member } => member,
            _ => null,
        };
        return symbol is not null && symbol.DeclaringSyntaxReferences.Length == 1 && symbol.DeclaringSyntaxReferences[0].SyntaxTree == model.SyntaxTree
            && symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var created }
            && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(created, cancellationToken).Type, type);
    }

    /// <summary>The argument for every base call that does not have it; empty where the base class takes none.</summary>
    private static List<TextChange> ChangesOf(ClassDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellationToken)
    {
        var changes = new List<TextChange>();
        foreach (var (call, arguments) in ProviderArguments.BaseCallsOf(declaration))
        {
            if (model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol constructor
                && constructor.Parameters.All(static parameter => parameter.Name != Parameter)
                && ProviderArguments.With(arguments, constructor, Parameter, "false", model) is { } change)
            {
                changes.Add(change);
            }
        }

        return changes;
    }
}
