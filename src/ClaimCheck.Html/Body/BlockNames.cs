using System.Collections.Frozen;

namespace ClaimCheck.Html.Body;

/// <summary>Which elements begin a new line (HTML standard, rendering: flow content), and which show no words of the article.</summary>
internal static class BlockNames
{
    private static readonly FrozenSet<string> Blocks =
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup hr html legend listing main menu nav ol p pre section summary table tbody td tfoot th thead tr ul optgroup option search"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Silent =
        "script style template noscript head title meta link base iframe frame frameset noframes object embed applet param canvas audio video source track picture img svg map area button input select textarea datalist meter progress dialog rt rp rtc del s strike noembed"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool IsBlock(string name) => Blocks.Contains(name);

    /// <summary>Whether nothing in it is a word of the article: scripts, controls, pronunciations, struck words.</summary>
    public static bool IsSilent(string name) => Silent.Contains(name);
}
