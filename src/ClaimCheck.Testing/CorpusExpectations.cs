using System.Globalization;
using ClaimCheck.Evaluation;
using ClaimCheck.Testing.Messages;

namespace ClaimCheck.Testing;

/// <summary>What a test expects of labelled stories, taken together. Everything that is not so throws <see cref="ClaimExpectationException"/>. Immutable.</summary>
public sealed class CorpusExpectations
{
    private readonly CorpusCheck _check;

    internal CorpusExpectations(CorpusCheck check) => _check = check;

    private ScoreCounts Total => _check.Result.Total;

    /// <summary>Every labelled contradiction is found.</summary>
    public CorpusExpectations EveryContradiction() =>
        Require(Total.Found == Total.Gold, "every labelled contradiction to be found", $"{Total.Found} of {Total.Gold} are", lines => lines.AddMissed());

    /// <summary>Nothing is reported as a contradiction that is not labelled as one.</summary>
    public CorpusExpectations NoFalseAlarm() =>
        Require(Total.FalseAlarms == 0, "no contradiction that is not labelled", $"there are {Total.FalseAlarms}", lines => lines.AddFalseAlarms());

    /// <summary>No two statements of a labelled trap are set against each other.</summary>
    public CorpusExpectations NoTrapSprung() =>
        Require(Total.Sprung == 0, "no trap to be sprung", $"{Total.Sprung} of {Total.Traps} are", lines => lines.AddSprung());

    /// <summary>Every labelled agreement is held together by one fact.</summary>
    public CorpusExpectations EveryAgreement() =>
        Require(Total.Aligned == Total.Agreements, "every labelled agreement to be one fact", $"{Total.Aligned} of {Total.Agreements} are", lines => lines.AddUnaligned());

    /// <summary>Of what is reported, labelled contradictions are at least this share. Met where nothing is reported.</summary>
    /// <param name="least">A share, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no share.</exception>
    public CorpusExpectations Precision(double least) =>
        Require(Total.Found + Total.FalseAlarms == 0 || Total.Precision >= Share(least), $"a precision of at least {Show(least)}", $"it is {Show(Total.Precision)} ({Total.Found}/{Total.Found + Total.FalseAlarms})", lines => lines.AddFalseAlarms());

    /// <summary>Of the labelled contradictions, at least this share is found. Met where none is labelled.</summary>
    /// <param name="least">A share, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no share.</exception>
    public CorpusExpectations Recall(double least) =>
        Require(Total.Gold == 0 || Total.Recall >= Share(least), $"a recall of at least {Show(least)}", $"it is {Show(Total.Recall)} ({Total.Found}/{Total.Gold})", lines => lines.AddMissed());

    private CorpusExpectations Require(bool met, string expected, FormattableString seen, Action<CorpusLines> details)
    {
        if (met)
        {
            return this;
        }

        var lines = new CorpusLines(_check);
        details(lines);
        throw new ClaimExpectationException($"Expected {expected}, but {FormattableString.Invariant(seen)}:\n{lines}");
    }

    private static double Share(double least) => least is >= 0 and <= 1
        ? least
        : throw new ArgumentOutOfRangeException(nameof(least), least, "It must be between 0 and 1: a share, 90 % is 0.9.");

    private static string Show(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);
}
