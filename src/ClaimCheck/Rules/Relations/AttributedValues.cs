using ClaimCheck.Claims;
using ClaimCheck.Claims.Speech;
using ClaimCheck.Facts;
using ClaimCheck.Languages;
using ClaimCheck.Predicates;
using ClaimCheck.Values;

namespace ClaimCheck.Rules.Relations;

/// <summary>Tells two speakers' values of one thing from values of two things, of two moments, or of a part and the whole.</summary>
internal static class AttributedValues
{
    private const string Part = ".part";

    /// <summary>Characters from one sentence to the other where no relation of the catalogue says that both tell of one thing.</summary>
    private const int Near = 3;

    /// <summary>Whether somebody stands behind a claim, be it as an estimate, and its relation has one value.</summary>
    public static bool IsTold(Claim claim, Predicate? predicate) =>
        claim.Attribution is not null && (RelationScope.IsFirm(claim) || claim.Modality == Modality.Estimated)
        && (claim.Evidence is null || (predicate?.Cardinality != Cardinality.Many && !claim.Predicate.EndsWith(Part, StringComparison.Ordinal) && claim.Value is Quantity { Dimension: not Dimension.Age }));

    /// <summary>Whether two speakers give values of one thing that cannot both hold. Claims built by hand are taken at their word.</summary>
    public static bool Are(Claim left, Claim right, IReadOnlyDictionary<string, Article> articles) =>
        left.Attribution != right.Attribution && IsTold(right, null)
        && left.Predicate == right.Predicate && left.Object?.Id == right.Object?.Id && left.Qualifiers.Equals(right.Qualifiers)
        && left.Value.RelationTo(right.Value) == Relation.Contradict
        && (left.Evidence is not { } here || right.Evidence is not { } there || AreRead(left, here, right, there, articles));

    private static bool AreRead(Claim left, Evidence here, Claim right, Evidence there, IReadOnlyDictionary<string, Article> articles) =>
        !SpeakerNames.MayBeOne(left.Attribution!, right.Attribution!)
        && CasualtyParts.SortOf(left.Value.Text) == CasualtyParts.SortOf(right.Value.Text)
        && (!OpenPredicate.Is(left.Predicate) || AreNext(here.Sentence, there.Sentence))
        && articles.TryGetValue(left.Article, out var article) && !OtherMoments.AreTold(ChineseFold.Fold(article.Text), here, there);

    private static bool AreNext(TextSpan left, TextSpan right) => Math.Max(left.Start, right.Start) - Math.Min(left.End, right.End) <= Near;
}
