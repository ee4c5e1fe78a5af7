using System.Collections.Frozen;

namespace ClaimCheck.Languages;

/// <summary>Folds traditional Chinese characters to their simplified forms, one for one, so that offsets stay.</summary>
internal static class ChineseFold
{
    private static readonly FrozenDictionary<char, char> Simplified = Load();

    /// <summary>The text with simplified characters, of the same length; the same instance where nothing changes.</summary>
    public static string Fold(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\u4e00', '\u9fff');
        return first < 0 ? text : string.Create(text.Length, text, static (into, source) =>
        {
            for (var i = 0; i < into.Length; i++)
            {
                into[i] = source[i] < '\u4e00' ? source[i] : Simplified.GetValueOrDefault(source[i], source[i]);
            }
        });
    }

    private static FrozenDictionary<char, char> Load()
    {
        string[] lines = [.. LanguageTable.Lines(typeof(ChineseFold).Assembly, "simplified.txt")];
        return lines[0].Zip(lines[1]).ToFrozenDictionary(p => p.First, p => p.Second);
    }
}
