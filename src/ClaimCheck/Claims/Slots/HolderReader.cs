using System.Buffers;
using System.Collections.Frozen;
using ClaimCheck.Claims.Statements;
using ClaimCheck.Languages;
using ClaimCheck.Mentions;
using ClaimCheck.Values;

namespace ClaimCheck.Claims.Slots;

/// <summary>Reads who holds an office that one person at a time holds, where name and office stand together or a copula ties them.</summary>
internal sealed class HolderReader(EntityIndex entities)
{
    /// <summary>Between a name and its office stand few words.</summary>
    private const int Reach = 45;
    private const int Before = 16;

    private static readonly SearchValues<char> Ends = SearchValues.Create(",.;:");

    private static readonly FrozenSet<string> Sole = Offices("any");

    private static readonly FrozenSet<string> SoleOfNamed = Offices("named");

    private static readonly FrozenSet<string> SoleOfStory = Offices("story");

    public IEnumerable<Holder> Read(Statement statement)
    {
        var context = statement.Context;
        foreach (var mention in context.Values)
        {
            if (mention.Value is Role role && role.Offices.Any(o => Sole.Contains(o) || SoleOfNamed.Contains(o) || SoleOfStory.Contains(o)) && PersonOf(context, mention.Span) is { } person)
            {
                var (body, isKnown) = BehindName(context, person.Span) is { } of ? (of, true) : Body(context, mention.Span);
                foreach (var office in role.Offices.Where(o => Sole.Contains(o) || SoleOfStory.Contains(o) || (body is not null && SoleOfNamed.Contains(o))))
                {
                    yield return new Holder(statement, office, person, body, isKnown && !role.Former && !IsTurned(context, mention.Span) && !(IsOfStory(office) && OfficeLinks.IsStep(context.Sentence.Span.In(context.Document.Text))), Voice.Of(context, mention.Span));
                }
            }
        }
    }

    /// <summary>Whether a story knows one holder of an office.</summary>
    public static bool IsOfStory(string office) => SoleOfStory.Contains(office);

    private static FrozenSet<string> Offices(string body) => LanguageTable.Rows("sole-offices.tsv").Where(c => c[1] == body).Select(c => c[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The person an office stands together with, or null.</summary>
    public EntityMention? PersonOf(SentenceContext context, TextSpan office)
    {
        var text = context.Document.Text;
        var people = context.Entities.Where(e => entities.KindOf(e.Entity) == EntityKind.Person).ToList();
        return people.Find(p => p.Span.Start >= office.End && p.Span.Start - office.End <= Reach && Leads(context, new TextSpan(office.End, p.Span.Start)))
            ?? people.FindLast(p => p.Span.End <= office.Start && office.Start - p.Span.End <= Reach && OfficeLinks.Gives(Between(context, new TextSpan(p.Span.End, office.Start)), Letters.IsHan(text[office.Start - 1])));
    }

    /// <summary>A Chinese office stands right before the name, an English one perhaps with a comma or "of" its body.</summary>
    private bool Leads(SentenceContext context, TextSpan gap) => OfficeLinks.LeadsTo(Between(context, gap));

    /// <summary>The words between, without the names of bodies.</summary>
    private string Between(SentenceContext context, TextSpan gap)
    {
        var words = gap.In(context.Document.Text);
        foreach (var body in context.Entities.Where(e => gap.Contains(e.Span) && entities.KindOf(e.Entity) != EntityKind.Person))
        {
            words = words.Replace(body.Span.In(context.Document.Text), "", StringComparison.Ordinal);
        }

        return words;
    }

    private static bool IsTurned(SentenceContext context, TextSpan office)
    {
        var from = Math.Max(context.Sentence.Span.Start, office.Start - Before);
        return OfficeLinks.Turn(context.Document.Text[from..office.Start]);
    }

    /// <summary>"Rosa Tate of Corvin".</summary>
    private string? BehindName(SentenceContext context, TextSpan name)
    {
        var (isOf, of) = OfAt(context.Document.Text, name.End);
        return isOf ? context.Entities.FirstOrDefault(e => e.Span.Start == of.Start && IsBody(e))?.Entity : null;
    }

    /// <summary>The body or place named with the office; not known where some name stands there that is none we know.</summary>
    private (string? Body, bool IsKnown) Body(SentenceContext context, TextSpan office)
    {
        var text = context.Document.Text;
        var (isOf, of) = OfAt(text, office.End);
        if (context.Entities.FirstOrDefault(e => IsBody(e) && (Owns(text, e.Span, office) || (isOf && of.Contains(e.Span)))) is { } body)
        {
            return (body.Entity, true);
        }

        return Letters.IsHan(text[office.End - 1])
            ? (null, OfficeLinks.NamesNoBody(text.AsSpan(context.Sentence.Span.Start, office.Start - context.Sentence.Span.Start)))
            : (null, (!isOf || OfficeLinks.IsBody(of.In(text))) && !OfficeLinks.NamesOwner(text.AsSpan(context.Sentence.Span.Start, office.Start - context.Sentence.Span.Start)));
    }

    private bool IsBody(EntityMention name) => entities.KindOf(name.Entity) is not (EntityKind.Person or EntityKind.Product);

    /// <summary>Whether a name stands right before the office: Corvane's president of research.</summary>
    private static bool Owns(string text, TextSpan name, TextSpan office) =>
        name.End <= office.Start && office.Start - name.End <= Before && OfficeLinks.Owns(text[name.End..office.Start]);

    /// <summary>Whether the office is one of or at something, and the words that say what.</summary>
    private static (bool Is, TextSpan Words) OfAt(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (!rest.StartsWith(" of ") && !rest.StartsWith(" at ") && !rest.StartsWith(" for "))
        {
            return (false, default);
        }

        var start = at + rest[1..].IndexOf(' ') + 2;
        start += text.AsSpan(start).StartsWith("the ") ? 4 : 0;
        var length = text.AsSpan(start).IndexOfAny(Ends);
        return (true, new TextSpan(start, length < 0 ? text.Length : start + length));
    }
}
