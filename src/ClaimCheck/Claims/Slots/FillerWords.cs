using System.Buffers;
using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Words and letters around a name that fills a relation: what leads to it, what ends it, what it cannot hold.</summary>
internal static class FillerWords
{
    private const string Punctuation = "，。；：！？,;:!?()（）“”\"《》「」\n、—…";

    /// <summary>Marks of punctuation.</summary>
    public static readonly SearchValues<char> Marks = SearchValues.Create(Punctuation);

    /// <summary>Marks that no name reaches across.</summary>
    public static readonly SearchValues<char> Ends = SearchValues.Create(Punctuation + " ");

    /// <summary>English words that stand before a name and only say what it is.</summary>
    public static readonly TextSet Leads = new(Cell("lead", 1).Split(','), ignoreCase: true);

    /// <summary>English words that do so before a place.</summary>
    public static readonly TextSet PlaceLeads = new(Cell("place", 1).Split(','), ignoreCase: true);

    /// <summary>English words behind which another name is none of the description before.</summary>
    public static readonly TextSet Breaks = new(Cell("break", 1).Split(','));

    /// <summary>Chinese letters and marks between the words for a relation and the name.</summary>
    public static readonly SearchValues<char> HanLeads = SearchValues.Create(Cell("lead", 2));

    /// <summary>English words that go on with the sentence behind "and".</summary>
    public static readonly TextSet GoingOn = new(Cell("on", 1).Split(','));

    /// <summary>Chinese letters of clauses rather than names.</summary>
    public static readonly SearchValues<char> Clausal = SearchValues.Create(Cell("clause", 2));

    /// <summary>Chinese letters that end what is a time rather than a place.</summary>
    public static readonly SearchValues<char> Times = SearchValues.Create(Cell("time", 2));

    /// <summary>Chinese letters that ask.</summary>
    public static readonly SearchValues<char> Asking = SearchValues.Create(Cell("ask", 2));

    private static string Cell(string sort, int column) =>
        LanguageTable.Rows("filler-words.tsv").First(c => c[0] == sort)[column];
}
