using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.GracefulClose;

/// <summary>How the framework tells a program that it is about to end.</summary>
internal enum ShutdownHook
{
    /// <summary>None of them.</summary>
    None,

    /// <summary><c>Console.CancelKeyPress</c>: the process ends when the handlers have returned, unless they say otherwise.</summary>
    CancelKeyPress,

    /// <summary><c>AppDomain.ProcessExit</c> or <c>DomainUnload</c>: the process ends when the handlers have returned.</summary>
    ProcessExit,

    /// <summary>A callback of <c>ApplicationStopping</c> or <c>ApplicationStopped</c>: the host goes on when it has returned.</summary>
    HostStopping,
}

/// <summary>Recognises the hooks at the end of a program.</summary>
internal static class ShutdownHooks
{
    /// <summary>The hook that an event assignment sets.</summary>
    public static ShutdownHook Of(IEventAssignmentOperation assignment) =>
        assignment is not { Adds: true, EventReference: IEventReferenceOperation { Event: { ContainingType: var type } hook } }
            ? ShutdownHook.None
            : (type?.Name, hook.Name) switch
            {
                ("Console", "CancelKeyPress") => ShutdownHook.CancelKeyPress,
                ("AppDomain", "ProcessExit" or "DomainUnload") => ShutdownHook.ProcessExit,
                ("AssemblyLoadContext", "Unloading") => ShutdownHook.ProcessExit,
                _ => ShutdownHook.None,
            };

    /// <summary>The hook that a registration with a token sets.</summary>
    public static ShutdownHook Of(IInvocationOperation registration) =>
        registration is { TargetMethod.Name: "Register" or "UnsafeRegister", Instance: IPropertyReferenceOperation { Property.Name: "ApplicationStopping" or "ApplicationStopped" } token } && CancellationKeys.IsToken(token.Type)
            ? ShutdownHook.HostStopping
            : ShutdownHook.None;

    /// <summary>The hook whose handler is the innermost function around an operation; none where that is something else.</summary>
    public static ShutdownHook Around(IOperation operation)
    {
        for (var around = operation.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case ILocalFunctionOperation:
                    return ShutdownHook.None;
                case IAnonymousFunctionOperation { Parent: IDelegateCreationOperation { Parent: var holder } }:
                    return holder switch
                    {
                        IEventAssignmentOperation assignment => Of(assignment),
                        IArgumentOperation { Parent: IInvocationOperation registration } => Of(registration),
                        _ => ShutdownHook.None,
                    };
            }
        }

        return ShutdownHook.None;
    }

    /// <summary>Whether a handler of Ctrl+C keeps the process alive.</summary>
    public static bool KeepsAlive(IOperation handler)
    {
        foreach (var operation in handler.Descendants())
        {
            if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Cancel" }, Value.ConstantValue: { HasValue: true, Value: true } })
                return true;
        }

        return false;
    }
}
