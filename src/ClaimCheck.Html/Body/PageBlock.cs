namespace ClaimCheck.Html.Body;

/// <summary>A block of a page: what is set off from its surroundings by space.</summary>
/// <param name="Text">Its words; a line break stays one.</param>
/// <param name="Shape">What it is.</param>
/// <param name="LinkLetters">How many of its letters stand in links.</param>
internal readonly record struct PageBlock(string Text, BlockShape Shape, int LinkLetters)
{
    /// <summary>Whether nearly all of it is a link.</summary>
    public bool IsLink => LinkLetters * 10 >= Text.Length * 8;
}
