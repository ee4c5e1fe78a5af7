using System.Collections.Immutable;
using ClaimCheck.Languages;

namespace ClaimCheck.Claims.Statements;

/// <summary>Two statements of different articles laid side by side.</summary>
internal sealed record Twin
{
    /// <summary>What a story's sentences must share at least, of what the longer one says, and in all.</summary>
    private const double LeastOfStory = 0.72;
    private const double LeastInAll = 4;

    /// <summary>What brief statements must share at least, of what the shorter one says, and in all.</summary>
    private const double LeastOfBrief = 0.5;
    private const double LeastInBrief = 1;

    /// <summary>The subject stands among the first words.</summary>
    private const int Front = 3;

    private static readonly string[] Pronouns = ["he", "she", "it", "they", "his", "her", "its", "their", "他", "她", "它", "该", "其"];

    public required Statement Left { get; init; }

    public required Statement Right { get; init; }

    /// <summary>Indices of the words both have, in order.</summary>
    public required ImmutableArray<(int Left, int Right)> Matches { get; init; }

    /// <summary>Where they differ, in order.</summary>
    public required ImmutableArray<Gap> Gaps { get; init; }

    public bool IsBrief => Left.IsBrief && Right.IsBrief;

    /// <summary>The same with the sides changed.</summary>
    public Twin Turned => new()
    {
        Left = Right,
        Right = Left,
        Matches = [.. Matches.Select(m => (m.Right, m.Left))],
        Gaps = [.. Gaps.Select(g => g.Turned)],
    };

    /// <summary>Whether all they say but for values is the same, whatever its order.</summary>
    public bool IsEqualElsewhere => Gaps.All(g => IsEmpty(LeftOf(g)) && IsEmpty(RightOf(g)));

    /// <summary>Whether they say nearly the same of the same subject.</summary>
    public bool IsClose
    {
        get
        {
            var shared = Matches.Sum(m => Left.Words[m.Left].Weight);
            return SharesSubject && (IsBrief
                ? shared >= LeastInBrief && shared >= LeastOfBrief * Math.Min(Left.Weight, Right.Weight)
                : shared >= LeastInAll && shared >= LeastOfStory * Math.Max(Left.Weight, Right.Weight));
        }
    }

    /// <summary>The first words that say something are the same; a pronoun must stand for the same name.</summary>
    private bool SharesSubject =>
        (StartTogether || DescribeTogether)
        && (IsBrief || (!BeginsWithPronoun(Left) && !BeginsWithPronoun(Right)) || Left.Context.Topic?.Entity == Right.Context.Topic?.Entity);

    public ReadOnlySpan<StatementWord> LeftOf(Gap gap) => Left.Words.AsSpan()[gap.LeftStart..gap.LeftEnd];

    public ReadOnlySpan<StatementWord> RightOf(Gap gap) => Right.Words.AsSpan()[gap.RightStart..gap.RightEnd];

    private bool StartTogether => Matches.Any(m => m.Left == FirstContent(Left)) && Matches.Any(m => m.Right == FirstContent(Right));

    /// <summary>Only a word that describes the subject differs at the front: the Korean actor, the Polish actor.</summary>
    private bool DescribeTogether =>
        IsBrief && Gaps is [{ LeftStart: 0, LeftEnd: 1, RightStart: 0, RightEnd: 1 }, ..]
        && Left.Words[0].Meanings.Count > 0 && Right.Words[0].Meanings.Count > 0
        && Matches is [(1, 1), ..] && (Left.Words[0].Meanings[0].Member is "+" or "-" || Left.Words[1].Meanings.Any(m => m.Class == "profession"));

    private static int FirstContent(Statement statement)
    {
        for (var i = 0; i < Math.Min(Front, statement.Words.Length); i++)
        {
            if (statement.Words[i].Sort == WordSort.Content)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsEmpty(ReadOnlySpan<StatementWord> words)
    {
        foreach (var word in words)
        {
            if (word.Sort != WordSort.Value)
            {
                return false;
            }
        }

        return true;
    }

    private static bool BeginsWithPronoun(Statement statement)
    {
        var sentence = statement.Context.Sentence.Span.In(statement.Context.Document.Text);
        return Array.Exists(Pronouns, p => WordSearch.IndexOf(sentence, p) == 0);
    }
}
