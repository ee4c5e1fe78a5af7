using System.Collections.Frozen;
using ClaimCheck.Languages;

namespace ClaimCheck.Claims.Speech;

/// <summary>Tells whether two speakers of an article can be one.</summary>
internal static class SpeakerNames
{
    private static readonly FrozenSet<string> s_described = SpeechWords.English("described").Concat(SpeechWords.Chinese("described")).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether they are one, or may be: the one is called by a part of the other's name, or only described ("the company").</summary>
    public static bool MayBeOne(string left, string right)
    {
        var (one, other) = (ChineseFold.Fold(left).Trim(), ChineseFold.Fold(right).Trim());
        return s_described.Contains(one) || s_described.Contains(other) || Holds(one, other) || Holds(other, one);
    }

    /// <summary>Whether a name holds the other, whole words of it.</summary>
    private static bool Holds(string whole, string part) => part.Length > 0 && WordSearch.Holds(whole, part);
}
