using ClaimCheck.Languages;

namespace ClaimCheck.Claims.Slots;

/// <summary>A question of a happening that has one answer: what caused it, with what weapon.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Frames">Words of which one must stand near the answer, or null where none need.</param>
/// <param name="Least">How much two sentences must share.</param>
internal sealed record KindGroup(string Id, CueTable? Frames, double Least);
