using System.Globalization;
using ClaimCheck.Reporting;

namespace ClaimCheck.Evaluation;

/// <summary>Prints scores: a line for each story, a line for all, a line for each kind.</summary>
public static class EvaluationText
{
    private const int NameWidth = 34;
    private const int KindWidth = 10;
    private const int Digits = 3;

    /// <summary>Prints the scores.</summary>
    /// <param name="result">The scores.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="verbose">Whether everything missed, falsely reported, sprung or not aligned is listed above its story's line.</param>
    public static void Write(EvaluationResult result, TextWriter writer, bool verbose = false)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var story in result.Stories)
        {
            if (verbose)
            {
                EvaluationDetails.Write(story, writer);
            }

            writer.Write(Line(Excerpt.Clean(story.Story), story.Counts) + "\n");
        }

        writer.Write(Line("TOTAL", result.Total) + "\n");
        foreach (var kind in result.Kinds)
        {
            writer.Write(Line(kind) + "\n");
        }
    }

    private static string Line(string name, ScoreCounts c) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name.PadRight(NameWidth)} {Precision(c)}  R {Share(c.Recall)} ({c.Found}/{c.Gold})  F1 {Share(c.F1)}  major R {Share(c.MajorRecall)} ({c.MajorFound}/{c.Major})  traps {c.Sprung}/{c.Traps}  agreements {Share(c.AgreementRecall)} ({c.Aligned}/{c.Agreements})  dup {c.Duplicates}");

    private static string Line(KindScore kind) => string.Create(
        CultureInfo.InvariantCulture,
        $"  {kind.Kind.PadRight(KindWidth)} {kind.Counts.Found}/{kind.Counts.Gold}  {Precision(kind.Counts)}  R {Share(kind.Counts.Recall)}  F1 {Share(kind.Counts.F1)}  major {kind.Counts.MajorFound}/{kind.Counts.Major}  agreements {kind.Counts.Aligned}/{kind.Counts.Agreements}  dup {kind.Counts.Duplicates}");

    private static string Precision(ScoreCounts c) =>
        string.Create(CultureInfo.InvariantCulture, $"P {Share(c.Precision)} ({c.Found}/{c.Found + c.FalseAlarms})");

    /// <summary>Three digits, halves to the even one: the exact value of the double decides, as in most languages' formatting.</summary>
    private static string Share(double value)
    {
        var exact = decimal.Parse(value.ToString("F25", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return Math.Round(exact, Digits, MidpointRounding.ToEven).ToString("0.000", CultureInfo.InvariantCulture);
    }
}
