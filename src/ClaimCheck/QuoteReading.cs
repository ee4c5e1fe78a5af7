namespace ClaimCheck;

/// <summary>What became of quoted words.</summary>
/// <param name="Quote">The words asked about.</param>
/// <param name="Places">Every place where they stand, by article and position; none where they stand in no article.</param>
public sealed record QuoteReading(string Quote, Sequence<QuotePlace> Places);
