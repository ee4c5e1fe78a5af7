using ClaimCheck.Testing.Messages;
using ClaimCheck.Values;

namespace ClaimCheck.Testing.Search;

/// <summary>What can be said of claims that were read from words.</summary>
internal static class ClaimSearch
{
    public static Search<Claim> Of(Ground ground, string asked)
    {
        var words = Words.Find(ground, asked);
        return new Search<Claim>
        {
            Ground = ground,
            Wanted = $"a claim from {words}",
            Found = [.. ground.Report.Claims.Where(words.Touch)],
            Print = Printed.Claim,
            Words = [words],
            RestsOnFindings = false,
        };
    }

    public static Search<Claim> About(Search<Claim> search, string predicate) => search.That($"about {predicate}", c => c.Predicate == predicate);

    public static Search<Claim> OfSubject(Search<Claim> search, string entity) => search.That($"of the subject {entity}", c => IsCalled(c.Subject, entity));

    public static Search<Claim> OfObject(Search<Claim> search, string entity) => search.That($"of the object {entity}", c => c.Object is { } other && IsCalled(other, entity));

    public static Search<Claim> Qualified(Search<Claim> search, string name, string value) =>
        search.That($"with the qualifier {name} {value}", c => c.Qualifiers.TryGetValue(name, out var seen) && seen == value);

    public static Search<Claim> Spoken(Search<Claim> search, Modality modality) => search.That($"that is {Printed.Word(modality)}", c => c.Modality == modality);

    /// <summary>Claims whose value is the same as a phrase's, whatever the words: 12 people and 12人.</summary>
    public static Search<Claim> Stating(Search<Claim> search, string phrase) => search.That($"that states {phrase}", c => States(c, phrase, search.Ground));

    private static bool IsCalled(Entity entity, string name) => entity.Id == name || entity.Text == name;

    private static bool States(Claim claim, string phrase, Ground ground)
    {
        if (claim.Value.Text == phrase)
        {
            return true;
        }

        var published = ground.Report.Articles.FirstOrDefault(a => a.Id == claim.Article)?.Published;
        var bounds = ground.Origin?.Checker.RuleSet.Bounds ?? Bounds.News;
        return ClaimValue.Parse(phrase, null, published, null, bounds) is { } value && value.CompareTo(claim.Value).Relation == Relation.Same;
    }
}
