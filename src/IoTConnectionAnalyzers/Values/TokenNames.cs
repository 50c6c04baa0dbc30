using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Values;

/// <summary>The names that people give to SAS tokens: of variables and parameters, of keys in a configuration, of environment variables. A name is a hint, no proof.</summary>
internal static class TokenNames
{
    private static readonly string[] s_words = ["sastoken", "sharedaccesssignature", "sassignature"];
    private static readonly string[] s_connectionStringWords = ["sasconnectionstring", "connectionstringwithsas", "sastoken", "sharedaccesssignature"];

    /// <summary>The name by which a value looks like a SAS token; null where nothing looks so.</summary>
    public static string? OfToken(IOperation value, TextPattern text) => NameIn(value, text, s_words);

    /// <summary>The name by which a connection string looks as if it contained a SAS token; null where nothing looks so.</summary>
    public static string? OfConnectionString(IOperation value, TextPattern text) => NameIn(value, text, s_connectionStringWords);

    private static string? NameIn(IOperation value, TextPattern text, string[] words) =>
        text.OnlyHole is not { } source ? null : NameIn(value, words) ?? (source == value ? null : NameIn(source, words));

    private static string? NameIn(IOperation value, string[] words)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation { Operand: var operand }:
                    value = operand;
                    continue;
                case IParenthesizedOperation { Operand: var inner }:
                    value = inner;
                    continue;
                // `configuration["SasToken"] ?? throw …`
                case ICoalesceOperation { Value: var first }:
                    value = first;
                    continue;
                case ILocalReferenceOperation { Local.Name: var local }:
                    return IfOne(local, words);
                case IParameterReferenceOperation { Parameter.Name: var parameter }:
                    return IfOne(parameter, words);
                // `configuration.GetSection("SasToken").Value`
                case IPropertyReferenceOperation { Property: { IsIndexer: false, Name: "Value" }, Instance: IInvocationOperation section }:
                    value = section;
                    continue;
                case IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } keys }:
                    return OfKey(keys[0].Value, words);
                case IMemberReferenceOperation { Member.Name: var member }:
                    return IfOne(member, words);
                // `Environment.GetEnvironmentVariable("SAS_TOKEN")`, `configuration.GetValue<string>("SasToken")`
                case IInvocationOperation { TargetMethod.Name: "GetEnvironmentVariable" or "GetValue" or "GetSection" or "GetRequiredSection" or "GetConnectionString", Arguments: var arguments }:
                    foreach (var argument in arguments)
                    {
                        if (OfKey(argument.Value, words) is { } key)
                            return key;
                    }

                    return null;
                default:
                    return null;
            }
        }
    }

    private static string? OfKey(IOperation key, string[] words) =>
        key.ConstantValue is { HasValue: true, Value: string text } ? IfOne(text, words) : null;

    private static string? IfOne(string name, string[] words)
    {
        foreach (var word in words)
        {
            if (EndsWith(name, word))
                return name;
        }

        return null;
    }

    /// <summary>Whether a name ends in a word, whatever case and separators it is written with: <c>sasTokenLifetime</c> is no token.</summary>
    private static bool EndsWith(string name, string word)
    {
        var at = word.Length - 1;
        for (var i = name.Length - 1; i >= 0 && at >= 0; i--)
        {
            if (!char.IsLetterOrDigit(name[i]))
                continue;
            if (char.ToLowerInvariant(name[i]) != word[at])
                return false;
            at--;
        }

        return at < 0;
    }
}
