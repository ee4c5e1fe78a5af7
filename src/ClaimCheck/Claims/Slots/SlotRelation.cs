namespace ClaimCheck.Claims.Slots;

/// <summary>A relation that one thing has with one other: who built it, where it was held.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Sort">What stands in it: <c>who</c>, <c>where</c>, <c>scene</c> (the place of an event that a story has once), <c>one</c> (a person it has once) or <c>work</c>, with a plus where its owner must be named.</param>
/// <param name="Opening">What opens a Chinese frame before the name (由), or empty.</param>
internal sealed record SlotRelation(string Id, string Sort, string Opening)
{
    /// <summary>Whether a story has it once, so that no words around need tie it to its thing.</summary>
    public bool IsOfStory => Sort is "scene" or "sole";

    /// <summary>Whether a story has one person for it, whoever else it names.</summary>
    public bool IsOnePerson => Sort == "one";

    public bool IsPlace => Sort is "where" or "where+" or "scene" or "life";

    public bool IsDoer => Sort is "who" or "who+" or "one" or "sole";

    /// <summary>Whether many things of a story have one of their own, so that whose it is must be the same.</summary>
    public bool NeedsOwner => Sort[^1] == '+' || IsOfLife;

    /// <summary>Whether a person has it once, so that the person's name ties it to its thing.</summary>
    public bool IsOfLife => Sort == "life";
}
