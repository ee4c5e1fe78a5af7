using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Tells by one look at a character, or at an English word, which values can begin there: all but a few are passed over by that.</summary>
internal static class ValueTriggers
{
    /// <summary>What the two cases of a letter differ in, left out.</summary>
    private const int LetterBits = 0x1f;

    private const int LongestWord = 63;

    private static readonly Lazy<ValueTrigger[]> s_classes = new(Classes);
    private static readonly Lazy<TextTable<ValueTrigger>> s_words = new(() => new(Words(), ignoreCase: true));
    private static readonly Lazy<ulong[]> s_lengths = new(Lengths);

    /// <summary>What begins at every UTF-16 unit.</summary>
    public static ReadOnlySpan<ValueTrigger> Table => s_classes.Value;

    /// <summary>What can begin with a word of ASCII letters.</summary>
    public static ValueTrigger OfWord(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord && (s_lengths.Value[word[0] & LetterBits] >> word.Length & 1) != 0 && s_words.Value.TryGetValue(word, out var found) ? found : ValueTrigger.None;

    private static ValueTrigger[] Classes()
    {
        var classes = new ValueTrigger[char.MaxValue + 1];
        for (var i = 0; i < classes.Length; i++)
        {
            var c = (char)i;
            classes[i] = char.IsAsciiLetter(c) ? ValueTrigger.Word
                : (QuantityTriggers.CanBegin(c) ? ValueTrigger.Quantity : QuantityTriggers.IsLetter(c) ? ValueTrigger.Letter : ValueTrigger.None)
                | DateTriggers.Of(c) | (RoleScanner.CanBegin(c) ? ValueTrigger.Role : ValueTrigger.None);
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

    /// <summary>By their first letter, a bit for each length of the words.</summary>
    private static ulong[] Lengths()
    {
        var lengths = new ulong[LetterBits + 1];
        foreach (var word in s_words.Value.Keys)
        {
            lengths[word[0] & LetterBits] |= 1UL << word.Length;
        }

        return lengths;
    }
}
