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

    /// <summary>Letters between a denying word and the date of what it denies.</summary>
    private const int Near = 36;
    private const int NearHan = 5;

    private static readonly CueTable Nothing = new([["did not", "didn't", "didn’t", "was not", "wasn't", "wasn’t", "were not", "weren't", "weren’t", "并未", "并没有", "没有", "未曾"]]);

    /// <summary>What lies between is told of another happening, or until when it lasted.</summary>
    private static readonly CueTable Elsewhere = new([["until", "till", "before", "only", "who", "which", "that", "whether", "say", "but", "released", "and"]]);

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

    /// <summary>"Did not sign it in 2014", 2014年并未签约: the date of what did not happen. "Not until 2014" is when it did.</summary>
    public static bool IsOfNothing(SentenceContext context, TextSpan date)
    {
        var clause = context.ClauseAt(date.Start);
        var text = context.Document.Text.AsSpan();
        if (context.Sentence.Language == "zh")
        {
            return Nothing.HoldsAny(text[date.End..Math.Min(clause.End, date.End + NearHan)]);
        }

        var before = text[Math.Max(clause.Start, date.Start - Near)..date.Start];
        return Nothing.HoldsAny(before) && !Elsewhere.HoldsAny(before);
    }

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
