using AngleSharp.Dom;

namespace ClaimCheck.Html.Body;

/// <summary>
/// How many letters of prose each element of a page holds: of runs of text that are as long as a clause, hold punctuation of sentences and are
/// hardly links. What is left of a page without its menus is where they gather, in either language.
/// </summary>
internal sealed class Prose
{
    private const int LeastWeight = 24;

    /// <summary>A Han letter says about as much as two and a half Latin ones.</summary>
    private const int HanWeight = 2;

    private readonly Dictionary<IElement, int> _letters = [];

    private int _total;

    private int _run;

    private int _links;

    private bool _isSentence;

    /// <summary>Counts below an element.</summary>
    public Prose(IElement root)
    {
        Visit(root, false);
        End();
        _letters[root] = _total;
    }

    /// <summary>Letters of prose in an element.</summary>
    public int Of(IElement element) => _letters.GetValueOrDefault(element);

    /// <summary>The narrowest element that holds four fifths of an element's prose.</summary>
    public IElement Narrowest(IElement root)
    {
        var at = root;
        while (at.Children.Where(child => child.LocalName is not ("p" or "li" or "blockquote" or "figure" or "a" or "span" or "b" or "strong" or "em" or "font")).MaxBy(Of) is { } child && Of(child) > 0 && Of(child) * 5 >= Of(root) * 4)
        {
            at = child;
        }

        return at;
    }

    private void Visit(IElement element, bool inLink)
    {
        var before = _total;
        var isBlock = element.LocalName == "br" || BlockNames.IsBlock(element.LocalName) || element.LocalName is ['h', >= '1' and <= '6'] or "li" or "p";
        if (isBlock)
        {
            End();
        }

        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            var child = children[i];
            if (child is IText text)
            {
                Add(text.Data, inLink);
            }
            else if (child is IElement inner && !Visibility.IsHidden(inner))
            {
                Visit(inner, inLink || inner.LocalName == "a");
            }
        }

        if (isBlock)
        {
            End();
            _letters[element] = _total - before;
        }
    }

    private void Add(string text, bool inLink)
    {
        foreach (var c in text)
        {
            var weight = char.IsWhiteSpace(c) ? 0 : BlockWriter.IsHan(c) ? HanWeight : 1;
            _run += weight;
            _links += inLink ? weight : 0;
            _isSentence |= c is '。' or '，' or '！' or '？' or '.' or ',' or '!' or '?' or '；' or ';';
        }
    }

    private void End()
    {
        _total += _isSentence && _run >= LeastWeight && _links * 3 < _run ? _run : 0;
        (_run, _links, _isSentence) = (0, 0, false);
    }
}
