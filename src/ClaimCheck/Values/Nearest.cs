namespace ClaimCheck.Values;

/// <summary>Finds what was probably meant: the known word fewest edits away (Levenshtein, 1966).</summary>
internal static class Nearest
{
    /// <summary>" (did you mean x?)", or nothing where no word is near.</summary>
    public static string Hint(string word, IEnumerable<string> known)
    {
        var best = known.Select(k => (Word: k, Edits: Edits(word, k))).OrderBy(k => k.Edits).ThenBy(k => k.Word, StringComparer.Ordinal).FirstOrDefault();
        return best.Word is not null && best.Edits <= Math.Max(2, word.Length / 4) && best.Edits < word.Length ? $" (did you mean {best.Word}?)" : "";
    }

    private static int Edits(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var (corner, _) = (row[0], row[0] = i);
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = corner + (left[i - 1] == right[j - 1] ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
