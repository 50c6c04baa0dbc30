using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoTConnectionAnalyzers.Clients;

/// <summary>
/// Reads <c>iot-connection.clients.txt</c>, the additional file in which users declare the wrappers of their own:
/// one <c>[Namespace.Type]::Member role</c> a line, <c>#</c> starts a comment.
/// </summary>
internal sealed class UserDefinedClients
{
    public const string FileName = "iot-connection.clients.txt";

    private readonly Dictionary<string, Declaration> _types = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    /// <summary>A line that is not of the form; the rest of the file counts all the same.</summary>
    internal readonly record struct Problem(string Path, TextSpan Span, LinePositionSpan Lines, string Text, string Reason);

    public IReadOnlyList<Problem> Problems => _problems;

    public static bool IsClientsFile(AdditionalText file) =>
        string.Equals(Path.GetFileName(file.Path), FileName, StringComparison.OrdinalIgnoreCase);

    public void Read(AdditionalText file, CancellationToken cancellationToken)
    {
        if (file.GetText(cancellationToken) is not { } text)
        {
            _problems.Add(new(file.Path, default, default, FileName, "the file cannot be read"));
            return;
        }

        foreach (var line in text.Lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var content = line.ToString();
            var comment = content.IndexOf('#');
            if (comment >= 0)
                content = content.Substring(0, comment);
            content = content.Trim();
            if (content.Length > 0 && Parse(content) is { } reason)
                _problems.Add(new(file.Path, line.Span, text.Lines.GetLinePositionSpan(line.Span), content, reason));
        }
    }

    /// <summary>The declared types, each as a library of its own.</summary>
    public IEnumerable<ClientLibrary> Libraries()
    {
        foreach (var pair in _types)
            yield return pair.Value.ToLibrary(pair.Key);
    }

    private string? Parse(string line)
    {
        var typeEnd = line.IndexOf("]::", StringComparison.Ordinal);
        if (line[0] != '[' || typeEnd < 2)
            return "a line is '[Namespace.Type]::Member role'";

        var type = line.Substring(1, typeEnd - 1).Trim();
        var rest = line.Substring(typeEnd + 3).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (rest.Length != 2 || type.Length == 0 || type.IndexOf(' ') >= 0)
            return "a line is '[Namespace.Type]::Member role'";

        if (!_types.TryGetValue(type, out var declaration))
            _types.Add(type, declaration = new Declaration());
        return declaration.Add(member: rest[0], role: rest[1]);
    }

    /// <summary>What the lines of one type say together.</summary>
    private sealed class Declaration
    {
        private readonly List<string> _factories = [];
        private readonly List<string> _opens = [];
        private readonly List<string> _closes = [];
        private readonly List<string> _disposes = [];
        private bool _constructorCreates;
        private DisposeEffect _effect = DisposeEffect.None;

        public string? Add(string member, string role)
        {
            switch (role)
            {
                case "creates" when member == ".ctor":
                    _constructorCreates = true;
                    return null;
                case "creates":
                    _factories.Add(member);
                    return null;
                case "opens":
                    _opens.Add(member);
                    return null;
                case "closes":
                    _closes.Add(member);
                    return null;
                case "disposes-gracefully":
                    _disposes.Add(member);
                    _effect = DisposeEffect.Graceful;
                    return null;
                case "disposes-abruptly":
                    _disposes.Add(member);
                    _effect = DisposeEffect.Abrupt;
                    return null;
                default:
                    return "the role is one of creates, opens, closes, disposes-gracefully, disposes-abruptly";
            }
        }

        public ClientLibrary ToLibrary(string type) => new()
        {
            Name = type,
            Protocol = ConnectionProtocol.UserDefined,
            Types = [type],
            ConstructorCreates = _constructorCreates,
            Factories = _factories,
            Opens = _opens,
            // A client that declares no way to open is open from the start.
            CreatedOpen = _opens.Count == 0,
            Closes = _closes,
            Disposes = _disposes,
            Dispose = _effect,
            DisposeAsync = _effect,
        };
    }
}
