using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Speech;

/// <summary>The words of an English sentence, and which of them can name a speaker.</summary>
internal sealed class EnglishWords
{
    private static readonly TextSet s_speakers = SpeechWords.Set("speaker");
    private static readonly TextSet s_modifiers = SpeechWords.Set("modifier");
    private static readonly TextSet s_determiners = SpeechWords.Set("determiner");

    private static readonly TextSet s_titles = SpeechWords.Set("title");

    private readonly SentenceContext _context;
    private readonly string _text;
    private readonly List<TextSpan> _words = [];

    public EnglishWords(SentenceContext context)
    {
        (_context, _text) = (context, context.Document.Text);
        var end = context.Sentence.Span.End;
        for (var at = context.Sentence.Span.Start; at < end;)
        {
            if (!char.IsLetterOrDigit(_text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < end && (char.IsLetterOrDigit(_text[at]) || (at + 1 < end && IsInside(_text[at]) && char.IsLetterOrDigit(_text[at + 1]))))
            {
                at++;
            }

            _words.Add(new TextSpan(start, at));
        }
    }

    public int Count => _words.Count;

    public TextSpan this[int index] => _words[index];

    public ReadOnlySpan<char> At(int index) => (uint)index < (uint)_words.Count ? _text.AsSpan(_words[index].Start, _words[index].Length) : [];

    public bool Is(int index, TextSet words) => (uint)index < (uint)_words.Count && words.Contains(At(index));

    /// <summary>What stands between a word and the next one; of the last, what closes the sentence.</summary>
    public ReadOnlySpan<char> Behind(int index)
    {
        var from = index < 0 ? _context.Sentence.Span.Start : _words[index].End;
        return _text.AsSpan(from, (index + 1 < _words.Count ? _words[index + 1].Start : _context.Sentence.Span.End) - from);
    }

    /// <summary>Whether only a blank stands between a word and the next, or the point of a title: "Sgt. Moss".</summary>
    public bool IsJoined(int index) => index >= 0 && index + 1 < _words.Count && (Behind(index) is " " || (Behind(index) is ". " && Is(index, s_titles)));

    /// <summary>The first word of the name or noun for a speaker that ends at a word, or −1.</summary>
    public int HeadEndingAt(int index)
    {
        if (EntityAt(index) is { } name && name.Span.End <= _words[index].End && name.Kind != EntityKind.Product)
        {
            return FirstOf(index, name.Span.Start);
        }

        return OfficeEndingAt(index) is { } office ? FirstOf(index, office.Span.Start) : IsSpeaker(index) ? index : -1;
    }

    /// <summary>The last word of the name or noun for a speaker that begins at a word, or −1.</summary>
    public int HeadFrom(int index)
    {
        if (EntityAt(index) is { Kind: not EntityKind.Product } name)
        {
            return LastOf(index, name.Span.End);
        }

        return OfficeAt(index) is { } office ? LastOf(index, office.Span.End) : IsSpeaker(index) ? index : -1;
    }

    public bool IsModifier(int index) =>
        (uint)index < (uint)_words.Count && !IsDay(index)
        && (Is(index, s_modifiers) || Is(index, s_speakers) || At(index).EndsWith("'s") || At(index).EndsWith("’s") || Is(index, s_titles) || (char.IsUpper(At(index)[0]) && (index > 0 || EntityAt(index) is not null)));

    public bool IsDeterminer(int index) => Is(index, s_determiners);

    /// <summary>Whether a word belongs to a date or a time of day.</summary>
    public bool IsDay(int index) => Touching.Values(_context, _words[index]).Any(v => v.Value is DateSpan or ClockTime && v.Span.Overlaps(_words[index]));

    /// <summary>Whether a value but a date stands among words.</summary>
    public bool HoldsValue(int first, int last) =>
        last >= first && new TextSpan(_words[first].Start, _words[last].End) is var span && Touching.Values(_context, span).Any(v => v.Value is Quantity && v.Span.Overlaps(span));

    private bool IsSpeaker(int index)
    {
        var word = At(index);
        return !word.IsEmpty && (s_speakers.Contains(word) || (word[^1] == 's' && (s_speakers.Contains(word[..^1]) || IsPluralOfY(word))));
    }

    private static bool IsPluralOfY(ReadOnlySpan<char> word)
    {
        if (!word.EndsWith("ies", StringComparison.OrdinalIgnoreCase) || word.Length > 24)
        {
            return false;
        }

        Span<char> singular = stackalloc char[word.Length - 2];
        word[..^3].CopyTo(singular);
        singular[^1] = 'y';
        return s_speakers.Contains(singular);
    }

    private EntityMention? EntityAt(int index) =>
        (uint)index < (uint)_words.Count ? Touching.Names(_context, _words[index]).FirstOrDefault(e => e.Span.Overlaps(_words[index])) : null;

    private Mention? OfficeAt(int index) =>
        (uint)index < (uint)_words.Count ? Touching.Values(_context, _words[index]).FirstOrDefault(v => v.Value is Role && v.Span.Start == _words[index].Start) : null;

    private Mention? OfficeEndingAt(int index) =>
        (uint)index < (uint)_words.Count ? Touching.Values(_context, _words[index]).FirstOrDefault(v => v.Value is Role && v.Span.End == _words[index].End) : null;

    private int FirstOf(int index, int start)
    {
        while (index > 0 && _words[index].Start > start)
        {
            index--;
        }

        return index;
    }

    private int LastOf(int index, int end)
    {
        while (index + 1 < _words.Count && _words[index + 1].Start < end)
        {
            index++;
        }

        return index;
    }

    private static bool IsInside(char c) => c is '\'' or '’' or '-' or '.' or ',' or '&';
}
