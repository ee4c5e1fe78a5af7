using System.Text;

namespace ClaimCheck.Testing.Markup;

/// <summary>Takes marks out of a text, from its start to its end, and collects every fault on the way.</summary>
internal sealed class MarkupReader(string article, string markup)
{
    private readonly StringBuilder _text = new(markup.Length);
    private readonly List<Mark> _marks = [];
    private readonly MarkupFaults _faults = new(article, markup);
    private OpenMark? _open;
    private int _at;

    /// <summary>The clean text with its marks.</summary>
    /// <exception cref="FormatException">The marks have faults.</exception>
    public (string Text, Sequence<Mark> Marks) Read()
    {
        while (_at < markup.Length)
        {
            Step();
        }

        if (_open is { } open)
        {
            _faults.NotClosed(open);
        }

        _faults.ThrowIfAny();
        return (_text.ToString(), _marks.ToSequence());
    }

    private void Step()
    {
        var slashes = CountBackslashes();
        if (MarkupToken.At(markup, _at + slashes) is not { } token)
        {
            var plain = Math.Max(1, slashes);
            _text.Append(markup, _at, plain);
            _at += plain;
            return;
        }

        _text.Append('\\', slashes / 2);
        _at += slashes;
        if (slashes % 2 == 1)
        {
            _text.Append(token);
            _at += token.Length;
        }
        else if (token is MarkupToken.Open or MarkupToken.OpenNamed)
        {
            Open(token);
        }
        else
        {
            Close(token);
        }
    }

    private int CountBackslashes()
    {
        var end = _at;
        while (end < markup.Length && markup[end] == '\\')
        {
            end++;
        }

        return end - _at;
    }

    private void Open(string token)
    {
        var start = _at;
        _at += token.Length;
        var name = token == MarkupToken.OpenNamed ? ReadName(start) : null;
        if (_open is { } outer)
        {
            _faults.Nested(start, outer);
            return;
        }

        _open = new OpenMark(token, start, name, _text.Length);
    }

    /// <summary>The name up to its colon; a fault, and no name, where none stands there.</summary>
    private string? ReadName(int start)
    {
        var end = _at;
        while (end < markup.Length && (char.IsLetterOrDigit(markup[end]) || markup[end] is '-' or '_' or '.'))
        {
            end++;
        }

        if (end == _at || end == markup.Length || markup[end] != ':')
        {
            _faults.NoName(start);
            return null;
        }

        var name = markup[_at..end];
        _at = end + 1;
        return name;
    }

    private void Close(string token)
    {
        var start = _at;
        _at += token.Length;
        if (_open is not { } open)
        {
            _faults.NotOpened(start, token);
            return;
        }

        _open = null;
        if (token != open.Closing)
        {
            _faults.WrongClose(start, token, open);
        }

        var span = new TextSpan(open.TextStart, _text.Length);
        var words = _text.ToString(span.Start, span.Length);
        if (string.IsNullOrWhiteSpace(words))
        {
            _faults.Empty(open);
            return;
        }

        _marks.Add(new Mark(open.Name, article, span, words));
    }
}
