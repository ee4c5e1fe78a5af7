using System.Collections.Immutable;
using System.Numerics;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Reading;

/// <summary>
/// Words that tell a block's section, from <c>Languages/*/section-cues.tsv</c>. A cue holds at the start of a block, as
/// a whole block (a count in brackets may follow), or anywhere in a block near the end.
/// </summary>
internal static class SectionCues
{
    private static readonly ImmutableArray<(Section Section, string Place, string Cue)> Rows =
    [
        .. LanguageFile.Rows("En/section-cues.tsv").Concat(LanguageFile.Rows("Zh/section-cues.tsv"))
            .Select(row => (EnumName.Parse<Section>(row[0]), row[1], row[2])),
    ];

    private static readonly TextTable<(int Order, Section Section)> Starts = TableOf("start");

    private static readonly TextTable<(int Order, Section Section)> Wholes = TableOf("whole");

    private static readonly (Section Section, string Cue)[] Anywhere = Of("any");

    private static readonly CueSearch AnywhereCues = new([.. Anywhere.Select(row => row.Cue)], isWhole: false);

    /// <summary>How the cues that open a block begin; most blocks begin otherwise.</summary>
    private static readonly PhraseLengths Openings = new([.. Starts.Keys, .. Wholes.Keys], fromEnd: false);

    /// <summary>The section a block opens, or null.</summary>
    public static Section? Of(ReadOnlySpan<char> block)
    {
        var words = block.TrimStart(" \u3000【[（(#*—-–_<《>|✦\"“");
        if (words.IsEmpty)
        {
            return null;
        }

        return First(Wholes, words, isWhole: true) ?? First(Starts, words, isWhole: false);
    }

    /// <summary>The section a sentence near the end belongs to by a cue anywhere in it, or null.</summary>
    public static Section? NearEnd(ReadOnlySpan<char> sentence) => AnywhereCues.First(sentence) is >= 0 and var cue ? Anywhere[cue].Section : null;

    /// <summary>The section of the first cue of a table that opens the words.</summary>
    private static Section? First(TextTable<(int Order, Section Section)> cues, ReadOnlySpan<char> words, bool isWhole)
    {
        (int Order, Section Section)? first = null;
        for (var lengths = Openings.Of(words[0], words.Length > 1 ? words[1] : '\0'); lengths != 0; lengths &= lengths - 1)
        {
            var length = BitOperations.TrailingZeroCount(lengths);
            if (length <= words.Length && cues.TryGetValue(words[..length], out var cue) && !(first?.Order < cue.Order) && (!isWhole || IsCount(words[length..])))
            {
                first = cue;
            }
        }

        return first?.Section;
    }

    private static bool IsCount(ReadOnlySpan<char> rest)
    {
        foreach (var c in rest)
        {
            if (char.IsLetter(c) && c is not ('条' or '條'))
            {
                return false;
            }
        }

        return true;
    }

    private static TextTable<(int Order, Section Section)> TableOf(string place) =>
        new(Of(place).Select((row, order) => new Phrase<(int, Section)>(row.Cue, (order, row.Section))), ignoreCase: true);

    private static (Section Section, string Cue)[] Of(string place) =>
        [.. Rows.Where(row => row.Place == place).Select(row => (row.Section, row.Cue))];
}
