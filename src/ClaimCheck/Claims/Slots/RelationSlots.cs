using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Finds one relation of one thing in which two articles name different people, bodies or places: who built it, where it was held.</summary>
internal sealed class RelationSlots(Story story, EntityIndex entities)
{
    /// <summary>How much the settings of two names must share where each article names one in the relation, and where one names several.</summary>
    private const double LeastOfOne = 2.5;
    private const double LeastOfMany = 5;

    /// <summary>The one chip an article names is that of the story's thing.</summary>
    private const double LeastOfPart = 0.5;

    /// <summary>Somebody does more than one thing, so that more must tie a doer to what is done.</summary>
    private const double LeastOfSubjects = 3;

    public IEnumerable<(Filler Left, Filler Right)> Pairs()
    {
        var reader = new NamedFillerReader(entities);
        foreach (var group in story.Statements.SelectMany(s => reader.Read(s).Concat(reader.ReadNouns(s)).Concat(reader.ReadSubjects(s)).Concat(ComponentReader.Read(s))).GroupBy(f => f.Relation.Id, StringComparer.Ordinal).Select(g => g.ToList()))
        {
            var told = group.Select(f => (f.Article, f.Id)).ToHashSet();
            var several = group.GroupBy(f => f.Article, StringComparer.Ordinal).Where(g => g.Select(f => f.Id).Distinct(StringComparer.Ordinal).Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var (left, right) in Across.Articles(group, f => f.Article).Where(p => AreOthers(p.Left, p.Right) && !told.Contains((p.Left.Article, p.Right.Id)) && !told.Contains((p.Right.Article, p.Left.Id))))
            {
                var (l, other) = (FillerOf(left), FillerOf(right));
                var isOne = !several.Contains(left.Article) && !several.Contains(right.Article) && !NamesOther(left, right) && !NamesOther(right, left);
                if (l.Setting.LikenessTo(other.Setting, story) >= LeastOf(left, right, isOne))
                {
                    yield return (l, other);
                }
            }
        }
    }

    private static double LeastOf(NamedFiller left, NamedFiller right, bool isOne) =>
        left.Relation.IsOnePerson || (isOne && (left.Relation.IsOfLife || ShareTitle(left, right))) ? 0 : !isOne ? LeastOfMany : left.Relation.IsOfStory && right.Relation.IsOfStory ? 0 : left.Relation.Sort == "part" ? LeastOfPart : left.IsSubject || right.IsSubject ? LeastOfSubjects : LeastOfOne;

    /// <summary>Justice Falk, Justice Brandt: two of one bench in one part.</summary>
    private static bool ShareTitle(NamedFiller left, NamedFiller right) => left.Title is { } title && title == right.Title;

    private bool AreOthers(NamedFiller left, NamedFiller right)
    {
        if (left.Id == right.Id || (left.Relation.NeedsOwner && !ShareOwner(left, right)) || (left.Entity is { } l && right.Entity is { } r && AreOfOtherKinds(l, r)))
        {
            return false;
        }

        if (left.Relation.Sort == "part")
        {
            return FillerNames.DifferInCode(left.Text, right.Text);
        }

        if (left.Relation.IsPlace && FillerNames.DifferOnMap(left.Id, right.Id) is { } differ)
        {
            return differ || (CountryOf(left) is { } country && country == CountryOf(right) && FillerNames.DifferInEnglish(left.Text, right.Text));
        }

        return (IsHan(left), IsHan(right)) switch
        {
            (true, true) => FillerNames.DifferInHan(left.Text, right.Text, left.Relation.IsPlace),
            (false, false) => (!left.Relation.IsPlace || SamePreposition(left, right)) && FillerNames.DifferInEnglish(left.Text, right.Text) && !MayHold(left, right) && !MayHold(right, left),
            _ => AreUnlike(left, right) || (left.Entity is not null && right.Entity is not null && (story.Names(left.Article, right.Entity) || story.Names(right.Article, left.Entity) || (FillerNames.IsWellKnown(left.Entity) && FillerNames.IsWellKnown(right.Entity)))),
        };
    }

    /// <summary>A town may hold the station; the Guildhall does not.</summary>
    private static bool MayHold(NamedFiller place, NamedFiller spot) =>
        Spots.Is(spot.Text) && !Spots.Is(place.Text) && !place.Statement.Context.Document.Text.AsSpan(0, place.Span.Start).EndsWith("the ");

    /// <summary>The country behind a town: Holtby, Denmark.</summary>
    private static string? CountryOf(NamedFiller filler)
    {
        var context = filler.Statement.Context;
        return context.Entities.FirstOrDefault(e => e.Span.Start == filler.Span.End + 2 && context.Document.Text[filler.Span.End] == ',' && Gazetteer.Find(e.Entity) is not null)?.Entity;
    }

    /// <summary>Whether a transliterated name sounds like no word of the name in Latin letters.</summary>
    private static bool AreUnlike(NamedFiller left, NamedFiller right) =>
        IsHan(left) ? FillerNames.SoundUnlike(left.Text, right.Text) : FillerNames.SoundUnlike(right.Text, left.Text);

    /// <summary>Whether both sentences name, or go on about, one and the same.</summary>
    private bool ShareOwner(NamedFiller left, NamedFiller right) =>
        OwnersOf(left).Intersect(OwnersOf(right), StringComparer.Ordinal).Any(o => !left.Relation.IsOfLife || entities.KindOf(o) == EntityKind.Person);

    private static IEnumerable<string> OwnersOf(NamedFiller filler)
    {
        var context = filler.Statement.Context;
        return context.Entities.Where(e => e.Span != filler.Span).Select(e => e.Entity).Concat(context.Topic is { } topic ? [topic.Entity] : []);
    }

    private bool AreOfOtherKinds(string left, string right) => (entities.KindOf(left), entities.KindOf(right)) switch
    {
        (EntityKind.Person, EntityKind.Organisation) or (EntityKind.Organisation, EntityKind.Person) => true,
        _ => false,
    };

    private static bool IsHan(NamedFiller filler) => Letters.IsHan(filler.Text[0]);

    /// <summary>A town one is in, a hall one is at.</summary>
    private static bool SamePreposition(NamedFiller left, NamedFiller right) => left.Preposition is null || right.Preposition is null || left.Preposition == right.Preposition;

    /// <summary>Whether an article speaks of what the other has in the relation.</summary>
    private bool NamesOther(NamedFiller one, NamedFiller other) =>
        (other.Entity is { } entity && story.Names(one.Article, entity)) || one.Statement.Context.Document.Text.Contains(other.Text, StringComparison.Ordinal);

    private static Filler FillerOf(NamedFiller filler) => new(
        filler.Statement,
        filler.Relation.Id,
        filler.Span,
        filler.Relation.IsPlace ? new Place(filler.Id, Gazetteer.Within(filler.Id), filler.Text) : new Name(filler.Id, filler.Text))
    {
        Frame = FrameOf(filler),
    };

    /// <summary>From the first to the last word of what asks for the name and the name itself.</summary>
    private static TextSpan FrameOf(NamedFiller filler)
    {
        var asking = filler.Statement.Context.Terms.Where(t => t.Span.Overlaps(filler.Cue)).Select(t => t.Span).Append(filler.Cue).Append(filler.Span).ToList();
        return new TextSpan(asking.Min(s => s.Start), asking.Max(s => s.End));
    }
}
