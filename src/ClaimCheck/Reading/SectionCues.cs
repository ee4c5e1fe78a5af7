using System.Collections.Immutable;
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

    private static readonly (Section Section, string Cue)[] Starts = Of("start");

    private static readonly (Section Section, string Cue)[] Wholes = Of("whole");

    private static readonly (Section Section, string Cue)[] Anywhere = Of("any");

    private static readonly CueSearch AnywhereCues = new([.. Anywhere.Select(row => row.Cue)], isWhole: false);

    /// <summary>How the cues that open a block begin; most blocks begin otherwise.</summary>
    private static readonly PhraseLengths Openings = new(Starts.Concat(Wholes).Select(row => row.Cue), fromEnd: false);

    /// <summary>The section a block opens, or null.</summary>
    public static Section? Of(ReadOnlySpan<char> block)
    {
        var words = block.TrimStart(" \u3000【[（(#*—-–_<《>|✦\"“");
        if (words.IsEmpty || Openings.Of(words[0], words.Length > 1 ? words[1] : '\0') == 0)
        {
            return null;
        }

        foreach (var (section, cue) in Wholes)
        {
            if (words.StartsWith(cue, StringComparison.OrdinalIgnoreCase) && IsCount(words[cue.Length..]))
            {
                return section;
            }
        }

        foreach (var (section, cue) in Starts)
        {
            if (words.StartsWith(cue, StringComparison.OrdinalIgnoreCase))
            {
                return section;
            }
        }

        return null;
    }

    /// <summary>The section a sentence near the end belongs to by a cue anywhere in it, or null.</summary>
    public static Section? NearEnd(ReadOnlySpan<char> sentence) => AnywhereCues.First(sentence) is >= 0 and var cue ? Anywhere[cue].Section : null;

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

    private static (Section Section, string Cue)[] Of(string place) =>
        [.. Rows.Where(row => row.Place == place).Select(row => (row.Section, row.Cue))];
}
