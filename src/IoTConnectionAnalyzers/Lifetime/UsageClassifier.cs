using IoTConnectionAnalyzers.Clients;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Lifetime;

/// <summary>
/// Reads what happens to a client at one reference to it, from the operations around the reference.
/// Knows both the tree that analyzers are given and the lowered one of the control-flow graph.
/// What it does not know is an escape, never a use: nothing is reported about a client that may have found another owner.
/// </summary>
internal sealed class UsageClassifier(KnownClients clients)
{
    /// <summary>Classifies the use of the value that <paramref name="reference"/> gives.</summary>
    public Usage Classify(IOperation reference)
    {
        var value = reference;
        while (value.Parent is { } around && IsTransparent(around, value))
            value = around;

        return value.Parent switch
        {
            null or IBlockOperation or IExpressionStatementOperation => new(UsageKind.Discards, value),
            IInvocationOperation call when call.Instance == value => OfCall(call),
            IInvalidOperation { Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } } unbound when access.Expression.Span == value.Syntax.Span
                => OfName(access.Name.Identifier.ValueText, unbound, value),
            IConditionalAccessOperation access when access.Operation == value => OfConditionalAccess(access),
            IMemberReferenceOperation member when member.Instance == value => OfMember(member),
            IArgumentOperation argument => OfArgument(argument),
            ISimpleAssignmentOperation assignment => assignment.Value == value ? OfMove(assignment.Target, value) : new(UsageKind.Overwrites, assignment),
            ICoalesceAssignmentOperation assignment => assignment.Value == value ? OfMove(assignment.Target, value) : new(UsageKind.Uses, assignment),
            IFlowCaptureOperation capture => new(UsageKind.MovesToCapture, capture),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => OfDeclarator(declarator, value),
            IFieldInitializerOperation { InitializedFields.Length: 1 } initializer => new(UsageKind.MovesToMember, value, Target: initializer.InitializedFields[0]),
            IPropertyInitializerOperation { InitializedProperties.Length: 1 } initializer => new(UsageKind.MovesToMember, value, Target: initializer.InitializedProperties[0]),
            IUsingOperation statement when statement.Resources == value => OfUsing(statement.IsAsynchronous, value),
            IReturnOperation result => new(UsageKind.Returns, result),
            IIsPatternOperation test => OfPattern(test, value),
            IBinaryOperation or IIsNullOperation or IIsTypeOperation or IInterpolationOperation or ILockOperation or IUnaryOperation
                or INameOfOperation or IEventAssignmentOperation => new(UsageKind.Uses, value),
            _ => new(UsageKind.Escapes, value),
        };
    }

    /// <summary>Operations that give on the very client, or the task of it, that they are given.</summary>
    private static bool IsTransparent(IOperation around, IOperation value) => around switch
    {
        IConversionOperation { OperatorMethod: null } => true,
        IParenthesizedOperation or IAwaitOperation => true,
        ICoalesceOperation => true,
        IConditionalOperation conditional => conditional.Condition != value,
        ISwitchExpressionArmOperation arm => arm.Value == value,
        ISwitchExpressionOperation choice => choice.Value != value,
        // A declaration inside `using`: the declarator is the place that matters.
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" or "WaitAsync" } call => call.Instance == value && IsTaskLike(value.Type),
        IPropertyReferenceOperation { Property.Name: "Result" } result => result.Instance == value && IsTaskLike(value.Type),
        IDelegateCreationOperation => false,
        _ => false,
    };

    private static bool IsTaskLike(ITypeSymbol? type) =>
        type is { Name: "Task" or "ValueTask" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" or "TaskAwaiter" or "ValueTaskAwaiter" or "ConfiguredTaskAwaiter" or "ConfiguredValueTaskAwaiter" }
        // `await using (client.ConfigureAwait(false))`
        || type is { Name: not null } && type.Name.EndsWith("Awaiter", System.StringComparison.Ordinal);

    private Usage OfCall(IInvocationOperation call)
    {
        if (clients.MemberOf(call) is { } member)
            return new(UsageKind.Calls, call, member);
        // A variable of another type, such as IDisposable, hides what the call does to the client in it.
        return new(clients.TypeOf(call.Instance?.Type) is null ? UsageKind.Escapes : UsageKind.Uses, call);
    }

    /// <summary>A call whose arguments do not bind yet, as while they are typed, still has a name.</summary>
    private Usage OfName(string name, IOperation unbound, IOperation value) =>
        clients.TypeOf(value.Type) switch
        {
            { } type when type.MemberNamed(name) is { } member => new(UsageKind.Calls, unbound, member),
            { } type when type.Symbol.GetMembers(name).Length > 0 => new(UsageKind.Uses, unbound),
            _ => new(UsageKind.Escapes, unbound),
        };

    private Usage OfConditionalAccess(IConditionalAccessOperation access)
    {
        // The first link of the chain is the one made on the client itself.
        var link = access.WhenNotNull;
        while (true)
        {
            var receiver = link switch
            {
                IInvocationOperation call => call.Instance ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null),
                IMemberReferenceOperation member => member.Instance,
                IConditionalAccessOperation inner => inner.Operation,
                IConversionOperation conversion => conversion.Operand,
                IAwaitOperation awaited => awaited.Operation,
                _ => null,
            };
            if (receiver is null)
                return new(UsageKind.Escapes, access);
            if (KnownClients.WithoutConversion(receiver) is IConditionalAccessInstanceOperation)
                break;
            link = receiver;
        }

        return link switch
        {
            IInvocationOperation { Instance: null } extension when extension.Arguments.Length > 0 => OfArgument(extension.Arguments[0]),
            IInvocationOperation call => OfCall(call),
            _ => new(UsageKind.Uses, access),
        };
    }

    /// <summary>A method of the client turned into a delegate may be called by somebody else, the goodbye too.</summary>
    private Usage OfMember(IMemberReferenceOperation member) =>
        member is IMethodReferenceOperation { Method: var method, Instance: var receiver }
        && clients.MemberOf(KnownClients.WithoutConversion(receiver)?.Type, method) is { } known
        && known.Is(ClientRole.Closes | ClientRole.Disposes)
            ? new(UsageKind.Escapes, member)
            : new(UsageKind.Uses, member);

    private Usage OfArgument(IArgumentOperation argument)
    {
        if (argument.Parameter is not { } parameter || parameter.RefKind is RefKind.Out or RefKind.Ref)
            return new(UsageKind.Escapes, argument);

        var method = argument.Parent switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };
        if (method is null)
            return new(UsageKind.Escapes, argument);

        if (parameter.Ordinal == 0 && method.IsExtensionMethod && argument.Parent is IInvocationOperation extension
            && clients.MemberOf(extension) is { } member && (member.Role != ClientRole.None || IsOfLibrary(method)))
        {
            return new(UsageKind.Calls, extension, member);
        }

        if (IsOfLibrary(method) || Borrowers.OnlyLook(method))
            return new(UsageKind.Uses, argument);
        if (!method.DeclaringSyntaxReferences.IsEmpty && method is { IsAbstract: false, IsVirtual: false, IsOverride: false })
            return new(UsageKind.Passes, argument, Parameter: method.OriginalDefinition.Parameters[parameter.Ordinal]);
        return new(UsageKind.Escapes, argument);
    }

    /// <summary>The members of the libraries themselves borrow the clients they get.</summary>
    private bool IsOfLibrary(IMethodSymbol method) => method.ContainingAssembly is { } assembly && clients.IsLibraryAssembly(assembly);

    private static Usage OfMove(IOperation target, IOperation value) => target switch
    {
        ILocalReferenceOperation { Local: var local } => new(UsageKind.MovesToLocal, value, Target: local),
        // A parameter that gets another value is a local from there on.
        IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter } => new(UsageKind.MovesToLocal, value, Target: parameter),
        IFlowCaptureReferenceOperation capture => new(UsageKind.MovesToCapture, capture),
        IDiscardOperation => new(UsageKind.Discards, value),
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member when IsOwn(member) => new(UsageKind.MovesToMember, value, Target: member.Member),
        _ => new(UsageKind.Escapes, value),
    };

    private static bool IsOwn(IMemberReferenceOperation member) =>
        !member.Member.DeclaringSyntaxReferences.IsEmpty && (member.Instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance });

    /// <summary>A declarator of a `using` is a disposal as well; the graph lowers it, so only the other tree shows it.</summary>
    private Usage OfDeclarator(IVariableDeclaratorOperation declarator, IOperation value) =>
        new(UsageKind.MovesToLocal, value, Target: declarator.Symbol);

    private Usage OfUsing(bool isAsynchronous, IOperation value)
    {
        var type = clients.TypeOf(KnownClients.WithoutConversion(value)?.Type);
        return type is null
            ? new(UsageKind.Escapes, value)
            : new(UsageKind.Calls, value, new ClientMember(type, ClientRole.Disposes, isAsynchronous ? type.DisposeAsyncEffect : type.DisposeEffect));
    }

    private static Usage OfPattern(IIsPatternOperation test, IOperation value) => test.Pattern switch
    {
        IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local } => new(UsageKind.MovesToLocal, value, Target: local),
        IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol local } => new(UsageKind.MovesToLocal, value, Target: local),
        _ => new(UsageKind.Uses, test),
    };
}
