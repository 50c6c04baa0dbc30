using System;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IoTConnectionAnalyzers.Values;

/// <summary>What in a body shows that it builds a SAS token, gathered operation by operation.</summary>
internal struct SasTraits
{
    private bool _hasPrefix;
    private bool _hasResource;
    private bool _hasSignature;
    private bool _hasExpiry;
    private bool _asksSdk;

    /// <summary>Whether the body builds a token.</summary>
    public readonly bool BuildToken => _asksSdk || _hasPrefix && _hasResource && _hasSignature && _hasExpiry;

    /// <summary>The device key in Base64 that the body signs with; null where it signs with none, or with something else.</summary>
    public IOperation? Key { get; private set; }

    /// <summary>The name of the policy that the body writes into the token, where that is an expression of its own.</summary>
    public IOperation? Policy { get; private set; }

    /// <summary>Whether the body writes the name of a policy into the token.</summary>
    public bool NamePolicy { get; private set; }

    public void Note(IOperation operation)
    {
        switch (operation)
        {
            case { ConstantValue: { HasValue: true, Value: string text } } when operation.Parent?.ConstantValue is not { HasValue: true }:
                NoteText(text, operation);
                break;
            case IObjectCreationOperation { Type.Name: "HMACSHA256", Arguments.Length: 1 } algorithm:
                Key ??= DecodedKey(algorithm.Arguments[0].Value);
                break;
            case IInvocationOperation { TargetMethod: { Name: "HashData", ContainingType.Name: "HMACSHA256" }, Arguments.Length: > 1 } hash:
                Key ??= DecodedKey(hash.Arguments[0].Value);
                break;
            // `hmac.Key = Convert.FromBase64String(key)`
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "Key", ContainingType.Name: "HMAC" or "HMACSHA256" } }, Value: var secret }:
                Key ??= DecodedKey(secret);
                break;
            case IInvocationOperation when SasMakers.IsSdkBuilderCall(operation):
                _asksSdk = true;
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: var property, ContainingType.Name: "SharedAccessSignatureBuilder" } }, Value: var value }:
                if (property == "Key")
                    Key ??= WithoutConversion(value);
                else if (property == "KeyName")
                    (NamePolicy, Policy) = (true, Policy ?? WithoutConversion(value));
                break;
        }
    }

    private void NoteText(string text, IOperation operation)
    {
        // A connection string that carries a token has an equals sign after the word.
        _hasPrefix |= SasToken.HasPrefix(text) || text.Trim() == SasToken.Prefix;
        _hasResource |= Has(text, "sr=");
        _hasSignature |= Has(text, "sig=");
        _hasExpiry |= Has(text, "se=");
        if (!Has(text, "skn="))
            return;
        NamePolicy = true;
        Policy ??= operation.Parent switch
        {
            // `… + "&skn=" + policyName`
            IBinaryOperation { LeftOperand: var left, RightOperand: var right } when left == operation => WithoutConversion(right),
            IBinaryOperation { Parent: IBinaryOperation { RightOperand: var next } outer } inner when inner.RightOperand == operation && outer.LeftOperand == inner => WithoutConversion(next),
            // `$"&skn={policyName}"`
            IInterpolatedStringTextOperation { Parent: IInterpolatedStringOperation interpolation } part => HoleAfter(interpolation, part),
            _ => null,
        };
    }

    private static IOperation? HoleAfter(IInterpolatedStringOperation text, IOperation part)
    {
        for (var i = 0; i + 1 < text.Parts.Length; i++)
        {
            if (text.Parts[i] == part && text.Parts[i + 1] is IInterpolationOperation { Expression: var hole })
                return WithoutConversion(hole);
        }

        return null;
    }

    private static bool Has(string text, string field) => text.IndexOf(field, StringComparison.Ordinal) >= 0;

    /// <summary>What is decoded from Base64 to be the secret; a secret that is something else is no device key.</summary>
    private static IOperation? DecodedKey(IOperation secret)
    {
        var value = WithoutConversion(secret);
        if (value is ILocalReferenceOperation { Local: var local } && LocalValues.OnlyValueOf(local, value) is { } source)
            value = WithoutConversion(source);
        return value is IInvocationOperation { TargetMethod: { Name: "FromBase64String", ContainingType.Name: "Convert" }, Arguments.Length: 1 } decoding
            ? WithoutConversion(decoding.Arguments[0].Value)
            : null;
    }

    private static IOperation WithoutConversion(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null, Operand: var operand })
            value = operand;
        return value;
    }
}
