namespace ClaimCheck.Reporting.Diffs;

/// <summary>Writes the lines without colours.</summary>
internal sealed class PlainDiffLines(TextWriter writer) : IDiffLines
{
    public void Line(int indent, params ReadOnlySpan<(string Text, Tone Tone)> pieces)
    {
        if (pieces.Length > 0)
        {
            writer.Write(new string(' ', indent));
        }

        foreach (var (text, _) in pieces)
        {
            writer.Write(text);
        }

        writer.Write('\n');
    }
}
