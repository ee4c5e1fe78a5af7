namespace ClaimCheck.Reading;

/// <summary>Chooses the headline among the lines of a head block.</summary>
internal static class HeadTitle
{
    /// <summary>Index of the headline's line, or -1.</summary>
    public static int Find(string text, List<HeadLine> lines)
    {
        var best = -1;
        var bestScore = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var score = Score(text, lines, i);
            if (score > bestScore)
            {
                best = i;
                bestScore = score;
            }
        }

        return best;
    }

    /// <summary>The headline's words, with a subtitle behind a dash on the next line.</summary>
    public static string? Words(string text, List<HeadLine> lines, int title)
    {
        if (title < 0)
        {
            return null;
        }

        var words = lines[title].Block.In(text).TrimStart("# ").ToString();
        var below = title + 1 < lines.Count ? lines[title + 1].Block.In(text) : [];
        return below.StartsWith("——", StringComparison.Ordinal) ? words + below.ToString() : words;
    }

    private static int Score(string text, List<HeadLine> lines, int i)
    {
        var line = lines[i];
        var words = line.Block.In(text);
        if (line.IsPicture || HeadCues.IsLabel(words) || words.StartsWith("——", StringComparison.Ordinal) || IsBreadcrumb(words))
        {
            return 0;
        }

        if (HeadCues.IsOutlet(words))
        {
            return 1;
        }

        if (line.IsMeta && !(words[0] == '#' || (line.Dates.Count == 0 && words.Length > 30)))
        {
            return 0;
        }

        if (words[0] == '#')
        {
            return 1000;
        }

        var metaBelow = i + 1 < lines.Count && lines[i + 1].IsMeta && !lines[i + 1].Block.BlankBefore;
        var han = LanguageGuess.Of(words) == "zh" ? 2 : 1;
        return 1 + Math.Min(words.Length * han, 60) + (metaBelow ? 25 : 0) - (10 * BlockKind.CountSeparators(words)) + Math.Min(i, 3);
    }

    private static bool IsBreadcrumb(ReadOnlySpan<char> words) => words.Contains(" > ", StringComparison.Ordinal) || words.Contains('»') || words.Contains(" › ", StringComparison.Ordinal);
}
