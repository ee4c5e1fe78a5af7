using System.Text;

namespace ClaimCheck.Mentions;

/// <summary>Forms of a name that its spellings share.</summary>
internal static class NameForm
{
    /// <summary>Letters and digits alone, in lower case: "Scale AI", "ScaleAI" and "Scale-AI" are scaleai, José is jose.</summary>
    public static string Key(string surface)
    {
        var key = new StringBuilder(surface.Length);
        foreach (var c in surface.AsSpan().ContainsAnyInRange('\u00c0', '\u024f') ? surface.Normalize(NormalizationForm.FormD) : surface)
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.ToString();
    }

    /// <summary>Lower case with hyphens for what is no letter or digit.</summary>
    public static string Slug(string surface)
    {
        var slug = new StringBuilder(surface.Length);
        foreach (var c in surface)
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>The words of a Latin name; AlexWang is two.</summary>
    public static string[] Words(string surface)
    {
        var spaced = new StringBuilder(surface.Length + 4);
        for (var i = 0; i < surface.Length; i++)
        {
            if (i > 1 && char.IsAsciiLetterUpper(surface[i]) && char.IsAsciiLetterLower(surface[i - 1]))
            {
                spaced.Append(' ');
            }

            spaced.Append(surface[i]);
        }

        return spaced.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The last word that is no mark of a generation: Moss of "Ada Moss" and of "Carl Moss III".</summary>
    public static string Surname(string surface)
    {
        var words = Words(surface);
        return words.Length > 2 && IsGeneration(words[^1]) ? words[^2] : words[^1];
    }

    /// <summary>The surname as it may stand alone: with its inner capitals whole and split; also the first word of a name that begins with it.</summary>
    public static IEnumerable<string> Surnames(string surface)
    {
        string[] words = surface.Split(' ');
        var whole = words.Length > 2 && IsGeneration(words[^1]) ? words[^2] : words[^1];
        return new[] { Surname(surface), whole, EasternNames.Surname(words) ?? whole }.Distinct(StringComparer.Ordinal);
    }

    /// <summary>Whether two full names can be one person's: the elder is marked, the younger need not be.</summary>
    public static bool AreOneGeneration(string left, string right)
    {
        var (l, r) = (Generation(left), Generation(right));
        return l == r || (l.Length == 0 && r != "SR") || (r.Length == 0 && l != "SR");
    }

    private static string Generation(string surface) =>
        Words(surface) is { Length: > 2 } words && IsGeneration(words[^1]) ? words[^1].TrimEnd('.').ToUpperInvariant() : "";

    private static bool IsGeneration(string word) => word.TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV" or "JR" or "SR";

    /// <summary>First letters of the words and of their hyphenated parts.</summary>
    public static string Initials(string surface) =>
        string.Concat(surface.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsLetter(w[0])).Select(w => char.ToUpperInvariant(w[0])));

    /// <summary>Capitals alone: NTSB.</summary>
    public static bool IsAcronym(string surface) => surface.Length is >= 2 and <= 6 && surface.All(char.IsAsciiLetterUpper);

    /// <summary>The acronyms of a name, with and without its small words: NTSB, DOJ and DJ.</summary>
    public static IEnumerable<string> Acronyms(string surface)
    {
        var all = Initials(surface);
        yield return all;
        var capitals = string.Concat(surface.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsUpper(w[0])).Select(w => w[0]));
        if (capitals != all)
        {
            yield return capitals;
        }

        if (surface.Contains(" & ", StringComparison.Ordinal))
        {
            yield return string.Concat(surface.Split(' ').Where(w => w == "&" || char.IsUpper(w[0])).Select(w => w[0]));
        }
    }

    /// <summary>Manhattan Examiner and Miami Heat are no people; Paris Hilton is.</summary>
    private static bool IsPlace(string word) => Languages.Gazetteer.Named(word) is { IsWeak: false } && !NameTables.GivenPlaces.Contains(word);

    public static bool IsLatin(string surface) => surface.Length > 0 && surface.All(c => c < '\u0250' || c is '’' or '‑');

    /// <summary>Two to five capitalised words without a digit or a word of bodies and things: a person's name by its look.</summary>
    public static bool LooksLikePerson(string surface)
    {
        if (!IsLatin(surface) || surface.Any(char.IsDigit) || surface.All(c => !char.IsLower(c)))
        {
            return false;
        }

        var words = Words(surface);
        return words.Length is >= 2 and <= 5 && Array.TrueForAll(words, w => char.IsUpper(w[0]) || NameTables.Particles.Contains(w)) && char.IsUpper(words[^1][0])
            && words[^1].Length > 1 && !Array.Exists(words, w => w.Length > 2 && Array.TrueForAll(w.ToCharArray(), char.IsUpper) && w != "III") && !Array.Exists(words, w => NameTables.Suffixes.Contains(w)) && !NameTables.Things.Contains(words[^1]) && !NameTables.NotGiven.Contains(words[0]) && !IsPlace(words[0]);
    }
}
