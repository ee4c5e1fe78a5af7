namespace ClaimCheck.Facts;

/// <summary>Says in words what a <see cref="Veto"/> means.</summary>
internal static class VetoWords
{
    public static string Explain(string veto, Claim left, Claim right) => veto switch
    {
        "modality" => $"One is said more firmly than the other: {Word(left.Modality)} and {Word(right.Modality)}.",
        "voice" => $"What is {Word(Softest(left, right))} is not set against anything.",
        "looseness" => "A loose word or a bound must be missed clearly; these lie too near each other.",
        "moment" => "They are times of different moments of one event, or of the page itself.",
        "person" => "They are ages of different people.",
        "happening" => "Nothing says that one happening is meant: other relation, or nobody and nothing in common.",
        "event" => "One speaks of another event of the kind.",
        "capacity" => "One tells what can be, the other what was.",
        "maximum" when !left.Qualifiers.ContainsKey(veto) && !right.Qualifiers.ContainsKey(veto) => "The most that may be is not set against what is.",
        "part" when !left.Qualifiers.ContainsKey(veto) && !right.Qualifiers.ContainsKey(veto) => "One counts a part of what the other counts.",
        "period" when !left.Qualifiers.ContainsKey(veto) && !right.Qualifiers.ContainsKey(veto) => "Their sentences speak of different times.",
        _ => $"They are of different scope: {veto} is {Stated(left, veto)} and {Stated(right, veto)}.",
    };

    private static string Stated(Claim claim, string name) => claim.Qualifiers.TryGetValue(name, out var value) ? $"\"{value}\"" : "unstated";

    private static Modality Softest(Claim left, Claim right) => (Modality)Math.Max((int)left.Modality, (int)right.Modality);

    private static string Word(Modality modality) => modality.ToString().ToLowerInvariant();
}
