using System.Text;
using ClaimCheck.Inputs;

namespace ClaimCheck.Html.Tests.Docs;

// snippet
public sealed class SpeechFormat : IArticleFormat
{
    public IReadOnlyList<string> Extensions => [".speech"];

    public bool Recognises(ReadOnlySpan<byte> start) => start.StartsWith("SPEECH"u8);

    public InputResult Read(ArticleInput input)
    {
        var (text, error, note) = input.Decode(declared: null);
        return error is not null
            ? new InputResult([], [error], [])
            : new InputResult([new Article(input.Id, text[6..]) { Source = "Parliament" }], [], note is null ? [] : [note]);
    }
}
// end
