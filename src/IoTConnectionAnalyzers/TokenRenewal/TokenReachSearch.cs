using System.Collections.Generic;
using System.Threading;

using IoTConnectionAnalyzers.Clients;
using IoTConnectionAnalyzers.Flow;
using IoTConnectionAnalyzers.Values;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.TokenRenewal;

/// <summary>
/// Follows what carries a token, from builder to options to field, to the calls that connect with it, and tells whether one of them can
/// happen again, or lasts, without the token being made anew.
/// </summary>
internal sealed class TokenReachSearch(CapturedToken token, KnownClients clients, CancellationToken cancellationToken)
{
    private const int MaximumSteps = 400;

    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);
    private readonly List<IOperation> _connects = [];
    private readonly HashSet<SyntaxNode> _carrying = [];
    private int _steps;
    private TokenReach? _managed;

    public TokenReach? Run()
    {
        if (token.Carrier is { NeedsSecondConnect: true, Method: "Connect" })
            _connects.Add(token.Use);
        else
            FollowCarrier();
        if (_managed is not null)
            return _managed;

        // The token is as old as the call that made it, where the code shows that; what is written into the code is always old.
        var made = MadeBy();
        foreach (var connect in _connects)
        {
            if (Again(connect, made) is { } reach)
                return reach;
        }

        return token.Carrier.NeedsSecondConnect ? null : EndlessUse();
    }

    /// <summary>The operation at which the token is as fresh as it gets, seen from the member that uses it.</summary>
    private IOperation MadeBy() => token.Origin.Making is { } making && making.Syntax.SyntaxTree == token.Use.Syntax.SyntaxTree ? making : token.Use;

    private void FollowCarrier()
    {
        // A builder keeps what it was given, whatever becomes of the value of this call.
        if (token.Use is IInvocationOperation or IInvalidOperation)
        {
            var receiver = token.Use;
            while (receiver is IInvocationOperation or IInvalidOperation)
                receiver = ReceiverOf(receiver);
            switch (receiver)
            {
                case ILocalReferenceOperation { Local: var local }:
                    FollowSymbol(local, receiver);
                    break;
                case IFieldReferenceOperation { Field: var field }:
                    FollowSymbol(field, receiver);
                    break;
                case IParameterReferenceOperation { Parameter: var parameter }:
                    OfBuilderAction(parameter, receiver);
                    break;
            }
        }

        Follow(token.Use);
    }

    /// <summary>What a call is made on; of one that does not bind, what stands first in it.</summary>
    private static IOperation? ReceiverOf(IOperation operation)
    {
        if (operation is IInvocationOperation call)
            return KnownClients.WithoutConversion(call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null));
        foreach (var child in operation.ChildOperations)
            return KnownClients.WithoutConversion(child);
        return null;
    }

    /// <summary><c>WithClientOptions(builder => builder.WithCredentials(…))</c>.</summary>
    private void OfBuilderAction(IParameterSymbol parameter, IOperation reference)
    {
        for (var around = reference.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation { Symbol: var function } lambda && SymbolEqualityComparer.Default.Equals(function, parameter.ContainingSymbol))
            {
                var value = lambda.Parent;
                while (value is IConversionOperation or IDelegateCreationOperation)
                    value = value.Parent;
                if (value is IArgumentOperation { Parent: IInvocationOperation call })
                    FollowArgument(call, value);
                return;
            }
        }
    }

    private void Follow(IOperation value)
    {
        while (++_steps < MaximumSteps)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (value.Parent)
            {
                case IConversionOperation or IParenthesizedOperation or IAwaitOperation:
                    value = value.Parent;
                    continue;
                case IArgumentOperation { Parent: IInvocationOperation call } argument:
                    if (!FollowArgument(call, argument))
                        return;
                    value = call;
                    continue;
                case IArgumentOperation { Parent: IObjectCreationOperation creation }:
                    if (clients.CreatedBy(creation) is { Library.CreatedOpen: true })
                        _connects.Add(creation);
                    return;
                case IInvalidOperation { Type: { } made } when IsOfLibrary(made.ContainingAssembly):
                    value = value.Parent;
                    continue;
                // The next step of a builder.
                case IInvocationOperation call when call.Instance == value && IsOfLibrary(call.TargetMethod.ContainingAssembly):
                    value = call;
                    continue;
                case ISimpleAssignmentOperation assignment when assignment.Value == value:
                    switch (assignment.Target)
                    {
                        case ILocalReferenceOperation { Local: var local }:
                            FollowSymbol(local, value);
                            return;
                        // `options.Credentials = …`, alone or in an initializer.
                        case IPropertyReferenceOperation { Property.ContainingType: { } owner } property when IsOfLibrary(owner.ContainingAssembly):
                            if (assignment.Parent is IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation initialized })
                            {
                                value = initialized;
                                continue;
                            }

                            FollowReference(property.Instance);
                            return;
                        case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member when !member.Member.DeclaringSyntaxReferences.IsEmpty:
                            FollowSymbol(member.Member, value);
                            return;
                        default:
                            return;
                    }

                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var declared } }:
                    FollowSymbol(declared, value);
                    return;
                case IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields }:
                    FollowSymbol(fields[0], value);
                    return;
                case IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties }:
                    FollowSymbol(properties[0], value);
                    return;
                default:
                    return;
            }
        }
    }

    /// <summary>What a call does with what carries the token; true where its result carries it on.</summary>
    private bool FollowArgument(IInvocationOperation call, IOperation argument)
    {
        if (clients.MemberOf(call) is { } member && member.Is(ClientRole.Opens) || clients.CreatedBy(call) is { Library.CreatedOpen: true })
        {
            if (call.TargetMethod.Name == "StartAsync" && call.TargetMethod.ContainingAssembly is { Name: "MQTTnet.Extensions.ManagedClient" })
                _managed = new(TokenReachKind.ManagedClient, call.Syntax, call.TargetMethod.Name);
            else
                AddConnect(call, call);
            return false;
        }

        if (call.TargetMethod.Name == "WithClientOptions")
        {
            _managed = new(TokenReachKind.ManagedClient, call.Syntax, call.TargetMethod.Name);
            return false;
        }

        if (IsOfLibrary(call.TargetMethod.ContainingAssembly))
            return true;
        // A helper of this compilation, one level.
        if (argument is IArgumentOperation { Parameter: { } parameter } && call.TargetMethod.DeclaringSyntaxReferences.Length == 1
            && clients.Lifetimes.BodyOf(call.TargetMethod, cancellationToken) is { } body && _followed.Add(parameter))
        {
            foreach (var operation in body.Descendants())
            {
                if (operation is IParameterReferenceOperation { Parameter: var used } && SymbolEqualityComparer.Default.Equals(used, parameter.OriginalDefinition)
                    && operation.Parent is IArgumentOperation { Parent: IInvocationOperation inner } && clients.MemberOf(inner) is { } opening && opening.Is(ClientRole.Opens))
                {
                    // Seen from the token's member, the helper's call is what connects.
                    AddConnect(call, inner);
                }
            }
        }

        return false;
    }

    private void AddConnect(IOperation connect, IInvocationOperation call)
    {
        _connects.Add(connect);
        _carrying.Add(call.Syntax);
    }

    private void FollowReference(IOperation? reference)
    {
        switch (KnownClients.WithoutConversion(reference))
        {
            case ILocalReferenceOperation { Local: var local } use:
                FollowSymbol(local, use);
                break;
            case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member when !member.Member.DeclaringSyntaxReferences.IsEmpty:
                FollowSymbol(member.Member, member);
                break;
        }
    }

    private void FollowSymbol(ISymbol symbol, IOperation place)
    {
        if (!_followed.Add(symbol))
            return;
        foreach (var reference in SymbolReferences.To(symbol, place, clients.Models, cancellationToken))
        {
            if (reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference)
                continue;
            Follow(reference);
        }
    }

    /// <summary>Whether a connect can happen again without what made the token happening again.</summary>
    private TokenReach? Again(IOperation connect, IOperation made)
    {
        for (var around = connect.Parent; around is not null; around = around.Parent)
        {
            if (IsAround(around, made))
                break;
            switch (around)
            {
                case ILoopOperation { LoopKind: not LoopKind.ForEach } loop when !LeavesAfterConnect(loop, connect):
                    return new(TokenReachKind.Loop, loop.Syntax, null);
                case IAnonymousFunctionOperation lambda when HandlerNames.Of(lambda) is { } name:
                    return new(TokenReachKind.Handler, connect.Syntax, name);
                case ILocalFunctionOperation { Symbol: var function } when HandlerNames.IsHandler(function, around):
                    return new(TokenReachKind.Handler, connect.Syntax, function.Name);
            }
        }

        if (MemberAround(connect) is not { } member || IsSame(member, MemberAround(made)))
            return ReconnectOf(connect);
        var memberName = NameOf(member);
        if (HandlerNames.InTypeOf(connect, clients, cancellationToken).Contains(memberName) || memberName.IndexOf("Disconnect", System.StringComparison.Ordinal) >= 0 || memberName.IndexOf("Reconnect", System.StringComparison.Ordinal) >= 0)
            return new(TokenReachKind.Handler, connect.Syntax, memberName);
        // What the constructor made is as old as the object, and the member may be called whenever its callers like.
        return MemberAround(made) is ConstructorDeclarationSyntax or FieldDeclarationSyntax or PropertyDeclarationSyntax or TypeDeclarationSyntax && member is MethodDeclarationSyntax { Identifier.ValueText: not "Main" }
            ? new(TokenReachKind.Member, connect.Syntax, memberName)
            : ReconnectOf(connect);
    }

    private TokenReach? ReconnectOf(IOperation connect)
    {
        if (connect.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
            return null;
        foreach (var identifier in type.DescendantTokens())
        {
            if (identifier.ValueText == "ReconnectAsync" && identifier.Parent is IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } }
                && clients.Models.OperationOf(call, cancellationToken) is IInvocationOperation invocation && clients.MemberOf(invocation) is not null)
            {
                return new(TokenReachKind.Handler, call, "ReconnectAsync");
            }
        }

        return null;
    }

    /// <summary>An endless loop or wait behind the connect, where nothing connects with another token.</summary>
    private TokenReach? EndlessUse()
    {
        foreach (var connect in _connects)
        {
            if (EndlessUses.Behind(connect, clients, cancellationToken) is { } place && !ConnectsElsewhere(connect) && SingleRuns.IsCalledOnce(connect, clients, cancellationToken))
                return new(TokenReachKind.EndlessUse, place, null);
        }

        return null;
    }

    /// <summary>Whether the type of a connect connects in other places with something that does not carry this token.</summary>
    private bool ConnectsElsewhere(IOperation connect)
    {
        if (connect.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
            return false;
        foreach (var node in type.DescendantNodes())
        {
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } call && name.IndexOf("onnect", System.StringComparison.Ordinal) >= 0
                && !_carrying.Contains(call) && clients.Models.OperationOf(call, cancellationToken) is IInvocationOperation invocation && clients.MemberOf(invocation)?.Is(ClientRole.Opens) == true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A loop that tries until it is connected, and then goes on.</summary>
    private static bool LeavesAfterConnect(ILoopOperation loop, IOperation connect)
    {
        if (loop is IWhileLoopOperation { Condition: { } condition })
        {
            foreach (var part in condition.DescendantsAndSelf())
            {
                if (part is IPropertyReferenceOperation { Property.Name: "IsConnected" })
                    return true;
            }
        }

        foreach (var operation in loop.Body.Descendants())
        {
            if (operation is IBranchOperation { BranchKind: BranchKind.Break } or IReturnOperation && operation.Syntax.SpanStart > connect.Syntax.SpanStart)
                return true;
        }

        return false;
    }

    private static MemberDeclarationSyntax? MemberAround(IOperation operation) => operation.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>();

    private static bool IsSame(MemberDeclarationSyntax left, MemberDeclarationSyntax? right) =>
        left == right || left is GlobalStatementSyntax && right is GlobalStatementSyntax;

    private static string NameOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax { Identifier.ValueText: var name } => name,
        PropertyDeclarationSyntax { Identifier.ValueText: var name } => name,
        _ => "",
    };

    private static bool IsAround(IOperation outer, IOperation inner) =>
        outer.Syntax.SyntaxTree == inner.Syntax.SyntaxTree && outer.Syntax.Span.Contains(inner.Syntax.Span);

    private bool IsOfLibrary(IAssemblySymbol? assembly) => assembly is not null && clients.IsLibraryAssembly(assembly);
}
