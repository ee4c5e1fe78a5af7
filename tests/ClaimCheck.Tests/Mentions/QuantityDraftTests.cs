using ClaimCheck.Mentions;

namespace ClaimCheck.Tests.Mentions;

/// <summary>One draft is filled again and again: a reader that finds nothing must leave it as it was.</summary>
public sealed class QuantityDraftTests
{
    private static readonly (string Name, Func<string, QuantityDraft, int, bool> Read)[] s_readers =
    [
        ("vote", (text, draft, at) => VoteSplit.Read(text, draft.Start, draft)),
        ("frequency", (text, draft, at) => EnglishFrequency.Read(text, draft.Start, draft)),
        ("rank", (text, draft, at) => QuantityRank.Read(text, draft.Start, 0, draft)),
        ("span", (text, draft, at) => ChineseSpan.Join(text, draft)),
        ("age", (text, draft, at) => EnglishAge.Read(text, draft, at)),
        ("nouns", (text, draft, at) => QuantityNouns.Read(text, draft, at)),
        ("quarter", (text, draft, at) => EnglishDurations.Quarter(text, draft, at)),
        ("minute", (text, draft, at) => QuantityCompound.Open(text, draft, at)),
    ];

    [Fact]
    public void Read_NothingFound_LeavesTheDraftAsItWas() => Samples.Check(RandomText.Fragments, 1500, text => Changed(text) is null);

    private static string? Changed(string written)
    {
        var (text, draft) = (ValueFold.Fold(written, new char[written.Length]).ToString(), new QuantityDraft());
        for (var at = 0; at < text.Length; at++)
        {
            if (!NumberHan.IsNumeral(text[at]) && NumberWordsEn.DigitsOrWords(text, at) is not { })
            {
                continue;
            }

            foreach (var (name, read) in s_readers)
            {
                draft = new QuantityDraft();
                draft.Begin(HanFractions.Number(text, at) ?? NumberWordsEn.DigitsOrWords(text, at) ?? new NumberReading(at, at + 1, 1m));
                var before = State(draft);
                if (!read(text, draft, QuantityText.SkipSpace(text, draft.End)) && !State(draft).Equals(before))
                {
                    return name;
                }
            }
        }

        return null;
    }

    private static object State(QuantityDraft draft) => (
        (draft.Number, draft.Start, draft.End, draft.Dimension, draft.Unit, draft.Factor),
        (draft.Bound, draft.Trend, draft.Per, draft.Whole, draft.Upper, draft.Negative, draft.Measured, draft.Between));
}
