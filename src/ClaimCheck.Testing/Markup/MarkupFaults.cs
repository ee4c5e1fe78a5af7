namespace ClaimCheck.Testing.Markup;

/// <summary>Every way marks can be wrong, with line and column (from 1) of the text as the test writes it.</summary>
internal sealed class MarkupFaults(string article, string markup)
{
    private readonly List<string> _faults = [];

    public void NotClosed(OpenMark mark) =>
        Add(mark.Offset, $"the mark that {mark.Opening} opens here is never closed; write {mark.Closing} behind its words, or \\{mark.Opening} for the characters themselves");

    public void NotOpened(int offset, string token) =>
        Add(offset, $"{token} closes a mark, and none is open; write {(token == MarkupToken.Close ? MarkupToken.Open : MarkupToken.OpenNamed + "name:")} before the words, or \\{token} for the characters themselves");

    public void WrongClose(int offset, string token, OpenMark mark) =>
        Add(offset, $"{token} closes the mark that {mark.Opening} opened at {Place(mark.Offset)}; close it with {mark.Closing}");

    public void Nested(int offset, OpenMark outer) =>
        Add(offset, $"a mark opens inside the one opened at {Place(outer.Offset)}; marks cannot be nested: close the first, or mark the words apart");

    public void Empty(OpenMark mark) =>
        Add(mark.Offset, "the mark holds no words; put it around the words that the finding rests on");

    public void NoName(int offset) =>
        Add(offset, "{| opens a mark with a name, and no name with a colon follows; write {|name:words|}, [|words|] without a name, or \\{| for the characters themselves");

    public void ThrowIfAny()
    {
        if (_faults.Count > 0)
        {
            throw new FormatException(string.Join('\n', _faults));
        }
    }

    private void Add(int offset, string text) => _faults.Add($"Article '{article}', {Place(offset)}: {text}.");

    private string Place(int offset)
    {
        var before = markup.AsSpan(0, offset);
        return FormattableString.Invariant($"line {before.Count('\n') + 1}, column {offset - before.LastIndexOf('\n')}");
    }
}
