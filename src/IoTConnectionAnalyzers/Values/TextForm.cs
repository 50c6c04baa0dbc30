using System.Text;

namespace IoTConnectionAnalyzers.Values;

/// <summary>
/// The form of a name that consists of levels: <c>{name}</c> stands for some characters of one level, <c>{name?}</c> for some or none,
/// everything else for itself. It tells whether a text could be of that form.
/// </summary>
internal sealed class TextForm
{
    // Characters that no source has: one character of a level, and any number of them.
    private const char One = '\uE000';
    private const char Any = '\uE001';

    // A name is not that long; the table of a comparison grows with it.
    private const int MaximumLength = 1_024;

    private readonly string _form;

    public TextForm(string form)
    {
        var parsed = new StringBuilder();
        for (var i = 0; i < form.Length; i++)
        {
            if (form[i] != '{')
            {
                parsed.Append(form[i]);
                continue;
            }

            i = form.IndexOf('}', i);
            if (form[i - 1] != '?')
                parsed.Append(One);
            parsed.Append(Any);
        }

        _form = parsed.ToString();
    }

    /// <summary>Whether the holes of a text can be filled so that it is of this form. A hole may be any text, an empty one too.</summary>
    public bool CouldBe(string text, char hole)
    {
        if (text.Length > MaximumLength)
            return true;

        // reached[i, j]: the first i characters of the text can be the first j of the form.
        var reached = new bool[text.Length + 1, _form.Length + 1];
        reached[0, 0] = true;
        for (var i = 0; i <= text.Length; i++)
        {
            for (var j = 0; j <= _form.Length; j++)
            {
                if (!reached[i, j])
                    continue;
                var isHole = i < text.Length && text[i] == hole;
                if (isHole)
                    reached[i + 1, j] = true;
                if (j == _form.Length)
                    continue;
                if (isHole || _form[j] == Any)
                    reached[i, j + 1] = true;
                if (i == text.Length || isHole)
                    continue;
                if (_form[j] is Any or One ? IsOfLevel(text[i]) : _form[j] == text[i])
                    reached[i + 1, _form[j] == Any ? j : j + 1] = true;
            }
        }

        return reached[text.Length, _form.Length];
    }

    private static bool IsOfLevel(char character) => character is not ('/' or '+' or '#');
}
