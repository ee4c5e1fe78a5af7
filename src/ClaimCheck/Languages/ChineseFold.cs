using ClaimCheck.Values;

namespace ClaimCheck.Languages;

/// <summary>Folds traditional Chinese characters to their simplified forms, one for one, so that offsets stay.</summary>
internal static class ChineseFold
{
    private static readonly CharTable<char> Simplified = Load();

    /// <summary>The text with simplified characters, of the same length; the same instance where nothing changes.</summary>
    public static string Fold(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\u4e00', '\u9fff');
        return first < 0 ? text : string.Create(text.Length, text, static (into, source) =>
        {
            for (var i = 0; i < into.Length; i++)
            {
                into[i] = source[i] >= '\u4e00' && Simplified.TryGetValue(source[i], out var simple) ? simple : source[i];
            }
        });
    }

    private static CharTable<char> Load()
    {
        string[] lines = [.. LanguageTable.Lines("simplified.txt")];
        return new CharTable<char>(lines[0], lines[1].ToCharArray());
    }
}
