using ClaimCheck.Support;
using Newtonsoft.Json;

namespace ClaimCheck.Json;

/// <summary>Weighed tables as JSON. Thread-safe.</summary>
public static class WeighingJson
{
    /// <summary>Writes the items with their candidates, and the sources.</summary>
    /// <param name="weighing">The weighed table.</param>
    /// <param name="writer">Where to; it is not closed.</param>
    /// <param name="all">Whether every candidate is written, or the best supported of each item.</param>
    public static void Write(Weighing weighing, TextWriter writer, bool all)
    {
        ArgumentNullException.ThrowIfNull(weighing);
        JsonMembers.WriteIndented(writer, (weighing, all), static (json, w) =>
        {
            json.Member("schema", "claimcheck/weighing/1");
            json.Members("items", w.weighing.Items, w.all ? AllOf : BestOf);
            json.Members("sources", w.weighing.Sources, SourceOf);
        });
    }

    private static void AllOf(JsonWriter json, WeighedItem item) => ItemOf(json, item, item.Candidates.Count);

    private static void BestOf(JsonWriter json, WeighedItem item) => ItemOf(json, item, 1);

    private static void ItemOf(JsonWriter json, WeighedItem item, int candidates)
    {
        json.Member("object", item.Object);
        json.Member("attribute", item.Attribute);
        json.Share("margin", item.Margin);
        json.Member("votesToFlip", item.VotesToFlip);
        json.Member("undecided", item.IsUndecided);
        json.Member("verified", item.IsVerified);
        json.Members("candidates", item.Candidates.Take(candidates), CandidateOf);
    }

    private static void CandidateOf(JsonWriter json, WeighedCandidate candidate)
    {
        json.Member("value", candidate.Value);
        json.Share("probability", candidate.Probability);
        json.Member("independentVotes", candidate.IndependentVotes);
        json.Member("opponents", candidate.Opponents);
        json.Ids("supporters", candidate.Supporters);
    }

    private static void SourceOf(JsonWriter json, SourceTrust source)
    {
        json.Member("id", source.Source);
        json.Share("reliability", source.Reliability);
        json.Share("low", source.Low);
        json.Share("high", source.High);
        json.Share("judged", source.Judged);
        json.Ids("copies", source.Copies);
    }
}
