namespace ClaimCheck.Values;

/// <summary>A phrase of a word table with what it stands for. A class, so that tables of any value share the code that fills them.</summary>
internal sealed class Phrase<T>(string text, T value)
{
    public string Text { get; } = text;

    public T Value { get; } = value;

    public void Deconstruct(out string text, out T value) => (text, value) = (Text, Value);
}
