using System;
using System.IO;
using System.Threading;
using System.Xml;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Configuration;

/// <summary>Finds what keeps an additional file in which versions of packages stand from being read.</summary>
internal static class ProjectFileCheck
{
    /// <summary>What keeps a project file from being read, and where it stands.</summary>
    internal readonly record struct Problem(LinePosition Position, string Reason);

    /// <summary>What is wrong with a project file; null where it reads well.</summary>
    public static Problem? Run(AdditionalText file, CancellationToken cancellationToken)
    {
        if (file.GetText(cancellationToken) is not { } text)
            return new Problem(default, "it cannot be opened");

        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(new StringReader(text.ToString()), settings);
            while (reader.Read())
                cancellationToken.ThrowIfCancellationRequested();
            return null;
        }
        catch (XmlException exception)
        {
            // The reader counts lines and columns from one; it knows neither for an empty file.
            return new Problem(new LinePosition(Math.Max(exception.LineNumber - 1, 0), Math.Max(exception.LinePosition - 1, 0)), exception.Message.TrimEnd('.'));
        }
    }
}
