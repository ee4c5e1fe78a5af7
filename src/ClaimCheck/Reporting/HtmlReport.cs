using System.Security.Cryptography;
using System.Text;
using ClaimCheck.Reporting.Html;

namespace ClaimCheck.Reporting;

/// <summary>What a site that shows the HTML report within a page of its own has to know: which style and script the report brings.</summary>
/// <remarks>A report in a frame by <c>srcdoc</c> falls under the policy of the page around it as well as under its own, so that page's policy must name these hashes, too.</remarks>
public static class HtmlReport
{
    /// <summary>The hash of the report's one style as a content security policy takes it: <c>sha256-…</c>. The same for every report of this version.</summary>
    public static string StyleHash { get; }

    /// <summary>The hash of the report's one script as a content security policy takes it: <c>sha256-…</c>. The same for every report of this version.</summary>
    public static string ScriptHash { get; }

    /// <summary>The content security policy that the report carries in its head: nothing is loaded, and no style or script runs but its own. For the header of a response with a report.</summary>
    public static string Policy { get; }

    internal static string Style { get; }

    internal static string Script { get; }

    static HtmlReport()
    {
        (Style, Script) = (PageResource.Read("report.css"), PageResource.Read("report.js"));
        (StyleHash, ScriptHash) = (Hash(Style), Hash(Script));
        Policy = $"default-src 'none'; style-src '{StyleHash}'; script-src '{ScriptHash}'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
