namespace ClaimCheck.Json.ClaimReview;

/// <summary>Offsets in code points, as the Web Annotation Data Model counts characters, of offsets in UTF-16 units.</summary>
internal sealed class CodePoints(string text)
{
    /// <summary>How many units between the offsets that are kept.</summary>
    private const int Step = 1024;

    private readonly List<int> _pairsBefore = [0];

    public int At(int offset)
    {
        while (_pairsBefore.Count * Step <= offset)
        {
            var start = (_pairsBefore.Count - 1) * Step;
            _pairsBefore.Add(_pairsBefore[^1] + Pairs(start, start + Step));
        }

        var block = offset / Step;
        return offset - _pairsBefore[block] - Pairs(block * Step, offset);
    }

    /// <summary>Surrogate pairs whose second half lies in a stretch.</summary>
    private int Pairs(int start, int end)
    {
        var pairs = 0;
        for (var i = Math.Max(1, start); i < end; i++)
        {
            pairs += char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        return pairs;
    }
}
