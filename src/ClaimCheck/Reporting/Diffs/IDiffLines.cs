namespace ClaimCheck.Reporting.Diffs;

/// <summary>Takes the lines of a comparison.</summary>
internal interface IDiffLines
{
    /// <summary>One line.</summary>
    /// <param name="indent">Columns before it.</param>
    /// <param name="pieces">Its pieces from left to right.</param>
    void Line(int indent, params ReadOnlySpan<(string Text, Tone Tone)> pieces);
}
