namespace ClaimCheck.Reading;

/// <summary>Tells every block's section. In doubt a block is body: what is lost there is lost for good.</summary>
internal static class SectionReader
{
    public static Section[] Read(string text, List<Block> blocks, Head head)
    {
        var sections = new Section[blocks.Count];
        var cues = Cues(text, blocks, head);
        var lastProse = LastProse(text, blocks, cues, head);
        Section? running = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            running = Runs(running, cues[i], i > lastProse);
            sections[i] = cues[i] ?? Inherited(running, text, blocks[i]) ?? Plain(text, blocks, i, head);
        }

        return sections;
    }

    /// <summary>The section of one sentence: its block's, unless it says otherwise itself.</summary>
    public static Section Refine(string text, TextSpan sentence, Section section)
    {
        if (section is not (Section.Body or Section.Boilerplate))
        {
            return section;
        }

        var own = SectionCues.Of(text.AsSpan(sentence.Start, sentence.Length));
        return own is Section.Correction || (own is Section.Boilerplate or Section.Caption && section == Section.Body) ? own.Value : section;
    }

    private static Section?[] Cues(string text, List<Block> blocks, Head head)
    {
        var cues = new Section?[blocks.Count];
        var prose = false;
        for (var i = head.Count; i < blocks.Count; i++)
        {
            cues[i] = Cue(text, blocks, i, prose);
            prose |= cues[i] is null && BlockKind.IsProse(text, blocks[i]);
        }

        return cues;
    }

    private static Section? Cue(string text, List<Block> blocks, int i, bool prose)
    {
        var words = blocks[i].In(text);
        if (BlockKind.IsImage(words))
        {
            return Section.Caption;
        }

        var cue = SectionCues.Of(words);
        if (cue is null && i >= blocks.Count - 4 && prose)
        {
            cue = NearEnd(words);
        }

        return cue is Section.Comment && !prose ? null : cue;
    }

    private static Section? NearEnd(ReadOnlySpan<char> words)
    {
        if (words.Length > 250)
        {
            return null;
        }

        return SectionCues.NearEnd(words) ?? (BlockKind.CountSeparators(words) >= 2 && !BlockKind.EndsLikeSentence(words) ? Section.Boilerplate : null);
    }

    /// <summary>The last block of prose before readers' comments begin.</summary>
    private static int LastProse(string text, List<Block> blocks, Section?[] cues, Head head)
    {
        var last = head.Count - 1;
        for (var i = head.Count; i < blocks.Count && cues[i] is not Section.Comment; i++)
        {
            last = cues[i] is null && BlockKind.IsProse(text, blocks[i]) ? i : last;
        }

        return last;
    }

    private static Section? Runs(Section? running, Section? cue, bool afterProse)
    {
        if (running is Section.Comment || cue is Section.Comment)
        {
            return Section.Comment;
        }

        if (cue is Section.Related or Section.Boilerplate)
        {
            return cue;
        }

        return afterProse ? running : null;
    }

    private static Section? Inherited(Section? running, string text, Block block)
    {
        if (running is Section.Comment)
        {
            return running;
        }

        return running is not null && !BlockKind.IsProse(text, block) ? running : null;
    }

    private static Section Plain(string text, List<Block> blocks, int i, Head head)
    {
        if (i < head.Count)
        {
            return Section.Head;
        }

        return IsHeading(text, blocks, i) ? Section.Heading : Section.Body;
    }

    private static bool IsHeading(string text, List<Block> blocks, int i)
    {
        var block = blocks[i];
        if (block.Item || !BlockKind.IsShortLine(text, block))
        {
            return false;
        }

        var words = block.In(text);
        if (BlockKind.HasHeadingMark(words))
        {
            return true;
        }

        var standsAlone = i + 1 < blocks.Count && (block.BlankBefore || blocks[i - 1].Span.End < block.Span.Start) && BlockKind.IsProse(text, blocks[i + 1]);
        return standsAlone && !BlockKind.EndsLikeSentence(words) && words.IndexOfAny("：:，,") < 0 && !words.ContainsAnyInRange('0', '9');
    }
}
