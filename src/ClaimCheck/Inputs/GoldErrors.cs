namespace ClaimCheck.Inputs;

/// <summary>Every way labels can be wrong: its id and its words.</summary>
internal static class GoldErrors
{
    public const string NoStoryId = "CC9030";
    public const string BadFieldId = "CC9031";
    public const string NoArticleId = "CC9032";
    public const string NoQuoteId = "CC9033";
    public const string UnknownKindId = "CC9034";

    public static InputError NoStory(string path) =>
        new(NoStoryId, path, null, null, $"{path} holds no labelled story; name a folder of articles with a {LabelledStories.GoldFile} beside them, or a folder of such folders.");

    public static InputError BadField(string path, GoldPlace at, string seen, string expected) =>
        new(BadFieldId, path, at.Line, at.Column, $"{path}: at '{at.Path}' stands {seen}; expected {expected}.");

    public static InputError NoArticle(string path, GoldPlace at, string article, IEnumerable<string> known) =>
        new(NoArticleId, path, at.Line, at.Column, $"{path}: '{at.Path}' names the article \"{article}\", which could not be read from the folder; it holds {List(known)}. Correct the name, or put the file there.");

    public static InputError TwoArticles(string path, GoldPlace at, string article) =>
        new(NoArticleId, path, at.Line, at.Column, $"{path}: '{at.Path}' names the article \"{article}\", and the folder holds several of that name; give each a name of its own.");

    public static InputError NoQuote(string path, GoldPlace at, string quote, string article) =>
        new(NoQuoteId, path, at.Line, at.Column, $"{path}: the quote at '{at.Path}', \"{quote}\", does not stand in {article}; copy it from the article letter by letter, spaces and quotation marks included.");

    public static InputError UnknownKind(string path, GoldPlace at, string kind, IEnumerable<string> known) =>
        new(UnknownKindId, path, at.Line, at.Column, $"{path}: the kind at '{at.Path}' is \"{kind}\"; it must be one of {string.Join(", ", known)}.");

    private static string List(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } list ? list : "no article";
}
