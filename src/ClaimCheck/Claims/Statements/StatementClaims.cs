using ClaimCheck.Claims.Slots;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Statements;

/// <summary>Reads what statements of different articles say alike but for a word: yes or no, which kind, which name.
/// What is equal around the word makes it one fact; each article's own words are the claim.</summary>
internal sealed class StatementClaims(EntityIndex entities)
{
    private readonly SlotGroups _groups = new();

    /// <summary>The claims of statements that have a twin in another article, and the frames that twins' values share.</summary>
    public List<ReadClaim> Read(IReadOnlyList<SentenceContext> contexts, List<ReadClaim> claims, CancellationToken cancellation)
    {
        var frames = new TwinFrames(claims);
        var statements = Statements(contexts, cancellation);
        foreach (var twin in TwinFinder.Find(statements, cancellation))
        {
            frames.Join(twin);
            foreach (var slot in BareValueSlots.Of(twin, frames).Concat(Guards.Hold(twin) ? SlotsOf(twin) : []))
            {
                _groups.Add(twin.Left.Context, twin.Right.Context, slot);
            }
        }

        foreach (var (left, right, slot) in FreeSlots.Of(new Story(statements), entities, cancellation))
        {
            _groups.Add(left, right, slot);
        }

        return [.. frames.Claims(), .. _groups.Nodes.GroupBy(n => n.Group, StringComparer.Ordinal).SelectMany(ClaimsOf)];
    }

    private static List<Statement> Statements(IEnumerable<SentenceContext> contexts, CancellationToken cancellation)
    {
        var statements = new List<Statement>();
        foreach (var context in contexts)
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsAsked(context))
            {
                continue;
            }

            var statement = StatementReader.Read(context);
            if (statement.Words.Length > 1)
            {
                statements.Add(statement);
            }
        }

        return statements;
    }

    /// <summary>A question states nothing.</summary>
    private static bool IsAsked(SentenceContext context) =>
        context.Sentence.Span.In(context.Document.Text).TrimEnd(' ', '"', '”', '’', '\'', '」') is [.., '?' or '？'];

    /// <summary>The slots of a pair, each word in one: the more certain reading first.</summary>
    private List<Slot> SlotsOf(Twin twin)
    {
        var slots = new List<Slot>();
        foreach (var slot in PolaritySlots.Of(twin).Concat(ContrastSlots.Of(twin)).Concat(DistrictSlots.Of(twin)).Concat(NameSlots.Of(twin, entities)))
        {
            if (!slots.Exists(s => s.Left.Overlaps(slot.Left) || s.Right.Overlaps(slot.Right)))
            {
                slots.Add(slot);
            }
        }

        return WithoutDoubleFlips(twin, slots);
    }

    /// <summary>What is turned twice in a clause is as it was: the south is lower than the north, the north is higher than the south.</summary>
    private static List<Slot> WithoutDoubleFlips(Twin twin, List<Slot> slots)
    {
        var flips = slots.Where(s => s.LeftValue is Polarity).ToLookup(s => twin.Left.Context.ClauseAt(s.Left.Start));
        return slots.FindAll(s => s.LeftValue is not Polarity || flips[twin.Left.Context.ClauseAt(s.Left.Start)].Count() % 2 == 1);
    }

    /// <summary>The claims of one slot, all about the subject of the first.</summary>
    private IEnumerable<ReadClaim> ClaimsOf(IEnumerable<SlotNode> nodes)
    {
        Entity? subject = null;
        foreach (var node in nodes)
        {
            subject ??= Endpoints.Of(node.Context, node.Span, entities).Subject;
            yield return ClaimBuilder.Build(node.Context, node.Span, new Claim
            {
                Article = node.Context.Document.Article.Id,
                Subject = subject,
                Predicate = node.Predicate,
                Value = node.Value,
                Qualifiers = Qualifiers.None.With("statement", node.Group),
                Modality = Voice.Of(node.Context, node.Span),
            });
        }
    }
}
