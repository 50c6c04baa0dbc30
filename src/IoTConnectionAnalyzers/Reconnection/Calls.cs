using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Reconnection;

/// <summary>Calls in the words of a message.</summary>
internal static class Calls
{
    /// <summary>The name of what is called or made.</summary>
    public static string NameOf(IOperation call) => call switch
    {
        IInvocationOperation { TargetMethod.Name: var name } => name,
        IObjectCreationOperation { Type.Name: var name } => "new " + name,
        _ => call.Syntax.ToString(),
    };
}
