using ClaimCheck.Inputs;

namespace ClaimCheck.Tests.Inputs;

/// <summary>Reads what stands between bars as articles, and says which encoding it was told.</summary>
internal sealed class StubFormat : IArticleFormat
{
    public IReadOnlyList<string> Extensions => [".html"];

    public bool Recognises(ReadOnlySpan<byte> start) => start.StartsWith("<stub>"u8);

    public InputResult Read(ArticleInput input)
    {
        var parts = input.Decode(null).Text.Split('|');
        return new InputResult([.. parts.Select((text, i) => new Article(parts.Length == 1 ? input.Id : FormattableString.Invariant($"{input.Id}/{i}"), text) { Source = input.Encoding is "utf-8" or null ? null : input.Encoding })], [], []);
    }
}
