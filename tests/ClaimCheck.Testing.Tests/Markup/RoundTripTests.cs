using CsCheck;

namespace ClaimCheck.Testing.Tests.Markup;

public sealed class RoundTripTests
{
    private static readonly string[] Pieces = ["[", "|", "]", "{", "}", "\\", "\\\\", "12", " ", ":", "人", "𠮷", "\n", "[|", "|]", "{|", "|}"];
    private static readonly Gen<string> Text = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 8].Select(string.Concat);
    private static readonly Gen<string> Words = Text.Select(t => "x" + t.TrimEnd('[', '{'));
    private static readonly Gen<string?> Name = Gen.Int[0, 3].Select(i => new string?[] { null, "a", "toll-2", "人" }[i]);

    [Fact]
    public void Parse_OfEscapedTextWithMarks_GivesTextAndMarksBack() =>
        Gen.Select(Text, Name, Words, Text).Sample((before, name, words, after) =>
        {
            var markup = Escape(before, "[|") + (name is null ? "[|" : $"{{|{name}:") + Escape(words, "|]") + (name is null ? "|]" : "|}") + Escape(after, "");

            var parsed = MarkedArticle.Parse(new Article("a", markup));

            return parsed.Article.Text == before + words + after
                && parsed.Marks.Single() == new Mark(name, "a", new TextSpan(before.Length, before.Length + words.Length), words);
        });

    [Fact]
    public void Parse_OfAnyText_ReadsItOrSaysWhatIsWrong() =>
        Text.Sample(text =>
        {
            try
            {
                return MarkedArticle.Parse(new Article("a", text)).Article.Text.Length <= text.Length;
            }
            catch (FormatException fault)
            {
                return fault.Message.StartsWith("Article 'a', line ", StringComparison.Ordinal);
            }
        });

    /// <summary>A text as a test would write it before a mark: tokens escaped, and backslashes doubled where a token follows them.</summary>
    private static string Escape(string text, string next)
    {
        var escaped = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var slashes = text[i..].TakeWhile(c => c == '\\').Count();
            var rest = text[(i + slashes)..];
            if (IsToken(rest) || (rest.Length == 0 && next.Length > 0))
            {
                escaped.Append('\\', 2 * slashes).Append(rest.Length == 0 ? "" : "\\" + rest[..2]);
                i += slashes + (rest.Length == 0 ? 0 : 2) - 1;
            }
            else
            {
                escaped.Append('\\', slashes).Append(rest.Length == 0 ? "" : rest[..1]);
                i += slashes;
            }
        }

        return escaped.ToString();
    }

    private static bool IsToken(string text) => text is ['[' or '{', '|', ..] or ['|', ']' or '}', ..];
}
