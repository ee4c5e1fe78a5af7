using ClaimCheck.Languages;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Finds the words that a rule set's own predicates give for themselves; each is a concept that goes by the predicate's id. Immutable.</summary>
internal sealed class OwnCues
{
    private const string Concept = "c:";

    private readonly EnglishPhrases<string[]> _english;
    private readonly HanPhrases<string[]> _chinese;

    private OwnCues(IReadOnlyList<Predicate> predicates)
    {
        _english = new([.. Phrases(predicates, p => p.CuesEn, cue => string.Join(' ', WordsOf(cue).Select(w => EnglishStem.Of(w))))]);
        _chinese = new(Phrases(predicates, p => p.CuesZh, ChineseFold.Fold));
    }

    /// <summary>The cues of predicates, or null when there is none: then nothing is sought.</summary>
    public static OwnCues? Of(IEnumerable<Predicate> predicates)
    {
        Predicate[] with = [.. predicates.Where(p => p.CuesEn.Count + p.CuesZh.Count > 0)];
        return with.Length == 0 ? null : new OwnCues(with);
    }

    /// <summary>Adds a term for each cue that stands in a stretch of folded text.</summary>
    public void Read(string text, TextSpan within, List<Term> into)
    {
        var words = new List<TextSpan>();
        for (var i = within.Start; i < within.End;)
        {
            if (IsWordLetter(text[i]))
            {
                var from = i;
                while (i < within.End && (IsWordLetter(text[i]) || text[i] is '\'' or '’'))
                {
                    i++;
                }

                words.Add(new TextSpan(from, i));
                continue;
            }

            var length = _chinese.At(text.AsSpan(i, within.End - i), out var concepts);
            Add(concepts, new TextSpan(i, i + length), into);
            i += Math.Max(1, length);
        }

        ReadEnglish(text, words, into);
    }

    private void ReadEnglish(string text, List<TextSpan> words, List<Term> into)
    {
        var stems = new WordRow();
        foreach (var word in words)
        {
            stems.Add(EnglishStem.Of(text.AsSpan(word.Start, word.Length), stems.Room(word.Length)));
        }

        for (var i = 0; i < words.Count; i++)
        {
            var (concepts, count) = _english.At(stems, i);
            Add(concepts, new TextSpan(words[i].Start, words[i + Math.Max(1, count) - 1].End), into);
        }
    }

    private static void Add(string[]? concepts, TextSpan span, List<Term> into)
    {
        foreach (var concept in concepts ?? [])
        {
            into.Add(new Term(concept, span));
        }
    }

    private static IEnumerable<Phrase<string[]>> Phrases(IEnumerable<Predicate> predicates, Func<Predicate, Sequence<string>> cuesOf, Func<string, string> form) =>
        predicates
            .SelectMany(cuesOf, (predicate, cue) => (Cue: form(cue.Trim()), Concept: Concept + predicate.Id))
            .Where(p => p.Cue.Length > 0)
            .GroupBy(p => p.Cue, p => p.Concept, StringComparer.Ordinal)
            .Select(g => new Phrase<string[]>(g.Key, [.. g.Distinct(StringComparer.Ordinal)]));

    /// <summary>The words of a cue as they are told apart in a text: a hyphen parts, an apostrophe does not.</summary>
    private static string[] WordsOf(string cue) =>
        cue.Split([.. cue.Where(c => !IsWordLetter(c) && c is not ('\'' or '’')).Distinct()], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsWordLetter(char letter) => (char.IsLetter(letter) || char.IsAsciiDigit(letter)) && !Letters.IsHan(letter);
}
