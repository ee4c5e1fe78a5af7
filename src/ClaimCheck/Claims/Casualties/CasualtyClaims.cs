using System.Globalization;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Casualties;

/// <summary>Makes claims of statements about casualties: the article's toll, and what is only a part of it.</summary>
internal static class CasualtyClaims
{
    private const string Killed = "casualties.killed";
    private const string Injured = "casualties.injured";
    private const string Struck = "casualties.struck";

    /// <summary>How sure the reading of an article's own figure is.</summary>
    public const decimal Sure = 0.9m;

    public static IEnumerable<ReadClaim> Of(IReadOnlyList<Told> told, EntityIndex entities)
    {
        var tolls = Tolls.Of(told);
        var (hasKilled, hasInjured) = (IsTold(told, Harm.Killed, tolls), IsTold(told, Harm.Injured, tolls));
        foreach (var item in told)
        {
            if (item.Context is not { } context || item.Statement.Count is not > 0)
            {
                continue;
            }

            var isLiving = !hasInjured && IsWithDead(item, tolls);
            if ((ContestedTolls.Are(item, told, tolls) ? Whole(item.Statement.Harm) : PredicateOf(item, tolls)) is { } predicate && !(isLiving && item.Statement.Harm == Harm.Injured))
            {
                yield return Build(context, item.Statement, new Figure(predicate, item.Statement.Count.Value, tolls), entities);
            }

            if (!hasKilled && IsVictims(item, tolls))
            {
                hasKilled = true;
                yield return Build(context, item.Statement with { IsWeak = true, IncludesCulprit = true }, new Figure(Killed, tolls.Killed!.Value, tolls), entities);
            }

            if (isLiving)
            {
                hasInjured = true;
                yield return Build(context, item.Statement, new Figure(Injured, tolls.Injured!.Value, tolls), entities);
            }
        }
    }

    /// <summary>"At least 15", "more than twenty": no toll of its own, but what is said of one.</summary>
    private static bool IsBound(Told told) => !told.IsAside && told.Statement is { IsGrave: false, People: [{ IsExact: false, IsPart: false, IsOneSort: false }] };

    private static bool Holds(Statement statement, decimal? total) =>
        total is not { } number || statement.People[0].Number!.RelationTo(new Quantity(Dimension.Count, statement.People[0].Number!.Unit, number, "")) != Relation.Contradict;

    /// <summary>Whether it gives the dead without him who did it and died too.</summary>
    private static bool IsVictims(Told told, Tolls tolls) =>
        tolls.IsCulpritDead && !told.IsAside && told.Statement is { Harm: Harm.Killed, HasCulprit: false } statement && statement.Count + 1 == tolls.Killed?.Value
        && (statement.ExcludesCulprit || statement.IsDeed || statement.People is [{ Kind: PeopleKind.Named }]);

    /// <summary>Whether those it counts, less the dead among them, are the article's injured: "two others were also shot".</summary>
    private static bool IsWithDead(Told told, Tolls tolls) =>
        !told.IsAside && told.Statement is { Harm: Harm.Struck or Harm.Injured, IsCounted: true } statement
        && statement.Count - (statement.People.All(p => p.IsMore) ? 0 : tolls.Victims) == tolls.Injured?.Value;

    /// <summary>Whether a sentence gives the toll itself.</summary>
    private static bool IsTold(IEnumerable<Told> told, Harm harm, Tolls tolls) =>
        told.Any(t => t.Context is not null && t.Statement.Harm == harm && !t.IsAside && t.Statement.Count == tolls[harm]?.Value);

    private static string Whole(Harm harm) => harm switch { Harm.Killed => Killed, Harm.Injured => Injured, _ => Struck };

    /// <summary>The relation a statement gives, or null for one that gives no number worth a claim.</summary>
    private static string? PredicateOf(Told told, Tolls tolls)
    {
        var (statement, predicate) = (told.Statement, Whole(told.Statement.Harm));
        var total = tolls[statement.Harm]?.Value;
        if (!told.IsAside && statement.Count == total && !statement.IsGrave && (statement.IsCounted || statement.People[0].Kind is PeopleKind.Single or PeopleKind.Named))
        {
            return predicate;
        }

        return !statement.IsNumber ? null : IsBound(told) && Holds(statement, total) ? predicate : predicate + ".part";
    }

    private static ReadClaim Build(SentenceContext context, Statement statement, Figure figure, EntityIndex entities)
    {
        var (subject, other) = Endpoints.Of(context, statement.Span, entities);
        var number = statement.People is [{ Number: { } written }] && written.Stated == figure.Count ? written with { Unit = "person" } : new Quantity(Dimension.Count, "person", figure.Count, "");
        return ClaimBuilder.Build(context, statement.Span, new Claim
        {
            Article = context.Document.Article.Id,
            Subject = subject,
            Object = other,
            Predicate = figure.Predicate,
            Qualifiers = QualifiersOf(statement, figure),
            Value = number,
            Modality = Voice.Of(context, statement.Span),
            Confidence = context.IsQuoted(statement.Span.Start) ? 0.6m : figure.Tolls[statement.Harm] is { IsSure: true } ? Sure : 0.7m,
        }) with
        {
            Cue = statement.Cue.In(context.Document.Article.Text),
        };
    }

    /// <summary>How sure the count is, and whom it counts.</summary>
    private static Qualifiers QualifiersOf(Statement statement, Figure figure)
    {
        var told = statement.IsNumber && !statement.IsWeak ? Qualifiers.None : Qualifiers.None.With("count", "implied");
        if (figure.Predicate == Struck)
        {
            return statement.BesideDead is { } dead ? told.With(TollQualifiers.BesideDead, dead.ToString(CultureInfo.InvariantCulture)) : told;
        }

        if (figure.Predicate != Killed)
        {
            return told;
        }

        told = statement.CountsUnborn ? told.With(TollQualifiers.Unborn, TollQualifiers.Yes) : told;
        return statement.HasCulprit || statement.IncludesCulprit ? told.With(TollQualifiers.Culprit, TollQualifiers.Yes)
            : figure.Tolls.IsCulpritDead && statement.ExcludesCulprit ? told.With(TollQualifiers.Culprit, TollQualifiers.No)
            : told;
    }

    /// <summary>A number of an article with what it counts.</summary>
    private readonly record struct Figure(string Predicate, decimal Count, Tolls Tolls);
}
