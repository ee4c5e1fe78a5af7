namespace ClaimCheck.Tests.Claims;

/// <summary>Reads the corpus of relations: <c>= predicate</c> or <c>! predicate</c>, below it sentences with the value marked.</summary>
internal static class PredicateCorpus
{
    private const string Open = "[|";
    private const string Close = "|]";

    /// <summary>Rows of the sign, the predicate and the sentence with its marks.</summary>
    public static TheoryData<char, string, string> Rows()
    {
        var rows = new TheoryData<char, string, string>();
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "tests", "Corpora", "predicates"), "*.txt").Order(StringComparer.Ordinal))
        {
            var (sign, predicate) = ('=', "");
            foreach (var line in File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#'))
            {
                if (line[0] is '=' or '!')
                {
                    (sign, predicate) = (line[0], line[2..].Trim());
                    continue;
                }

                rows.Add(sign, predicate, line);
            }
        }

        return rows;
    }

    /// <summary>The predicates of the claims at the marked words.</summary>
    public static string[] PredicatesAt(string marked)
    {
        var start = marked.IndexOf(Open, StringComparison.Ordinal);
        var end = marked.IndexOf(Close, StringComparison.Ordinal) - Open.Length;
        var text = marked.Replace(Open, "", StringComparison.Ordinal).Replace(Close, "", StringComparison.Ordinal);
        return [.. new ClaimChecker().Check([Given.Article("a1", text, "2025-06-18")]).Claims
            .Where(c => c.Evidence is { } e && e.Start < end && start < e.End)
            .Select(c => c.Predicate)];
    }
}
