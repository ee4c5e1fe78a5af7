using System.Collections.Frozen;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;

namespace ClaimCheck.Claims.Slots;

/// <summary>Tells whether two names in one slot can be of one thing: spellings, parts, short forms, places within places.</summary>
internal static class FillerNames
{
    private const int LongWord = 2;
    private const int LongRun = 3;

    /// <summary>What ends the name of a Chinese place of its rank; of one rank none lies within another.</summary>
    private static readonly string[] Ranks = ["国", "省州盟", "市", "县区旗", "镇乡", "村庄"];

    private static readonly FrozenSet<string> KnownIds = NameTables.Known.Select(k => k.Id).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Streets = ["street", "avenue", "road", "lane", "drive", "square", "boulevard", "highway"];

    /// <summary>Whether two English names have no word in common and none is short for the other.</summary>
    public static bool DifferInEnglish(string left, string right)
    {
        var (l, r) = (Words(left), Words(right));
        return !l.Intersect(r, StringComparer.Ordinal).Any(w => w.Length > LongWord) && !IsShort(left, r) && !IsShort(right, l) && IsStreet(l) == IsStreet(r);
    }

    /// <summary>Whether names of products differ in their codes (M9, R2) and have nothing else in common.</summary>
    public static bool DifferInCode(string left, string right)
    {
        var (l, r) = (Codes(left), Codes(right));
        return l.Count > 0 && r.Count > 0 && !l.Overlaps(r) && CommonRun(HanOf(left), HanOf(right)) < LongWord;
    }

    private static string HanOf(string name) => string.Concat(name.Where(Letters.IsHan));

    private static HashSet<string> Codes(string name) =>
        [.. string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Whether neither of two Chinese names is written within the other, perhaps with letters left out: 网信办, 国家互联网信息办公室.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <param name="arePlaces">Whether both are places: of two ranks they say nothing against each other.</param>
    public static bool DifferInHan(string left, string right, bool arePlaces)
    {
        var (l, r) = (Plain(left), Plain(right));
        if (arePlaces)
        {
            var (a, b) = (RankOf(l), RankOf(r));
            if (a.Rank != b.Rank)
            {
                return false;
            }

            (l, r) = (LowestOf(l[..a.End]), LowestOf(r[..b.End]));
            if (a.Rank >= 0)
            {
                return l != r && !IsWithin(l, r) && !IsWithin(r, l);
            }
        }

        return !IsWithin(l, r) && !IsWithin(r, l) && CommonRun(l, r) < Math.Max(LongRun, (Math.Min(l.Length, r.Length) + 1) / 2);
    }

    /// <summary>Whether two places of the gazetteer are of one kind and neither lies in the other; null where it does not know both.</summary>
    public static bool? DifferOnMap(string left, string right) => (Gazetteer.Find(left), Gazetteer.Find(right)) switch
    {
        ({ } l, { } r) => l.Kind == r.Kind && l.Id != r.Id,
        (null, null) => null,
        _ => false,
    };

    /// <summary>Whether the transliterated part of a Chinese name sounds like no word of a Latin one: 库伦加试验场, Tallaganda Range.</summary>
    public static bool SoundUnlike(string han, string latin)
    {
        var parts = HanDotted.PartsOf(WithoutPlaces(han));
        var words = latin.Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > LongWord).ToList();
        return parts.Count > 0 && words.Count > 0 && parts.TrueForAll(p => words.TrueForAll(w => Transliteration.IsUnlike(p, w)));
    }

    /// <summary>Without the names of countries and cities before it: 意大利维托里亚公司.</summary>
    private static string WithoutPlaces(string han)
    {
        while (Gazetteer.At(han) is { Length: > 0 } place && place.Length < han.Length)
        {
            han = han[place.Length..];
        }

        return han;
    }

    /// <summary>Whether all spellings of it are known, in both languages.</summary>
    public static bool IsWellKnown(string entity) => KnownIds.Contains(entity);

    private static string[] Words(string name) => name.ToLowerInvariant().Split([' ', '-', '.', '\''], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsStreet(string[] words) => words.Intersect(Streets, StringComparer.Ordinal).Any();

    /// <summary>Whether a word in capitals is made of the first letters of the other's words.</summary>
    private static bool IsShort(string name, string[] words) =>
        name.All(char.IsAsciiLetterUpper) && IsWithin(name.ToLowerInvariant(), string.Concat(words.Select(w => w[0]))) | IsWithin(string.Concat(words.Select(w => w[0])), name.ToLowerInvariant());

    private static string Plain(string name) => string.Concat(name.Where(c => char.IsLetterOrDigit(c) && c != '的'));

    /// <summary>The lowest rank that ends in the name, and where.</summary>
    private static (int Rank, int End) RankOf(string name)
    {
        for (var rank = Ranks.Length - 1; rank >= 0; rank--)
        {
            if (name.LastIndexOfAny(Ranks[rank].ToCharArray()) is > 0 and var at)
            {
                return (rank, at + 1);
            }
        }

        return (-1, name.Length);
    }

    /// <summary>The part behind the rank before: of 东屿县青螺镇 the town.</summary>
    private static string LowestOf(string name)
    {
        for (var at = name.Length - LongWord - 1; at > 0; at--)
        {
            if (Array.Exists(Ranks, r => r.Contains(name[at], StringComparison.Ordinal)))
            {
                return name[(at + 1)..];
            }
        }

        return name;
    }

    /// <summary>Whether all letters of the one stand in the other in their order.</summary>
    private static bool IsWithin(string shorter, string longer)
    {
        var at = 0;
        foreach (var c in longer)
        {
            at += at < shorter.Length && shorter[at] == c ? 1 : 0;
        }

        return at == shorter.Length;
    }

    private static int CommonRun(string left, string right)
    {
        var most = 0;
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                var run = 0;
                while (i + run < left.Length && j + run < right.Length && left[i + run] == right[j + run])
                {
                    run++;
                }

                most = Math.Max(most, run);
            }
        }

        return most;
    }
}
