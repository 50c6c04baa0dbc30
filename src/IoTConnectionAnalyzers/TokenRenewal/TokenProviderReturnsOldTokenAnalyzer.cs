using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>Reports a token provider that answers with the same token for ever: <see cref="Rules.TokenProviderReturnsOldToken"/>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TokenProviderReturnsOldTokenAnalyzer : ConnectionAnalyzer
{
    private const int MaximumDepth = 4;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.TokenProviderReturnsOldToken);

    private protected override void Register(CompilationStartAnalysisContext context, KnownClients clients) =>
        context.RegisterOperationBlockAction(block =>
        {
            if (block.OwningSymbol is IMethodSymbol method && IsProviderOf(method, out var isOfSdk))
                Analyze(block, method, isOfSdk, clients);
        });

    /// <summary>Whether a method makes tokens for the SDK, or passwords for MQTTnet.</summary>
    private static bool IsProviderOf(IMethodSymbol method, out bool isOfSdk)
    {
        isOfSdk = method is { IsOverride: true, Name: "SafeCreateNewToken" or "SafeCreateNewTokenAsync" } && DeviceAuthentication.IsTokenProvider(method.ContainingType);
        if (isOfSdk)
            return true;
        // 4 and 5 ask a method, 3 a property.
        var provider = method.Name switch
        {
            "GetPassword" => "IMqttClientCredentialsProvider",
            "get_Password" => "IMqttClientCredentials",
            _ => null,
        };
        if (provider is null)
            return false;
        foreach (var implemented in method.ContainingType.AllInterfaces)
        {
            if (implemented.Name == provider && implemented.ContainingAssembly?.Name == "MQTTnet")
                return true;
        }

        return false;
    }

    private static void Analyze(OperationBlockAnalysisContext context, IMethodSymbol method, bool isOfSdk, KnownClients clients)
    {
        var returned = new List<(IOperation Value, string What)>();
        foreach (var block in context.OperationBlocks)
        {
            foreach (var operation in block.Descendants())
            {
                if (operation is not IReturnOperation { ReturnedValue: { } value } || IsOfFunctionInside(operation))
                    continue;
                var token = WithoutTask(value);
                // A provider that makes one token anew on any path may keep the old one on the others.
                if (OldOf(token, method.ContainingType, clients, depth: 0, context.CancellationToken) is not { } what
                    || !isOfSdk && !IsToken(token, clients, context.CancellationToken))
                {
                    return;
                }

                returned.Add((value, what));
            }
        }

        foreach (var (value, what) in returned)
        {
            var who = isOfSdk ? "the SDK" : "the client";
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.TokenProviderReturnsOldToken, value.Syntax.GetLocation(),
                $"'{method.Name.Replace("get_", "")}' returns {what} whenever {who} asks for a token: once it has expired, every connection is refused"));
        }
    }

    private static bool IsOfFunctionInside(IOperation operation)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }

    /// <summary>The token in <c>Task.FromResult(token)</c>, <c>new ValueTask&lt;string>(token)</c> or <c>Encoding.UTF8.GetBytes(token)</c>.</summary>
    private static IOperation WithoutTask(IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation { Operand: var operand }:
                    value = operand;
                    break;
                case IInvocationOperation { TargetMethod: { Name: "FromResult" or "GetBytes" }, Arguments.Length: 1 } call:
                    value = call.Arguments[0].Value;
                    break;
                case IObjectCreationOperation { Type.Name: "ValueTask", Arguments.Length: 1 } creation:
                    value = creation.Arguments[0].Value;
                    break;
                default:
                    return value;
            }
        }
    }

    /// <summary>What in words always has the same value; null for anything that is worked out anew.</summary>
    private static string? OldOf(IOperation value, INamedTypeSymbol type, KnownClients clients, int depth, CancellationToken cancellationToken)
    {
        if (depth > MaximumDepth)
            return null;
        switch (value)
        {
            case { ConstantValue: { HasValue: true, Value: string { Length: > 0 } } }:
                return "the same constant";
            case IConversionOperation { Operand: var operand }:
                return OldOf(operand, type, clients, depth + 1, cancellationToken);
            case ILocalReferenceOperation { Local: var local }:
                return LocalValues.OnlyValueOf(local, value) is { } source ? OldOf(WithoutTask(source), type, clients, depth + 1, cancellationToken) : null;
            case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter }:
                return IsReplaced(parameter, value, clients, cancellationToken) ? null : $"the constructor's '{parameter.Name}'";
            case IFieldReferenceOperation { Field: { IsConst: false } field }:
                return IsSettled(field, type) && !IsReplaced(field, value, clients, cancellationToken) ? $"'{field.Name}'" : null;
            case IPropertyReferenceOperation { Property: var property }:
                return IsSettled(property, type) && !IsReplaced(property, value, clients, cancellationToken) ? $"'{property.Name}'" : null;
            default:
                return null;
        }
    }

    /// <summary>Whether only the code of this compilation can give a member another value.</summary>
    private static bool IsSettled(ISymbol member, INamedTypeSymbol type) => member switch
    {
        IFieldSymbol field => field.DeclaringSyntaxReferences.Length == 1
            && (field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private && SymbolEqualityComparer.Default.Equals(field.ContainingType, type)),
        // A property with a body works its value out.
        IPropertySymbol { IsVirtual: false, IsAbstract: false, IsOverride: false, DeclaringSyntaxReferences.Length: 1 } property =>
            property.DeclaringSyntaxReferences[0].GetSyntax() is PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors }
            && IsAutomatic(accessors)
            && property.SetMethod is null or { IsInitOnly: true } or { DeclaredAccessibility: Accessibility.Private },
        _ => false,
    };

    private static bool IsAutomatic(AccessorListSyntax accessors)
    {
        foreach (var accessor in accessors.Accessors)
        {
            if (accessor.Body is not null || accessor.ExpressionBody is not null)
                return false;
        }

        return true;
    }

    /// <summary>Whether something outside the constructors gives a member or parameter another value.</summary>
    private static bool IsReplaced(ISymbol symbol, IOperation place, KnownClients clients, CancellationToken cancellationToken)
    {
        foreach (var reference in SymbolReferences.To(symbol, place, clients.Models, cancellationToken))
        {
            var isWritten = reference.Parent switch
            {
                IAssignmentOperation assignment => assignment.Target == reference,
                IArgumentOperation { Parameter.RefKind: not (RefKind.None or RefKind.In) } => true,
                ITupleOperation or IIncrementOrDecrementOperation or IAddressOfOperation => true,
                _ => false,
            };
            if (isWritten && (reference.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not ConstructorDeclarationSyntax || IsOfFunctionInside(reference)))
                return true;
        }

        return false;
    }

    /// <summary>Whether what a provider of passwords returns is a SAS token.</summary>
    private static bool IsToken(IOperation token, KnownClients clients, CancellationToken cancellationToken)
    {
        if (IsTokenItself(token))
            return true;
        if (token is not IFieldReferenceOperation and not IPropertyReferenceOperation)
            return false;
        // What the initializer or the constructor gives.
        var member = ((IMemberReferenceOperation)token).Member;
        if (clients.Values.SourceOf(member, token, cancellationToken) is { } source && IsTokenItself(WithoutTask(source)))
            return true;
        foreach (var reference in SymbolReferences.To(member, token, clients.Models, cancellationToken))
        {
            if (reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference && IsTokenItself(WithoutTask(assignment.Value)))
                return true;
        }

        return false;

        bool IsTokenItself(IOperation value)
        {
            var text = clients.Texts.Read(value, cancellationToken);
            return SasToken.IsIn(text) || TokenOrigin.Of(text, value, clients, cancellationToken).Making is not null;
        }
    }
}
