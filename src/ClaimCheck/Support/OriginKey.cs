namespace ClaimCheck.Support;

/// <summary>What claims of several articles may have in common: a sentence, a paragraph, an agency, or the article itself.</summary>
/// <param name="Kind">What sort of evidence it is; null for the article itself.</param>
/// <param name="Number">Tells it from others of its sort.</param>
/// <param name="Leader">Index of the article its origin is named after, or -1 where the first that shares it will do.</param>
internal readonly record struct OriginKey(OriginKind? Kind, ulong Number, int Leader);
