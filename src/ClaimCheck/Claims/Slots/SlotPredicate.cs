namespace ClaimCheck.Claims.Slots;

/// <summary>The names of what slots of free prose tell.</summary>
internal static class SlotPredicate
{
    public const string Prefix = "slot.";

    public const string Direction = Prefix + "direction";

    public const string Polarity = Prefix + "polarity";

    public const string Holder = Prefix + "holder";

    public const string Relation = Prefix + "relation";

    public const string Office = Prefix + "office";

    public const string Rank = Prefix + "rank";

    public const string Kind = Prefix + "kind";

    public const string Fate = Prefix + "fate";

    public const string Side = Prefix + "side";
}
