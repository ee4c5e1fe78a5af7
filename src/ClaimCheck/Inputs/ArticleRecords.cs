namespace ClaimCheck.Inputs;

/// <summary>What a JSON file holds: records, and where it is broken.</summary>
/// <param name="Records">Objects that may be articles or their metadata, in order.</param>
/// <param name="Faults">Broken places.</param>
/// <param name="IsReport">Whether it is a report of this library rather than an input.</param>
internal sealed record ArticleRecords(IReadOnlyList<ArticleRecord> Records, IReadOnlyList<JsonFault> Faults, bool IsReport = false);
