using ClaimCheck.Claims;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Facts;

/// <summary>Times of different moments of one event: it happened, it was reported, the police came, somebody was pronounced dead.</summary>
internal static class Moments
{
    private const double Near = 0.5;

    /// <summary>Words that tell of a later moment, in the forms of terms; rows of both languages.</summary>
    private static readonly string[][] Later =
    [
        Forms("report", "reported", "call", "called", "calls", "notified", "dispatched", "911", "接报", "报警", "报案"),
        Forms("arrived", "arrive", "responded", "respond", "赶到", "抵达", "到场"),
        Forms("pronounced", "宣告", "宣布"),
        Forms("arrest", "arrested", "custody", "被捕", "落网"),
        Forms("updated", "update", "posted", "更新"),
    ];

    /// <summary>Whether one of the two times is that of a moment the other sentence does not speak of.</summary>
    public static bool AreOthers(ReadClaim left, ReadClaim right) =>
        left.Claim.Value is ClockTime && right.Claim.Value is ClockTime && Array.Exists(Later, words => Speaks(left.Profile, words) != Speaks(right.Profile, words));

    private static bool Speaks(Profile profile, string[] words) => Array.Exists(words, w => profile.WeightOf(w) >= Near);

    private static string[] Forms(params string[] words) =>
        [.. words.Select(w => "w:" + (Letters.IsHan(w[0]) ? w : EnglishStem.Of(w))), .. words.Select(w => "c:" + w)];
}
