namespace System.Runtime.CompilerServices;

// What the compiler wants for `init` and `required` where the framework of a shape does not have it.

internal static class IsExternalInit
{
}

[AttributeUsage(AttributeTargets.All)]
internal sealed class RequiredMemberAttribute : Attribute
{
}

[AttributeUsage(AttributeTargets.All)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
