using System.Globalization;
using System.Text;

namespace ClaimCheck.Html.Feeds;

/// <summary>Names entries after the last part of their address, which stays when the feed moves on; their number where there is none.</summary>
internal sealed class EntryIds(string feed)
{
    private const int Longest = 60;

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private int _number;

    public string Of(string? key)
    {
        _number++;
        var name = Name(key) ?? _number.ToString(CultureInfo.InvariantCulture);
        var id = feed + "/" + name;
        for (var again = 2; !_used.Add(id); again++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{feed}/{name}~{again}");
        }

        return id;
    }

    private static string? Name(string? key)
    {
        var words = (key ?? "").Split('#')[0].TrimEnd('/');
        var scheme = words.IndexOf("://", StringComparison.Ordinal);
        var path = scheme < 0 ? words : words[(scheme + 3)..];
        var last = Uri.UnescapeDataString(path[(path.LastIndexOfAny(['/', ':']) + 1)..]);
        if (scheme >= 0 && !path.Contains('/', StringComparison.Ordinal))
        {
            return null;
        }

        var point = last.LastIndexOf('.');
        var name = new StringBuilder();
        foreach (var c in point > 0 && last.Length - point <= 6 && !last.Contains('?', StringComparison.Ordinal) ? last[..point] : last)
        {
            name.Append(char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-');
        }

        var clean = name.ToString().Trim('-', '.');
        return clean.Length == 0 ? null : clean.Length > Longest ? clean[^Longest..] : clean;
    }
}
