namespace ClaimCheck;

/// <summary>A finding that came, changed or went when an article was added to its story.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Finding">The finding as it is now, or as it was when it is gone.</param>
/// <param name="Report">The report on all articles of the story so far.</param>
public sealed record FindingChange(FindingChangeKind Kind, Finding Finding, Report Report);
