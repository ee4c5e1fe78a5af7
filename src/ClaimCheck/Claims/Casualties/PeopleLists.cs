namespace ClaimCheck.Claims.Casualties;

/// <summary>Reads lists of people: "two men and a woman", "Ada Moss, 14, and Carl Moss, 16".</summary>
internal static class PeopleLists
{
    /// <summary>Indices of the list that begins at a piece.</summary>
    public static List<int> From(IReadOnlyList<Piece> pieces, int start)
    {
        List<int> list = [start];
        for (var next = Next(pieces, start, 1); next >= 0; next = Next(pieces, next, 1))
        {
            list.Add(next);
        }

        return list;
    }

    /// <summary>Indices of the list that ends at a piece, as far as nobody else has taken its members.</summary>
    public static List<int> Until(IReadOnlyList<Piece> pieces, int end, bool[] taken)
    {
        List<int> list = [end];
        for (var next = Next(pieces, end, -1); next >= 0 && !taken[next]; next = Next(pieces, next, -1))
        {
            list.Insert(0, next);
        }

        return list;
    }

    /// <summary>The members that are people of their own: "Ada Moss, a nurse," is one; "two people, a man and a woman," are two.</summary>
    public static List<People> WithoutAppositions(List<Piece> pieces, Func<int, IEnumerable<Piece>> between)
    {
        var members = new List<People>();
        var links = Enumerable.Range(0, pieces.Count - 1).Select(i => between(i).Any(p => p.Kind is PieceKind.And or PieceKind.With)).ToArray();
        for (var i = 0; i < pieces.Count; i++)
        {
            var person = pieces[i].People!;
            if (i == 0 || links[i - 1] || !IsApposition(pieces[i - 1].People!, person))
            {
                members.Add(person);
            }
        }

        if (members.Count > 1 && members[0] is { Kind: PeopleKind.Some, IsMore: false } && !links[0])
        {
            members.RemoveAt(0);
        }

        var isDetailed = members.Count > 1 && members[0] is { Kind: PeopleKind.Counted, Count: > 1 } && !links[0]
            && (members[0].Count == members.Skip(1).Sum(m => m.Count) || (members.Count > 2 && members.Skip(1).All(m => m.Kind == PeopleKind.Named) && members.Count - 1 <= members[0].Count));
        var isList = links.Length == 0 || links.Contains(true);
        return isDetailed || !isList ? members[..1] : members;
    }

    private static bool IsApposition(People first, People second) =>
        first.Kind == PeopleKind.Named ? second.Kind is PeopleKind.Single or PeopleKind.Known or PeopleKind.Culprit
        : first.Kind is PeopleKind.Single or PeopleKind.Known or PeopleKind.Culprit && second.Kind == PeopleKind.Named;

    /// <summary>The next member of the list in a direction, or −1: commas, "and", ages and places may stand between.</summary>
    private static int Next(IReadOnlyList<Piece> pieces, int from, int step)
    {
        var isLinked = false;
        for (var at = from + step; at >= 0 && at < pieces.Count; at += step)
        {
            switch (pieces[at].Kind)
            {
                case PieceKind.Comma or PieceKind.And or PieceKind.With:
                    isLinked = true;
                    break;
                case PieceKind.Passed:
                    break;
                case PieceKind.People when isLinked && !pieces[at].People!.IsIncluded && pieces[at].People!.Kind != PeopleKind.None:
                    return at;
                default:
                    return -1;
            }
        }

        return -1;
    }

}
