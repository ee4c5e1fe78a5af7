using System.Globalization;
using ClaimCheck.Inputs;

namespace ClaimCheck.Html;

/// <summary>Every way a page or a feed can fail to be read: its id and its words.</summary>
internal static class PageErrors
{
    /// <summary>The result of an input that could not be read.</summary>
    public static InputResult Failed(InputError error) => new([], [error], []);

    public static InputError NoText(string path) =>
        new("CC9018", path, null, null, $"{path} is a web page without an article: no passage of prose stands in it. Pages that scripts fill are empty when saved; save the page as the browser shows it, or its words as .txt.");

    public static InputError BrokenFeed(string path, int line, int column, string seen) =>
        new("CC9019", path, line, column, string.Create(CultureInfo.InvariantCulture, $"{path} is a broken feed at line {line}, column {column}: {seen.TrimEnd('.')}. Mend that place, or fetch the feed again."));

    public static InputError Entities(string path) =>
        new("CC9020", path, null, null, $"{path} declares entities in its document type, which are never expanded; remove the part in [ ] behind <!DOCTYPE.");

    public static InputError TooMany(string path, int limit) =>
        new("CC9021", path, null, null, string.Create(CultureInfo.InvariantCulture, $"{path} has more than {limit} elements; no article does. Save the part with the article, or its words as .txt."));

    public static InputError NoFeed(string path) =>
        new("CC9022", path, null, null, $"{path} is XML but no feed; RSS 2.0, RSS 1.0, Atom and web pages are read.");

    public static InputError NoEntries(string path) =>
        new("CC9023", path, null, null, $"{path} is a feed without an entry that says anything; fetch it again, or give the pages it links to.");

    public static InputError Unexpected(string path, string what) =>
        new("CC9024", path, null, null, $"{path} could not be read as a web page: {what} Save its words as .txt.");

    public static Note PassedOver(string path) =>
        new("CC8012", null, null, $"{path} is XML but no feed and was passed over.");

    public static Note Summaries(string path, int summaries, int entries) =>
        new("CC8013", null, null, string.Create(CultureInfo.InvariantCulture, $"{path} gives only summaries for {summaries} of its {entries} entries; nothing is fetched. For whole articles give their pages."));

    public static Note Beginning(string path, string id) =>
        new("CC8014", id, null, $"{path} says that it is not free to read; its text may be the beginning only.");
}
