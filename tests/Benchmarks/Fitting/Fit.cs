using System.Globalization;
using ClaimCheck.Evaluation;
using ClaimCheck.Facts;
using ClaimCheck.Inputs;

namespace ClaimCheck.Benchmarks.Fitting;

/// <summary>Fits the weights of <see cref="PairModel"/> to labelled stories, says by folds what they are worth on stories not seen, and prints the table.</summary>
internal static class Fit
{
    private const int Folds = 8;
    private const double Penalty = 0.5;
    private const double WeightOfAltered = 0.3;

    private static readonly double[] s_lines = [0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7];

    /// <param name="folders">Folders of labelled stories.</param>
    /// <param name="others">A file of articles by story in which every differing pair is taken to be of two facts, or null.</param>
    /// <param name="without">Names of features to leave out, to see what they are worth.</param>
    public static void Print(IReadOnlyCollection<string> folders, string? others, IReadOnlyCollection<string> without)
    {
        var labelled = LabelledStories.Read(folders);
        foreach (var error in labelled.Errors)
        {
            Console.Error.WriteLine(error.Text);
        }

        var examples = labelled.Stories.SelectMany(s => new StoryReader(s, WeightOfAltered).Read()).ToList();
        if (others is not null)
        {
            examples.AddRange(Negatives(others));
        }

        foreach (var feature in without)
        {
            examples.ForEach(e => e.Features[(int)Enum.Parse<PairFeature>(feature)] = 0);
        }

        var all = labelled.Stories.Sum(s => s.Contradictions.Count(c => c.Kind is not ("entity" or "place" or "polarity" or "role" or "name")));
        PrintFolds(examples, all);
        PrintWeights(RidgeLogistic.Fit(examples, Penalty));
    }

    /// <summary>Every third pair of stories nobody labelled; tolls and ages, which may well differ of one fact, are left out.</summary>
    private static IEnumerable<Example> Negatives(string path) =>
        ArticleFiles.Read([path]).Articles.GroupBy(a => a.Story ?? "", StringComparer.Ordinal)
            .SelectMany(g => new StoryReader(new LabelledStory { Name = g.Key, Articles = g.ToSequence() }, 0).Read())
            .Where(e => !(e.Features[(int)PairFeature.Relation] == 1 && (e.Features[(int)PairFeature.Noun] == 1 || e.Features[(int)PairFeature.Duration] == 1)))
            .Where((_, i) => i % 3 == 0);

    private static void PrintFolds(List<Example> examples, int all)
    {
        var foldOf = examples.Select(e => e.Story).Distinct(StringComparer.Ordinal).OrderBy(s => StableId.Of('s', s), StringComparer.Ordinal).Select((s, i) => (s, i)).ToDictionary(p => p.s, p => p.i % Folds, StringComparer.Ordinal);
        var judged = new List<(Example Example, double Probability)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = RidgeLogistic.Fit([.. examples.Where(e => foldOf[e.Story] != fold)], Penalty);
            judged.AddRange(examples.Where(e => foldOf[e.Story] == fold).Select(e => (e, model.ProbabilityOf(e.Features))));
        }

        var altered = examples.Where(e => !e.IsReal && e.IsOneFact).Select(e => e.Story + e.Label).Distinct().Count();
        foreach (var line in s_lines)
        {
            var (found, right, wrong) = Count(judged.Where(j => j.Example.IsReal && j.Probability >= line));
            var kept = judged.Where(j => !j.Example.IsReal && j.Example.IsOneFact && j.Probability >= line).Select(j => j.Example.Story + j.Example.Label).Distinct().Count();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"from {line:0.00}: {found} of {all} contradictions, {right} pairs right, {wrong} wrong ({(double)right / Math.Max(1, right + wrong):P0}); altered {kept} of {altered}"));
        }
    }

    /// <summary>Takes the pairs by probability, each claim once for each article.</summary>
    private static (int Found, int Right, int Wrong) Count(IEnumerable<(Example Example, double Probability)> judged)
    {
        var (used, found, right, wrong) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), 0, 0);
        foreach (var (example, _) in judged.OrderByDescending(j => j.Probability))
        {
            if (used.Contains(example.Places.Left) || used.Contains(example.Places.Right))
            {
                continue;
            }

            used.UnionWith([example.Places.Left, example.Places.Right]);
            (right, wrong) = example.IsOneFact ? (right + 1, wrong) : (right, wrong + 1);
            if (example.IsOneFact)
            {
                found.Add(example.Story + example.Label);
            }
        }

        return (found.Count, right, wrong);
    }

    private static void PrintWeights(RidgeLogistic model)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    private const double Bias = {model.Bias:0.00};"));
        foreach (var feature in Enum.GetValues<PairFeature>())
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        (PairFeature.{feature}, {model[(int)feature]:0.00}),"));
        }
    }
}
