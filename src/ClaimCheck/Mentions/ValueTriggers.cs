using System.Runtime.CompilerServices;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Tells by one look at a character, at two Chinese letters or at an English word, which values can begin there: all but a few are passed over by that.</summary>
internal static class ValueTriggers
{
    /// <summary>What the two cases of a letter differ in, left out.</summary>
    private const int LetterBits = 0x1f;

    private const int LongestWord = 63;

    /// <summary>How many pairs of letters are told apart: a stranger may pass for a pair, none is missed.</summary>
    private const int PairBits = 14;

    private static readonly Lazy<ValueTrigger[]> s_classes = new(Classes);
    private static readonly Lazy<TextTable<ValueTrigger>> s_words = new(() => new(Words(), ignoreCase: true));
    private static readonly Lazy<ulong[]> s_lengths = new(Lengths);
    private static readonly Lazy<ValueTrigger[]> s_pairs = new(Pairs);

    /// <summary>What begins at every UTF-16 unit.</summary>
    public static ReadOnlySpan<ValueTrigger> Table => s_classes.Value;

    /// <summary>What can begin with a word of ASCII letters.</summary>
    public static ValueTrigger OfWord(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord && (s_lengths.Value[LettersOf(word)] >> word.Length & 1) != 0 && s_words.Value.TryGetValue(word, out var found) ? found : ValueTrigger.None;

    /// <summary>A number for the first two letters of a word, alike for both cases.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LettersOf(ReadOnlySpan<char> word) => (word[0] & LetterBits) | (word.Length > 1 ? (word[1] & LetterBits) << 5 : 0);

    /// <summary>What can begin with a Chinese letter that has another behind it, or with a point that has a digit behind it.</summary>
    public static ValueTrigger OfPair(char first, char second) => s_pairs.Value[PairOf(first, second)];

    private static int PairOf(char first, char second) => TextKey.PairOf(first, second, PairBits);

    private static ValueTrigger[] Pairs()
    {
        var pairs = new ValueTrigger[1 << PairBits];
        foreach (var digit in "0123456789")
        {
            pairs[PairOf('.', digit)] |= ValueTrigger.Quantity;
        }

        foreach (var (word, trigger) in HanWords())
        {
            if (word.Length > 1)
            {
                pairs[PairOf(word[0], char.ToUpperInvariant(word[1]))] |= trigger;
                pairs[PairOf(word[0], char.ToLowerInvariant(word[1]))] |= trigger;
            }
        }

        return pairs;
    }

    /// <summary>What Chinese dates and offices begin with.</summary>
    private static IEnumerable<Phrase<ValueTrigger>> HanWords() =>
        DateTriggers.Openings.Select(w => new Phrase<ValueTrigger>(w, ValueTrigger.ChineseDate)).Concat(RoleScanner.HanOpenings.Select(w => new Phrase<ValueTrigger>(w, ValueTrigger.Role)));

    private static ValueTrigger[] Classes()
    {
        var classes = new ValueTrigger[char.MaxValue + 1];
        for (var i = 0; i < classes.Length; i++)
        {
            var c = (char)i;
            classes[i] = char.IsAsciiLetter(c) ? ValueTrigger.Word
                : (QuantityTriggers.CanBegin(c) ? ValueTrigger.Quantity : QuantityTriggers.IsLetter(c) ? ValueTrigger.Letter : ValueTrigger.None)
                | DateTriggers.Of(c);
        }

        classes['.'] = ValueTrigger.Pair;
        foreach (var (word, trigger) in HanWords())
        {
            classes[word[0]] |= word.Length > 1 ? ValueTrigger.Pair : trigger;
        }

        return classes;
    }

    private static IEnumerable<Phrase<ValueTrigger>> Words()
    {
        var (dates, roles, addresses) = (new TextSet(DateTriggers.EnglishWords, ignoreCase: true), new TextSet(RoleScanner.EnglishWords, ignoreCase: true), new TextSet(QuantityTriggers.Addresses, ignoreCase: true));
        foreach (var word in QuantityTriggers.EnglishWords.Concat(DateTriggers.EnglishWords).Concat(RoleScanner.EnglishWords).Concat(QuantityTriggers.Addresses))
        {
            yield return new Phrase<ValueTrigger>(word, (QuantityTriggers.IsOpener(word) ? ValueTrigger.Quantity : ValueTrigger.None) | (dates.Contains(word) ? ValueTrigger.Date : ValueTrigger.None)
                | (roles.Contains(word) ? ValueTrigger.Role : ValueTrigger.None) | (addresses.Contains(word) ? ValueTrigger.Address : ValueTrigger.None));
        }
    }

    private static ulong[] Lengths()
    {
        var lengths = new ulong[(LetterBits + 1) * (LetterBits + 1)];
        foreach (var word in s_words.Value.Keys)
        {
            lengths[LettersOf(word)] |= 1UL << word.Length;
        }

        return lengths;
    }
}
