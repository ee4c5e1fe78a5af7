using System.Collections.Frozen;
using System.Text;

namespace ClaimCheck.Html.Pages;

/// <summary>
/// Leaves out comments and tags that nest deeper than any article does, so that parsing takes time with the length of a page, not with its square, and no
/// recursion is deep. Follows the tree construction of the HTML standard as far as depth needs it, and rather counts too much.
/// </summary>
internal sealed class NestingGuard
{
    /// <summary>Most elements a page may have.</summary>
    public const int MostElements = 500_000;

    private const int MostAttributes = 200;

    private const int Deepest = 160;

    /// <summary>Open formatting elements are opened again in every paragraph that follows.</summary>
    private const int MostFormatting = 12;

    private static readonly FrozenSet<string> Void = Set("area base br col embed hr img input link meta param source track wbr keygen frame basefont bgsound");

    /// <summary>Elements that a sibling closes and that so never nest by themselves.</summary>
    private static readonly FrozenSet<string> SelfEnding = Set("p li dt dd tr td th thead tbody tfoot option colgroup caption html head body");

    private static readonly FrozenSet<string> Formatting = Set("a b big code em font i nobr s small strike strong tt u");

    private static readonly FrozenSet<string> Special = Set("address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu nav ol section summary ul form pre listing button h1 h2 h3 h4 h5 h6 table object applet marquee template select noscript search");

    private static readonly FrozenSet<string> Walls = Set("table object applet marquee template foreignobject");

    private static readonly FrozenSet<string> Raw = Set("script style textarea title xmp iframe noembed noframes");

    private readonly string _markup;

    private readonly List<string> _open = [];

    private readonly Dictionary<string, int> _left = new(StringComparer.OrdinalIgnoreCase);

    private StringBuilder? _kept;

    private int _copied;

    private int _formatting;

    private NestingGuard(string markup) => _markup = markup;

    /// <summary>The markup without comments and the tags that nest too deep, and how many elements it begins.</summary>
    public static (string Markup, int Elements) Flatten(string markup)
    {
        var guard = new NestingGuard(markup);
        var elements = guard.Scan();
        return (guard._kept is null ? markup : guard._kept.Append(markup, guard._copied, markup.Length - guard._copied).ToString(), elements);
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private int Scan()
    {
        var elements = 0;
        for (var at = 0; at < _markup.Length && elements <= MostElements;)
        {
            var start = _markup.IndexOf('<', at);
            if (start < 0 || start + 1 >= _markup.Length)
            {
                break;
            }

            var next = _markup[start + 1];
            if (next is '!' or '?')
            {
                at = Declaration(start);
                continue;
            }

            var isEnd = next == '/';
            var name = TagScan.Name(_markup, start + (isEnd ? 2 : 1));
            if (name.Length == 0)
            {
                at = start + 1;
                continue;
            }

            at = TagScan.EndOfTag(_markup, start, out var attributes);
            elements += isEnd ? 0 : 1;
            at = attributes > MostAttributes ? Leave(start, at) : isEnd ? Close(name, start, at) : Open(name, start, at);
        }

        return elements;
    }

    /// <summary>Comments are left out: a hundred thousand of them would be walked through again and again.</summary>
    private int Declaration(int start)
    {
        var end = TagScan.EndOfDeclaration(_markup, start);
        return TagScan.IsComment(_markup, start) ? Leave(start, end) : end;
    }

    private int Open(string name, int start, int end)
    {
        if (Raw.Contains(name) && !_open.Exists(IsForeign))
        {
            return TagScan.EndOfRaw(_markup, name, end);
        }

        if (Void.Contains(name) || SelfEnding.Contains(name) || (_markup[end - 2] == '/' && InForeign(name)))
        {
            return end;
        }

        var formats = Formatting.Contains(name);
        if (_open.Count >= Deepest || (formats && _formatting >= MostFormatting))
        {
            _left[name] = _left.GetValueOrDefault(name) + 1;
            return Leave(start, end);
        }

        _open.Add(name);
        _formatting += formats ? 1 : 0;
        return end;
    }

    private int Close(string name, int start, int end)
    {
        if (_left.GetValueOrDefault(name) is > 0 and var left)
        {
            _left[name] = left - 1;
            return Leave(start, end);
        }

        var special = Special.Contains(name);
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                _formatting -= _open.Skip(i).Count(Formatting.Contains);
                _open.RemoveRange(i, _open.Count - i);
                break;
            }

            if (special ? Walls.Contains(_open[i]) && !Walls.Contains(name) : Special.Contains(_open[i]))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Whether a tag stands in a drawing or a formula, where "/&gt;" closes it.</summary>
    private bool InForeign(string name)
    {
        if (Special.Contains(name) || Formatting.Contains(name))
        {
            return false;
        }

        var last = _open.FindLastIndex(open => IsForeign(open) || open.ToUpperInvariant() is "FOREIGNOBJECT" or "DESC" || Special.Contains(open));
        return last >= 0 && IsForeign(_open[last]);
    }

    private static bool IsForeign(string name) => name.ToUpperInvariant() is "SVG" or "MATH";

    private int Leave(int start, int end)
    {
        _kept ??= new StringBuilder(_markup.Length);
        _kept.Append(_markup, _copied, start - _copied);
        _copied = end;
        return end;
    }
}
