using ClaimCheck.Claims.Statements;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Finds one person to whom articles give offices of different callings: Transport Minister Falk; 铁路公司总裁福尔克.</summary>
internal sealed class OfficeSlots(Story story, EntityIndex entities)
{
    private readonly HolderReader _reader = new(entities);

    public IEnumerable<(Filler Left, Filler Right)> Pairs()
    {
        foreach (var held in story.Statements.SelectMany(Read).GroupBy(h => h.Key, StringComparer.Ordinal).Select(g => g.ToList()))
        {
            foreach (var pair in Across.Articles(held, h => h.Article).Where(p => Clash(p.Left, p.Right)))
            {
                if (held.TrueForAll(h => !IsSaidToo(h, pair.Left, pair.Right) && !IsSaidToo(h, pair.Right, pair.Left)))
                {
                    yield return pair;
                }
            }
        }
    }

    private IEnumerable<Filler> Read(Statement statement) =>
        from mention in statement.Context.Values
        where mention.Value is Role { Former: false } && Voice.IsFirm(Voice.Of(statement.Context, mention.Span))
        let person = _reader.PersonOf(statement.Context, mention.Span)
        where person is not null
        select new Filler(statement, person.Entity, mention.Span, mention.Value);

    private static bool Clash(Filler left, Filler right) =>
        ((Role)left.Value).Offices.All(l => ((Role)right.Value).Offices.All(r => OfficeSectors.Clash(l, r)));

    /// <summary>Whether the article of the one also gives an office that goes with the other's.</summary>
    private static bool IsSaidToo(Filler held, Filler one, Filler other) => held.Article == one.Article && !Clash(held, other);
}
