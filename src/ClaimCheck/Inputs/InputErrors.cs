using System.Globalization;

namespace ClaimCheck.Inputs;

/// <summary>Every way an input can fail to be read: its id and its words.</summary>
internal static class InputErrors
{
    public const string MissingId = "CC9001";
    public const string EmptyId = "CC9002";
    public const string NoArticlesId = "CC9003";
    public const string BinaryId = "CC9004";
    public const string TooBigId = "CC9005";
    public const string UndecodableId = "CC9006";
    public const string BrokenJsonId = "CC9007";
    public const string NoTextId = "CC9008";
    public const string DuplicateId = "CC9009";
    public const string UnsupportedId = "CC9010";
    public const string UnreadableId = "CC9011";
    public const string BadDateId = "CC9012";
    public const string NotArticlesId = "CC9013";
    public const string NoStandardInputId = "CC9014";
    public const string BadFieldId = "CC9015";
    public const string UnknownEncodingId = "CC9016";
    public const string PassedOverId = "CC8010";

    private const string Text = "text";

    public static InputError Missing(string path) =>
        new(MissingId, path, null, null, $"There is no file or folder {path}; check its name.");

    public static InputError Empty(string path, int? line = null) =>
        new(EmptyId, path, line, null, $"{At(path, line)} holds no text; an article needs at least one word.") { Field = line is null ? null : Text };

    public static InputError NoArticles(string path) =>
        new(NoArticlesId, path, null, null, $"The folder {path} holds no articles; they end in .txt, .md, .json or .jsonl.");

    public static InputError Binary(string path, string seen) =>
        new(BinaryId, path, null, null, $"{path} is not text but {seen}; save its words as a .txt file in UTF-8.");

    public static InputError TooBig(string path, long bytes, long limit) =>
        new(TooBigId, path, null, null, $"{path} has {Size(bytes)}; the limit is {Size(limit)}. Split it or raise the limit.");

    public static InputError TooLong(string path, int? line, int characters, int limit) =>
        new(TooBigId, path, line, null, string.Create(CultureInfo.InvariantCulture, $"{At(path, line)} has {characters} characters; the limit is {limit}. Split it or raise the limit.")) { Field = Text, Value = characters.ToString(CultureInfo.InvariantCulture) };

    public static InputError Undecodable(string path, string tried) =>
        new(UndecodableId, path, null, null, $"{path} is not valid {tried}; save it as UTF-8 or name its encoding.");

    public static InputError UnknownEncoding(string path, string name) =>
        new(UnknownEncodingId, path, null, null, $"{path} cannot be read as \"{name}\": no such encoding is known. Use a name such as utf-8, gb18030, big5 or windows-1252.");

    public static InputError BrokenJson(string path, int line, int column, string seen) =>
        new(BrokenJsonId, path, line, column, string.Create(CultureInfo.InvariantCulture, $"{path} is broken JSON at line {line}, column {column}: {seen} Mend that place."));

    public static InputError NoText(string path, int? line) =>
        new(NoTextId, path, line, null, $"{At(path, line)} is an article without \"text\"; give its words there as a string.") { Field = Text };

    public static InputError Duplicate(string path, int? line, string id, string first) =>
        new(DuplicateId, path, line, null, $"{At(path, line)} has the id \"{id}\", which {first} has already; rename one of them.") { Article = id, Field = "id", Value = id };

    public static InputError Unsupported(string path) =>
        new(UnsupportedId, path, null, null, $"{path} is HTML, which cannot be read yet; save the article as text (.txt).");

    public static InputError Unreadable(string path, string reason) =>
        new(UnreadableId, path, null, null, $"{path} could not be read: {reason} Check that you may read it.");

    public static InputError BadDate(string path, int? line, string seen) =>
        new(BadDateId, path, line, null, $"{At(path, line)} was published on \"{seen}\", which is no day; write it as 2025-10-29.") { Field = "published", Value = seen };

    public static InputError BadField(string path, int? line, string field, string seen) =>
        new(BadFieldId, path, line, null, $"{At(path, line)} gives {seen} as \"{field}\"; a string is expected.") { Field = field, Value = seen };

    public static InputError NotArticles(string path) =>
        new(NotArticlesId, path, null, null, $"{path} is JSON without articles; an article is an object with a \"text\", alone, in an array or one per line.");

    public static InputError NoStandardInput() =>
        new(NoStandardInputId, "-", null, null, "Nothing is connected to standard input; pipe an article or JSON into it.");

    public static Note PassedOver(string path) =>
        new(PassedOverId, null, null, $"{path} is JSON without \"text\" and was passed over.");

    private static string At(string path, int? line) =>
        line is null ? path : string.Create(CultureInfo.InvariantCulture, $"{path}, line {line},");

    private static string Size(long bytes) => bytes < 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576m:0.#} MB");
}
