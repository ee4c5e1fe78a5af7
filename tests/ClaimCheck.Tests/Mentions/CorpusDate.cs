using ClaimCheck.Values;

namespace ClaimCheck.Tests.Mentions;

/// <summary>The days a date denotes, both included; null is an open end.</summary>
internal sealed record CorpusDate(DateOnly? From, DateOnly? To) : CorpusValue
{
    public override string Kind => "date";

    public override bool Matches(ClaimValue value) => value is DateSpan { Yearless: false } date && date.From == From && date.To == To;
}
