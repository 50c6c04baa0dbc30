using System.Collections.Generic;
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
/// A client that the container makes once and disposes at the end of the program, and to which nobody says goodbye:
/// <see cref="Rules.DisposedWithoutClose"/>.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SingletonIsNotClosedAnalyzer : ConnectionAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.DisposedWithoutClose);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients) =>
        context.RegisterOperationAction(operation => OfCall(operation, clients), OperationKind.Invocation);

    private static void OfCall(OperationAnalysisContext context, KnownClients clients)
    {
        var call = (IInvocationOperation)context.Operation;
        if (RegisteredType(call) is not { } registered || clients.TypeOf(registered) is not { HasLifetime: true, Goodbye.Length: > 0 } type
            || Wording.RuleOfDisposal(type) != Rules.DisposedWithoutClose || EffectOfContainer(type) != DisposeEffect.Abrupt
            || call.Syntax.ContainsDiagnostics || TestCode.IsLeftAlone(clients, context.Options, call.Syntax.SyntaxTree)
            || !IsOpenedAndNeverClosed(type, clients, context.CancellationToken))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Rules.DisposedWithoutClose, call.Syntax.GetLocation(), DiagnosticSeverity.Info, additionalLocations: null, properties: null,
            $"the container disposes this '{registered.Name}' at the end of the program, and nothing in the project calls {type.Goodbye}: {Wording.SeesBreak(type)}"));
    }

    /// <summary>The type of a singleton that the container makes itself, and so disposes; null for any other call, and where an instance is handed to it.</summary>
    private static ITypeSymbol? RegisteredType(IInvocationOperation call)
    {
        if (call.TargetMethod is not { Name: "AddSingleton" or "TryAddSingleton" or "AddKeyedSingleton" or "TryAddKeyedSingleton", ContainingNamespace.Name: "DependencyInjection" or "Extensions" } method)
            return null;
        // Of a service and what implements it, the last is what is made.
        var type = method.TypeArguments.Length > 0 ? method.TypeArguments[method.TypeArguments.Length - 1] : null;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter?.Name is "implementationInstance" or "instance")
                return null;
            if (argument.Value is ITypeOfOperation { TypeOperand: var named })
                type = named;
        }

        return type;
    }

    /// <summary>A container prefers the asynchronous disposal.</summary>
    private static DisposeEffect EffectOfContainer(ClientType type) =>
        type.DisposeAsyncEffect != DisposeEffect.None ? type.DisposeAsyncEffect : type.DisposeEffect;

    /// <summary>Whether the sources name what opens such a client, and nowhere what says goodbye to it.</summary>
    private static bool IsOpenedAndNeverClosed(ClientType type, KnownClients clients, CancellationToken cancellationToken)
    {
        var isOpened = false;
        foreach (var tree in clients.Models.Trees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var token in tree.GetRoot(cancellationToken).DescendantTokens())
            {
                // A declaration calls nothing.
                if (!token.IsKind(SyntaxKind.IdentifierToken) || token.Parent is not SimpleNameSyntax)
                    continue;
                if (Has(type.Library.Closes, token.ValueText))
                    return false;
                isOpened |= Has(type.Library.Opens, token.ValueText);
            }
        }

        return isOpened;
    }

    private static bool Has(IReadOnlyList<string> names, string name)
    {
        foreach (var known in names)
        {
            if (known == name)
                return true;
        }

        return false;
    }
}
