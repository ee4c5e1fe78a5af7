namespace ClaimCheck.Claims.Slots;

/// <summary>A relation that one thing has with one other: who built it, where it was held.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Sort">What stands in it: <c>who</c>, <c>where</c>, <c>scene</c> (the place of an event that a story has once) or <c>work</c>.</param>
/// <param name="Opening">What opens a Chinese frame before the name (由), or empty.</param>
internal sealed record SlotRelation(string Id, string Sort, string Opening)
{
    /// <summary>Whether a story has it once, so that no words around need tie it to its thing.</summary>
    public bool IsOfStory => Sort == "scene";

    public bool IsPlace => Sort is "where" or "scene";
}
