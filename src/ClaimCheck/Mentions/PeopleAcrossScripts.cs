using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Joins people written in Chinese characters and in Latin letters: 赵启明 and Zhao Qiming by their reading, 安娜·科瓦奇 and Anna Kovacs by their sound.</summary>
internal static class PeopleAcrossScripts
{
    private const int MostReadings = 16;
    private const int LeastConsonantsAlone = 4;

    public static void Join(CollectedNames names, string[] surfaces, string[] people)
    {
        string[] han = [.. surfaces.Where(s => !NameForm.IsLatin(s) && names.Kinds.GetValueOrDefault(s) == EntityKind.Person && !names.Ids.ContainsKey(s))];
        if (han.Length == 0 || people.Length == 0)
        {
            return;
        }

        JoinPairs(names, Read(han, people));
        JoinPairs(names, Heard(han, people));
    }

    /// <summary>Joins those who match one and only one.</summary>
    private static void JoinPairs(CollectedNames names, List<(string Han, string Latin)> pairs)
    {
        var byHan = pairs.ToLookup(p => p.Han, p => names.Sets.Find(p.Latin), StringComparer.Ordinal);
        var byLatin = pairs.ToLookup(p => names.Sets.Find(p.Latin), p => names.Sets.Find(p.Han), StringComparer.Ordinal);
        foreach (var (han, latin) in pairs.Where(p => byHan[p.Han].Distinct().Count() == 1 && byLatin[names.Sets.Find(p.Latin)].Distinct().Count() == 1).ToArray())
        {
            names.Sets.Join(han, latin);
        }
    }

    private static List<(string Han, string Latin)> Read(string[] han, string[] people)
    {
        var byReading = people.SelectMany(Keys, (Name, Key) => (Name, Key)).ToLookup(x => x.Key, x => x.Name, StringComparer.Ordinal);
        return [.. from name in han
                   where name.Length is >= 2 and <= 4 && name.All(Letters.IsHan)
                   from key in Readings(name).Distinct(StringComparer.Ordinal)
                   from latin in byReading[key].Distinct(StringComparer.Ordinal)
                   select (name, latin)];
    }

    /// <summary>Surname and given name of a Latin name in both orders.</summary>
    private static IEnumerable<string> Keys(string latin)
    {
        var words = latin.Split(' ').Select(NameForm.Key).ToArray();
        if (words.Length is 2 or 3)
        {
            yield return words[0] + " " + string.Concat(words[1..]);
            yield return words[^1] + " " + string.Concat(words[..^1]);
        }
    }

    private static IEnumerable<string> Readings(string han)
    {
        var surname = HanPeople.SurnameAt(han, 0, han.Length);
        if (surname == 0 || surname >= han.Length)
        {
            yield break;
        }

        foreach (var family in Combine(han[..surname]).Take(MostReadings))
        {
            foreach (var given in Combine(han[surname..]).Take(MostReadings))
            {
                yield return family + " " + given;
            }
        }
    }

    private static IEnumerable<string> Combine(string characters)
    {
        IEnumerable<string> combined = [""];
        foreach (var c in characters)
        {
            combined = from head in combined from syllable in Pinyin.Of(c) select head + syllable.Replace('v', 'u');
        }

        return combined;
    }

    private static List<(string Han, string Latin)> Heard(string[] han, string[] people)
    {
        var pairs = new List<(string, string)>();
        foreach (var name in han.Where(n => n.Contains('·', StringComparison.Ordinal) || n.Contains('-', StringComparison.Ordinal)))
        {
            var parts = name.Split('·');
            foreach (var latin in people)
            {
                var words = latin.Split(' ');
                var isLast = Transliteration.IsOne(parts[^1], words[^1], parts.Length > 1 ? 2 : LeastConsonantsAlone);
                if (isLast && (parts.Length == 1 || Transliteration.IsOne(parts[0], words[0], 1)))
                {
                    pairs.Add((name, latin));
                }
            }
        }

        return pairs;
    }
}
