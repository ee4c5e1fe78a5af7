namespace ClaimCheck.Claims.Slots;

/// <summary>What a set phrase says of a thing, yes or no: it will appeal, it is intact.</summary>
/// <param name="Id">What is said.</param>
/// <param name="Sort">What must be one for two articles to speak of one thing: <c>who</c>, <c>thing</c>, <c>near</c>, <c>story</c> or <c>once</c>.</param>
/// <param name="MayBeIntended">Whether a plan says it as well as a deed.</param>
/// <param name="IsYes">Whether the phrase says yes.</param>
internal sealed record Proposition(string Id, string Sort, bool MayBeIntended, bool IsYes)
{
    /// <summary>How much the settings of two phrases must share.</summary>
    public double Least => Sort switch { "once" => 0, "story" or "who" => 1, "near" => 5, _ => 4.5 };

    /// <summary>How much of it must stand near.</summary>
    public double LeastNear => Sort switch { "once" or "story" or "who" => 0, "near" => 3, _ => 2 };
}
