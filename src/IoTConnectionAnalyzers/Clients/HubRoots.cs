using System;
using System.Collections.Generic;
using System.Text;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>By what texts code names the root certificates of IoT Hub: their subjects, the files that they come in, their thumbprints, their PEM.</summary>
internal static class HubRoots
{
    /// <summary>The name of the root that the hub no longer uses.</summary>
    public const string Retired = "Baltimore CyberTrust Root";

    // Without anything but letters and digits, in lower case.
    private static readonly IReadOnlyList<string> s_retired =
    [
        "baltimorecybertrust",
        "d4de20d05e66fc53fe1a50882c78db2852cae474",
        "16af57a9f676b0ab126095aa5ebadef22ab31119d644ac95cd4b93dbf3f26aeb",
        // The beginning of its PEM, up to its serial number.
        "miiddzccalgawibagieagaautanbgkqhkig9w0",
    ];

    private static readonly IReadOnlyList<string> s_current =
    [
        "digicertglobalrootg2", "df3c24f9bfd666761b268073fe06d1cc8d4f82a4", "cb3ccbb76031e5e0138f8dd39a23f9de47ffc35e43c1144cea27d46a5ab1cb5f",
        "microsoftrsarootcertificateauthority2017", "73a5e64a3bff8316ff0edccc618a906e4eae4d74",
    ];

    /// <summary>Whether a text names the root that the hub no longer uses.</summary>
    public static bool IsRetired(string text) => HasOne(text, s_retired);

    /// <summary>Whether a text names a root that the hub uses.</summary>
    public static bool IsCurrent(string text) => HasOne(text, s_current);

    private static bool HasOne(string text, IReadOnlyList<string> names)
    {
        if (text.Length < 10)
            return false;
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
                plain.Append(char.ToLowerInvariant(character));
        }

        var letters = plain.ToString();
        foreach (var name in names)
        {
            if (letters.IndexOf(name, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }
}
