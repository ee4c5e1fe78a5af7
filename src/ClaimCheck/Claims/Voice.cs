using ClaimCheck.Languages;
using ClaimCheck.Reading;
using ClaimCheck.Values;
using WordSearch = ClaimCheck.Languages.WordSearch;

namespace ClaimCheck.Claims;

/// <summary>Reads how firmly an article stands behind a value, from the words of its clause before and around it.</summary>
internal static class Voice
{
    private static readonly string[][] Lines = [.. LanguageTable.Rows("modality.tsv")];

    private static readonly Modality[] Modalities = Array.ConvertAll(Lines, cells => EnumName.Parse<Modality>(cells[0], ignoreCase: true));

    private static readonly CueTable Cues = new([.. Lines.Select(cells => cells[1].Split(','))]);

    /// <summary>Behind the value a cue must follow closely: what comes later speaks of something else.</summary>
    private const int Behind = 8;

    private static readonly string[] Negations = ["not", "rather than", "instead of", "而不是", "而非", "并非", "不是"];

    public static Modality Of(SentenceContext context, TextSpan value)
    {
        if (context.Sentence.Section == Section.Correction)
        {
            return Modality.Denied;
        }

        var text = context.Document.Text.AsSpan();
        if (IsNegated(text[..value.Start]))
        {
            return Modality.Denied;
        }

        var clause = context.ClauseAt(value.Start);
        var words = text[clause.Start..Math.Max(value.End, Math.Min(clause.End, value.End + Behind))];
        return Cues.First(words) is >= 0 and var line ? Modalities[line] : Modality.Asserted;
    }

    /// <summary>Whether an article says it for a fact, in its own voice or another's.</summary>
    public static bool IsFirm(Modality modality) => modality is Modality.Asserted or Modality.Reported;

    private static bool IsNegated(ReadOnlySpan<char> before)
    {
        var trimmed = before.TrimEnd();
        foreach (var negation in Negations)
        {
            if (trimmed.EndsWith(negation, StringComparison.OrdinalIgnoreCase)
                && WordSearch.Holds(trimmed[Math.Max(0, trimmed.Length - negation.Length - 1)..], negation))
            {
                return true;
            }
        }

        return false;
    }
}
