using System.Collections.Immutable;

namespace ClaimCheck.Languages;

/// <summary>What a spelling can name.</summary>
/// <param name="Places">The places of that name, the best known first; never empty.</param>
/// <param name="IsWeak">Whether it is also a common word or a person's name (Reading, Jackson, 朝阳), so that the words around it must speak for a place.</param>
internal sealed record PlaceName(ImmutableArray<GazetteerPlace> Places, bool IsWeak);
