using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Mentions;

/// <summary>Finds offices people hold; offices joined by "and" or 兼 are one mention.</summary>
internal ref struct RoleScanner(ReadOnlySpan<char> text, List<Mention> into)
{
    private static readonly Phrase<OfficeWord>[] Words =
    [
        .. from cells in LanguageTable.Rows("roles.tsv")
        let sure = new OfficeWord(cells[0], IsWeak: false)
        let weak = new OfficeWord(cells[0], IsWeak: true)
        from word in $"{cells[1]},{cells[2]}".Split(',')
        where word.Length > 0
        select word[0] == '?' ? new Phrase<OfficeWord>(word[1..], weak) : new Phrase<OfficeWord>(word, sure),
    ];

    private static readonly WordTable<OfficeWord> Offices = new(Words);

    private static readonly string[] Joints = [" and ", " & ", "兼", "兼任", "、", "和", " and co-", "及"];
    private static readonly CharSet JointLetters = CharSet.FirstOf(Joints);
    private static readonly string[] FormerWords = ["former ", "ex-", "then-", "onetime ", "one-time ", "前任", "前", "原"];

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>What stands before this was read.</summary>
    private int _next;

    /// <summary>The letters at the beginnings of English offices.</summary>
    public static IEnumerable<string> EnglishWords => Words.Select(w => w.Text[..EnglishDateWords.WordEnd(w.Text, 0)]).Where(w => w.Length > 0);

    public static void Scan(ReadOnlySpan<char> text, ScanContext context, List<Mention> into)
    {
        var walk = new TriggerWalk(text, stackalloc TriggerPlace[TriggerWalk.Room]);
        var scanner = new RoleScanner(text, into);
        while (walk.Next())
        {
            scanner.Offer(walk.Roles);
        }
    }

    /// <summary>The words that begin with a Chinese letter.</summary>
    public static IEnumerable<string> HanOpenings => Words.Select(w => w.Text).Where(w => Letters.IsHan(w[0]));

    /// <summary>Reads at the places that can begin an office.</summary>
    public void Offer(scoped ReadOnlySpan<TriggerPlace> places)
    {
        foreach (var (at, end, _) in places)
        {
            Offer(at, end);
        }
    }

    /// <summary>No office begins within an English word.</summary>
    private void Offer(int at, int end)
    {
        if (at < _next || (char.IsAsciiLetter(_text[at]) && at > 0 && char.IsAsciiDigit(_text[at - 1])))
        {
            return;
        }

        _next = end;
        if (At(_text, at) is { } office)
        {
            var mention = Read(_text, at, office);
            into.Add(mention);
            _next = mention.Span.End;
        }
    }

    /// <summary>The Chinese words for offices.</summary>
    public static IEnumerable<string> HanWords() => LanguageTable.Lines("roles.tsv")
        .SelectMany(line => line.Split('\t')[2].Split(',')).Where(w => w.Length > 0 && Letters.IsHan(w[^1]));

    /// <summary>Length of the words of an office that begin there, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at) => At(text, at)?.Length ?? 0;

    private static Mention Read(ReadOnlySpan<char> text, int at, (OfficeWord Word, int Length) office)
    {
        var (offices, end) = (office.Word.Alone, at + office.Length);
        if (Next(text, end) is { } second)
        {
            (offices, end) = Joined(text, office.Word.Office, second);
        }

        var former = Former(text, at);
        var span = new TextSpan(at - former, end);
        return new Mention(span, new Role(offices, span.In(text).ToString()) { Former = former > 0 });
    }

    /// <summary>Two and more offices joined, sorted, with their end.</summary>
    private static (Sequence<string> Offices, int End) Joined(ReadOnlySpan<char> text, string first, (string Office, int End) second)
    {
        var offices = new SortedSet<string>(StringComparer.Ordinal) { first, second.Office };
        var end = second.End;
        while (Next(text, end) is { } next)
        {
            offices.Add(next.Office);
            end = next.End;
        }

        return (offices.ToSequence(), end);
    }

    /// <summary>The office that begins there, where its neighbours let it be one.</summary>
    private static (OfficeWord Word, int Length)? At(ReadOnlySpan<char> text, int at) =>
        Offices.At(text, at) is { } found && RoleBorders.Allow(text, new TextSpan(at, at + found.Length), found.Value.IsWeak) ? found : null;

    private static (string Office, int End)? Next(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || !JointLetters.Contains(text[end]))
        {
            return null;
        }

        foreach (var joint in Joints)
        {
            if (text[end..].StartsWith(joint, StringComparison.Ordinal) && end + joint.Length < text.Length && At(text, end + joint.Length) is { } office)
            {
                return (office.Word.Office, end + joint.Length + office.Length);
            }
        }

        return null;
    }

    /// <summary>Length of the word before that puts the office in the past.</summary>
    private static int Former(ReadOnlySpan<char> text, int at)
    {
        foreach (var word in FormerWords)
        {
            if (at >= word.Length && text[at - 1] == word[^1] && text.Slice(at - word.Length, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase)
                && (!char.IsAsciiLetter(word[0]) || at == word.Length || !char.IsAsciiLetter(text[at - word.Length - 1])))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
