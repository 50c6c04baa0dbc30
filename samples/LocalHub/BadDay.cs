using System.Globalization;
using System.Text.RegularExpressions;

namespace LocalHub;

/// <summary>A script of troubles, such as <c>cut@10+5,refuse@20+5</c>: at second 10 the network is cut for 5 seconds, at second 20 the hub refuses for 5.</summary>
public sealed partial record BadDay(IReadOnlyList<Trouble> Troubles)
{
    /// <summary>A script that shows each trouble once.</summary>
    public const string Example = "cut@8+4,refuse@20+4,silence@32+6";

    /// <summary>Reads a script.</summary>
    /// <exception cref="FormatException">A part of it is no trouble.</exception>
    public static BadDay Parse(string script) => new([.. script.Split(',').Select(ReadTrouble).OrderBy(trouble => trouble.At)]);

    /// <summary>Runs the script on a hub.</summary>
    public async Task RunAsync(Hub hub, CancellationToken cancellationToken)
    {
        var clock = hub.Options.Clock;
        var start = clock.GetTimestamp();
        foreach (var trouble in Troubles)
        {
            var wait = trouble.At - clock.GetElapsedTime(start);
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, cancellationToken);
            Begin(hub, trouble.Kind);
            try
            {
                await Task.Delay(trouble.Length, clock, cancellationToken);
            }
            finally
            {
                hub.RefusesConnects = false;
                hub.Heal();
            }
        }
    }

    private static void Begin(Hub hub, TroubleKind kind)
    {
        switch (kind)
        {
            case TroubleKind.Cut:
                hub.Cut();
                break;
            case TroubleKind.Refuse:
                // A busy hub also lets go of the devices it has.
                hub.Cut();
                hub.Heal();
                hub.RefusesConnects = true;
                break;
            case TroubleKind.Silence:
                hub.FallSilent();
                break;
        }
    }

    private static Trouble ReadTrouble(string text)
    {
        var match = Form().Match(text.Trim());
        if (!match.Success || !Enum.TryParse<TroubleKind>(match.Groups[1].Value, ignoreCase: true, out var kind))
            throw new FormatException($"'{text}' is no trouble; write cut@10+5, refuse@10+5 or silence@10+5.");
        return new(kind, Seconds(match.Groups[2].Value), Seconds(match.Groups[3].Value));
    }

    private static TimeSpan Seconds(string text) => TimeSpan.FromSeconds(int.Parse(text, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^([a-z]+)@(\d{1,5})\+(\d{1,5})$")]
    private static partial Regex Form();
}

/// <summary>A trouble of a bad day.</summary>
public sealed record Trouble(TroubleKind Kind, TimeSpan At, TimeSpan Length);

/// <summary>What goes wrong.</summary>
public enum TroubleKind
{
    /// <summary>Every connection is reset, and every new one too.</summary>
    Cut,

    /// <summary>The hub drops its devices once, and refuses every CONNECT.</summary>
    Refuse,

    /// <summary>Connections stay open, but no byte passes.</summary>
    Silence,
}
