using ClaimCheck.Evaluation;
using ClaimCheck.Inputs;
using ClaimCheck.Testing.Search;

namespace ClaimCheck.Testing;

/// <summary>Labelled stories on disk: folders of articles, each with a <c>gold.json</c>. They are read once, when first asked for. Thread-safe.</summary>
public sealed class StoryCorpus
{
    private readonly Lazy<Sequence<LabelledStory>> _stories;

    private StoryCorpus(string folder)
    {
        Folder = folder;
        _stories = new Lazy<Sequence<LabelledStory>>(Read);
    }

    /// <summary>The folder as it was named.</summary>
    public string Folder { get; }

    /// <summary>The stories, in ordinal order of their names.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder; the message says where it was looked for.</exception>
    /// <exception cref="InvalidDataException">A story has faults, or there is none; the message lists every fault with file, line and column.</exception>
    public Sequence<LabelledStory> Stories => _stories.Value;

    /// <summary>A row for each story, its name in it: what theories take (<c>[MemberData(nameof(Stories))]</c>, <c>[TestCaseSource]</c>).</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">A story has faults, or there is none.</exception>
    public IEnumerable<object[]> Rows => Stories.Select(s => new object[] { s.Name });

    /// <summary>The stories of a folder.</summary>
    /// <param name="folder">
    /// A path in full, or one that is looked for in the folder of the test's binaries and in those above it: a corpus
    /// beside the tests' sources need not be copied.
    /// </param>
    public static StoryCorpus In(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return new StoryCorpus(folder);
    }

    /// <summary>Checks one story by a rule set.</summary>
    /// <param name="story">Its name: the path of its folder below the corpus.</param>
    /// <param name="rules">The rule set.</param>
    /// <exception cref="ArgumentException">The rule set is not valid, or the corpus has no such story.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">A story has faults, or there is none.</exception>
    public CorpusCheck Check(string story, RuleSet rules) => Check(story, new ClaimChecker(rules));

    /// <summary>Checks one story by a checker you have.</summary>
    /// <param name="story">Its name: the path of its folder below the corpus.</param>
    /// <param name="checker">The checker.</param>
    /// <exception cref="ArgumentException">The corpus has no such story.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">A story has faults, or there is none.</exception>
    public CorpusCheck Check(string story, ClaimChecker checker)
    {
        ArgumentNullException.ThrowIfNull(checker);
        return new CorpusCheck(checker, [Story(story)]);
    }

    /// <summary>Checks every story by a rule set.</summary>
    /// <param name="rules">The rule set.</param>
    /// <exception cref="ArgumentException">The rule set is not valid.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">A story has faults, or there is none.</exception>
    public CorpusCheck Check(RuleSet rules) => Check(new ClaimChecker(rules));

    /// <summary>Checks every story by a checker you have.</summary>
    /// <param name="checker">The checker.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">A story has faults, or there is none.</exception>
    public CorpusCheck Check(ClaimChecker checker)
    {
        ArgumentNullException.ThrowIfNull(checker);
        return new CorpusCheck(checker, Stories);
    }

    private LabelledStory Story(string name) => Stories.FirstOrDefault(s => s.Name == name)
        ?? throw new ArgumentException($"The corpus '{Folder}' has no story '{name}'; it has {string.Join(", ", Stories.Select(s => s.Name))}.", nameof(name));

    private Sequence<LabelledStory> Read()
    {
        var result = LabelledStories.Read([CorpusFolder.Find(Folder, AppContext.BaseDirectory)]);
        return result.Errors.Count == 0
            ? result.Stories
            : throw new InvalidDataException($"The corpus '{Folder}' has faults:\n{string.Join('\n', result.Errors.Select(Line))}");
    }

    private static string Line(InputError error)
    {
        var place = error is { Line: { } line, Column: { } column } ? FormattableString.Invariant($" line {line}, column {column}") : "";
        return $"  {error.Rule}{place}: {error.Text}";
    }
}
