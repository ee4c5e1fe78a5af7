using ClaimCheck.Reading;

namespace ClaimCheck.Mentions;

/// <summary>Finds the names of a document by their form and by the tables.</summary>
internal static class NameFinder
{
    public static bool IsRead(Sentence sentence) => sentence.Section is not (Section.Boilerplate or Section.Related or Section.Comment);

    /// <summary>In order of the text; of two that begin together the longer first.</summary>
    public static List<FoundName> Find(Document document, CancellationToken cancellation)
    {
        var found = new List<FoundName>();
        foreach (var sentence in document.Sentences)
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsRead(sentence))
            {
                LatinNames.Find(document, sentence, found);
                FindHan(document, sentence.Span, found);
            }
        }

        found.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
        return found;
    }

    private static void FindHan(Document document, TextSpan within, List<FoundName> into)
    {
        if (!document.Text.AsSpan(within.Start, within.Length).ContainsAnyInRange('\u4e00', '\u9fff'))
        {
            return;
        }

        HanDotted.Find(document.Text, within, into);
        HanPeople.Find(document.Text, within, into);
        HanSurnames.Find(document.Text, within, into);
        HanBodies.Find(document.Text, within, into);
        HanKnown.Find(document.Text, within, into);
    }
}
