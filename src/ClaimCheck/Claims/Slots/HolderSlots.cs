using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Finds one office of one body that two articles give to different people.</summary>
internal sealed class HolderSlots
{
    /// <summary>How much the settings of two holders must share whose body nobody names.</summary>
    private const double LeastOfStory = 1.5;
    private const double LeastUnplaced = 6;

    private readonly Story _story;
    private readonly EntityIndex _entities;
    private readonly List<Holder> _holders;
    private readonly ILookup<(string Office, string Person), string> _stated;
    private readonly ILookup<string, string> _bodies;

    public HolderSlots(Story story, EntityIndex entities)
    {
        (_story, _entities) = (story, entities);
        var reader = new HolderReader(entities);
        _holders = [.. story.Statements.SelectMany(reader.Read)];
        _stated = _holders.Where(h => h.Body is not null).ToLookup(h => (h.Office, h.Person.Entity), h => h.Body!);
        _bodies = _holders.Where(h => h.Body is not null).ToLookup(h => h.Office, h => h.Body!, StringComparer.Ordinal);
    }

    public IEnumerable<(Filler Left, Filler Right)> Pairs() =>
        from holders in _holders.GroupBy(h => h.Office, StringComparer.Ordinal).Select(g => g.ToList())
        from pair in Across.Articles(holders, h => h.Article)
        where Contradict(pair.Left, pair.Right) && !IsSaidToo(holders, pair.Left, pair.Right) && !IsSaidToo(holders, pair.Right, pair.Left)
        select (FillerOf(pair.Left), FillerOf(pair.Right));

    private bool Contradict(Holder left, Holder right) =>
        left.IsCertain && right.IsCertain && left.Person.Entity != right.Person.Entity
        && Voice.IsFirm(left.Modality) && Voice.IsFirm(right.Modality)
        && (HolderReader.IsOfStory(left.Office) ? AreOfStory(left, right) : AreOneBody(left, right)) && AreOthers(left, right);

    /// <summary>Whether each of two articles that tell of one thing names one holder and not the other's.</summary>
    private bool AreOfStory(Holder left, Holder right) =>
        IsOnly(left) && IsOnly(right) && !_story.Names(left.Article, right.Person.Entity) && !_story.Names(right.Article, left.Person.Entity)
        && FillerOf(left).Setting.LikenessTo(FillerOf(right).Setting, _story) >= (ShareBody(left, right) ? LeastOfStory : LeastUnplaced);

    /// <summary>Whether both sentences name one body or place: the court.</summary>
    private bool ShareBody(Holder left, Holder right) => BodiesIn(left).Intersect(BodiesIn(right), StringComparer.Ordinal).Any();

    private IEnumerable<string> BodiesIn(Holder holder) => holder.Statement.Context.Entities.Where(e => _entities.KindOf(e.Entity) != EntityKind.Person).Select(e => e.Entity);

    private bool IsOnly(Holder holder) => _holders.TrueForAll(h => h.Article != holder.Article || h.Office != holder.Office || h.Person.Entity == holder.Person.Entity);

    /// <summary>Where the sentence does not name the body it is one that the person is said to hold it in elsewhere, else one the article tells of; an office for which no article names a body is of one.</summary>
    private bool AreOneBody(Holder left, Holder right)
    {
        var (l, r) = (BodyOf(left), BodyOf(right));
        return (l, r) switch
        {
            (not null, not null) => l == r,
            (null, not null) => MayBe(left).Contains(r, StringComparer.Ordinal),
            (not null, null) => MayBe(right).Contains(l, StringComparer.Ordinal),
            _ => !_bodies[left.Office].Any() || MayBe(left).Intersect(MayBe(right), StringComparer.Ordinal).Any(),
        };
    }

    private string? BodyOf(Holder holder) =>
        holder.Body ?? _stated[(holder.Office, holder.Person.Entity)].FirstOrDefault();

    private IEnumerable<string> MayBe(Holder holder)
    {
        var context = holder.Statement.Context;
        return context.Entities.Where(e => e.Span.End <= holder.Person.Span.Start && IsBody(e.Entity)).Select(e => e.Entity)
            .Concat(context.Topic is { } topic && IsBody(topic.Entity) ? [topic.Entity] : [])
            .Concat(_story.MainBodiesOf(holder.Article, _entities));
    }

    private bool IsBody(string entity) => _entities.KindOf(entity) is EntityKind.Organisation or EntityKind.Unknown;

    /// <summary>Whether the names are certainly of two people: of different scripts only where one article names both.</summary>
    private bool AreOthers(Holder left, Holder right)
    {
        var (l, r) = (TextOf(left), TextOf(right));
        return (NameForm.IsLatin(l) == NameForm.IsLatin(r) || _story.Names(left.Article, right.Person.Entity) || _story.Names(right.Article, left.Person.Entity))
            && !l.Contains(r, StringComparison.Ordinal) && !r.Contains(l, StringComparison.Ordinal) && !MayBeInitials(l, r);
    }

    /// <summary>C.E. Long may be Carl Long.</summary>
    private static bool MayBeInitials(string left, string right) =>
        NameForm.IsLatin(left) && left[0] == right[0] && left.Split(' ')[^1] == right.Split(' ')[^1] && (IsInitial(left) || IsInitial(right));

    private static bool IsInitial(string name) => name.Length > 1 && !char.IsAsciiLetterLower(name[1]);

    /// <summary>Whether the article of the one gives the office to the other as well: one followed the other.</summary>
    private static bool IsSaidToo(List<Holder> group, Holder one, Holder other) => group.Exists(h => h.Article == one.Article && h.Person.Entity == other.Person.Entity);

    private Filler FillerOf(Holder holder) => new(holder.Statement, holder.Office, holder.Person.Span, new Name(_entities.Find(holder.Person.Entity).Id, TextOf(holder)));

    private static string TextOf(Holder holder) => holder.Person.Span.In(holder.Statement.Context.Document.Text);
}
