namespace ClaimCheck.Reading;

/// <summary>What part of a page a sentence stands in.</summary>
internal enum Section
{
    /// <summary>Masthead, title, byline, dateline.</summary>
    Head,

    /// <summary>A heading inside the article.</summary>
    Heading,

    /// <summary>The article's own prose, lists and tables.</summary>
    Body,

    /// <summary>Disclaimers, navigation, subscription and share lines, copyright.</summary>
    Boilerplate,

    /// <summary>Readers' comments.</summary>
    Comment,

    /// <summary>Links to other stories.</summary>
    Related,

    /// <summary>Captions and image placeholders.</summary>
    Caption,

    /// <summary>A correction of an earlier version.</summary>
    Correction,
}
