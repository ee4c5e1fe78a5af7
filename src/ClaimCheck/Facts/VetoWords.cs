namespace ClaimCheck.Facts;

/// <summary>Says what a <see cref="Veto"/> means.</summary>
internal static class VetoWords
{
    public static Message Explain(string veto, Claim left, Claim right) => veto switch
    {
        "modality" => PairMessages.Of("modality", ("left", Word(left.Modality)), ("right", Word(right.Modality))),
        "voice" => PairMessages.Of("voice", ("modality", Word(Softest(left, right)))),
        "looseness" or "moment" or "person" or "happening" or "event" or "capacity" => PairMessages.Of(veto),
        "maximum" or "part" or "period" when !left.Qualifiers.ContainsKey(veto) && !right.Qualifiers.ContainsKey(veto) => PairMessages.Of(veto),
        _ => PairMessages.Of("qualifier", ("qualifier", veto), ("left", Stated(left, veto)), ("right", Stated(right, veto))),
    };

    private static string Stated(Claim claim, string name) => claim.Qualifiers.GetValueOrDefault(name) ?? "";

    private static Modality Softest(Claim left, Claim right) => (Modality)Math.Max((int)left.Modality, (int)right.Modality);

    private static string Word(Modality modality) => modality.ToString().ToLowerInvariant();
}
