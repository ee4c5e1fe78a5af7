using ClaimCheck.Evaluation;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Evaluation;

/// <summary>Short ways to say what is labelled and what a report holds: one article of ten words each, claims on single words.</summary>
internal static class Labels
{
    public const string Text = "w0 w1 w2 w3 w4 w5 w6 w7 w8 w9";

    public static readonly Article[] Articles = [new("a", Text), new("b", Text), new("c", Text)];

    /// <summary>Words of articles: <c>a0</c> is the word w0 of article a.</summary>
    public static Sequence<GoldQuote> Quotes(params string[] places) => places.Select(p => new GoldQuote(p[..1], "w" + p[1..])).ToSequence();

    public static GoldContradiction Contradiction(string id, params string[] sides) => new()
    {
        Id = id,
        Kind = "count",
        IsMajor = true,
        Sides = sides.Select(s => new GoldSide(s, Quotes(s.Split(' ')))).ToSequence(),
    };

    public static GoldAgreement Agreement(string id, params string[] places) => new() { Id = id, Kind = "count", Quotes = Quotes(places) };

    public static GoldTrap Trap(string id, params string[] places) => new(id, "because", Quotes(places));

    /// <summary>A report with a claim on each word of each article and the findings and facts named; a side is <c>a0 b1</c>.</summary>
    public static Report Report(string[][] findings, params string[] facts) => new()
    {
        Engine = "test",
        RuleSet = "test",
        Claims = Articles.SelectMany(a => Enumerable.Range(0, 10).Select(word => Claim(a.Id, word))).ToSequence(),
        Facts = facts.Select((f, i) => new Fact { Id = $"f{i}", Topic = "t", Subject = "s", Predicate = "p", Claims = f.Split(' ').ToSequence(), Verdict = Verdict.Agree }).ToSequence(),
        Contradictions = findings.Select((sides, i) => Finding($"x{i}", sides)).ToSequence(),
    };

    public static Claim Claim(string article, int word) => new()
    {
        Id = article + word,
        Article = article,
        Subject = new Entity("s", "s"),
        Predicate = "p",
        Value = Given.Count(word),
        Evidence = new Evidence("text", word * 3, (word * 3) + 2, $"w{word}", new TextSpan(0, Text.Length)),
    };

    private static Finding Finding(string id, string[] sides) => new()
    {
        Id = id,
        Rule = "CC1002",
        Severity = Severity.Major,
        Verdict = Verdict.Contradiction,
        Facts = ["f"],
        Explanation = id,
        Message = new Message("m", Qualifiers.None),
        Sides = sides.Select(s => new Side { Value = Given.Count(1), Claims = s.Split(' ').ToSequence() }).ToSequence(),
    };
}
