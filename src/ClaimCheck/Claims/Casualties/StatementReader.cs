namespace ClaimCheck.Claims.Casualties;

/// <summary>Puts people and cues together: those before the cue or those behind it.</summary>
internal sealed class StatementReader
{
    private readonly IReadOnlyList<Piece> _pieces;
    private readonly Reach _reach;
    private readonly bool[] _taken;
    private readonly List<(int Cue, Statement Statement)> _found = [];

    private readonly Func<TextSpan, bool, bool> _isByPolice;

    private StatementReader(IReadOnlyList<Piece> pieces, Reach reach, Func<TextSpan, bool, bool> isByPolice) =>
        (_pieces, _reach, _taken, _isByPolice) = (pieces, reach, new bool[pieces.Count], isByPolice);

    /// <summary>The statements of a passage, in order of their cues.</summary>
    /// <param name="pieces">The passage.</param>
    /// <param name="reach">How far apart people and cue may stand.</param>
    /// <param name="isByPolice">Whether the police did what a cue says, as object or in the passive.</param>
    public static List<Statement> Read(IReadOnlyList<Piece> pieces, Reach reach, Func<TextSpan, bool, bool> isByPolice)
    {
        var reader = new StatementReader(pieces, reach, isByPolice);
        for (var at = 0; at < pieces.Count; at++)
        {
            if (pieces[at].Cue is { } cue && !reader.IsDenied(at))
            {
                reader.Read(at, cue);
            }
        }

        var includes = pieces.Any(p => p.People is { IsIncluded: true, Kind: PeopleKind.Culprit });
        var unborn = pieces.Any(p => p.People is { IsIncluded: true, IsUnborn: true });
        var dead = reader._found.ConvertAll(f => f.Statement).Find(s => s is { Harm: Harm.Killed, IsParticiple: true, IsNumber: true, IsObject: false } && s.People.All(p => !p.IsPart))?.Count;
        return reader._found.ConvertAll(f => f.Statement with
        {
            IncludesCulprit = includes,
            Among = f.Statement.Harm == Harm.Injured ? Among(pieces, f.Statement) : [],
            CountsUnborn = unborn || f.Statement.People.Any(p => p.IsUnborn),
            BesideDead = f.Statement.Harm == Harm.Struck ? dead : null,
        });
    }

    /// <summary>The people named as counted in, or told to be one of those counted.</summary>
    private static string[] Among(IReadOnlyList<Piece> pieces, Statement statement) =>
        [.. pieces.Where(p => p.People is { Kind: PeopleKind.Named, Entity: not null } person && (person.IsIncluded || (statement.People is [{ IsOneOf: true } one] && p.Span.End < one.Span.Start))).Select(p => p.People!.Entity!)];

    private void Read(int at, HarmCue cue)
    {
        if (_pieces[at].People is { } own)
        {
            _found.Add((at, new Statement(cue.Harm, [own], IsObject: false, _pieces[at].Span)));
            return;
        }

        var isPassive = cue.Form == CueForm.Either && IsPassive(at);
        if (cue.Form != CueForm.After && !isPassive && !_reach.PrefersBefore && Object(at) is { Count: > 0 } objects)
        {
            Found(at, cue, objects, isObject: true);
        }
        else if ((cue.Form != CueForm.Before || (_reach.PrefersBefore && ByBefore(at) >= 0)) && Subject(at, cue, isPassive) is { Count: > 0 } subjects)
        {
            Found(at, cue, [.. subjects, .. Companions(at)], isObject: false);
        }
        else if (cue.Form != CueForm.After && _reach.PrefersBefore && Object(at) is { Count: > 0 } others)
        {
            Found(at, cue, others, isObject: true);
        }
        else if (cue.Harm == Harm.Killed && cue.Form != CueForm.Before)
        {
            FoundAlone(at, isPassive);
        }
    }

    /// <summary>A cue without people of its own: "being shot dead by police" is of who did it, "one of five people hurt has died" of one.</summary>
    private void FoundAlone(int at, bool isPassive)
    {
        var span = _pieces[at].Span;
        if (isPassive && _isByPolice(span, false))
        {
            _found.Add((at, new Statement(Harm.Killed, [new People(PeopleKind.Culprit, span)], IsObject: false, span)));
        }
        else if (at > 0 && _pieces[at - 1].Kind == PieceKind.Be && Enumerable.Range(0, at).FirstOrDefault(i => _pieces[i].Kind == PieceKind.People, -1) is >= 0 and var one && _pieces[one].People is { IsOneOf: true })
        {
            for (var i = 0; i < _found.Count; i++)
            {
                _found[i] = _found[i].Statement.Harm == Harm.Injured ? (_found[i].Cue, _found[i].Statement with { Harm = Harm.Struck }) : _found[i];
            }

            _found.Add((at, new Statement(Harm.Killed, [new People(PeopleKind.Counted, _pieces[one].Span)], IsObject: false, span)));
        }
    }

    /// <summary>"Was found dead along with three others": the people right behind the cue that share what befell those before it.</summary>
    private List<int> Companions(int cue) =>
        cue + 2 < _pieces.Count && _pieces[cue + 1].Kind == PieceKind.With && _pieces[cue + 2].Kind == PieceKind.People ? PeopleLists.From(_pieces, cue + 2) : [];

    /// <summary>Place of the passive's word before a cue within its clause; −1 where there is none.</summary>
    private int ByBefore(int cue)
    {
        var at = cue - 1;
        while (at >= 0 && _pieces[at].Kind is not (PieceKind.By or PieceKind.Stop or PieceKind.Comma or PieceKind.Cue))
        {
            at--;
        }

        return at >= 0 && _pieces[at].Kind == PieceKind.By ? at : -1;
    }

    private bool IsByAgent(int cue) =>
        _reach.PrefersBefore ? ByBefore(cue) is >= 0 and var by && _pieces[by + 1].People is { Kind: not PeopleKind.Some }
        : cue + 2 < _pieces.Count && _pieces[cue + 1].Kind == PieceKind.By && _pieces[cue + 2].People is { Kind: not PeopleKind.Some };

    private void Found(int at, HarmCue cue, List<int> people, bool isObject)
    {
        people.ForEach(i => _taken[i] = true);
        var members = PeopleLists.WithoutAppositions(people.ConvertAll(i => _pieces[i]), i => Between(people, i));
        if (members.Count == 0 || members.Exists(p => p.Kind == PeopleKind.None || (p.IsAnyNoun && cue.Harm == Harm.Struck)))
        {
            return;
        }

        if (!isObject && members.TrueForAll(m => m.Kind is PeopleKind.Single or PeopleKind.Named or PeopleKind.Counted) && Enumerable.Range(people[^1], Math.Max(0, at - people[^1])).Any(i => _pieces[i].IsAlso))
        {
            members = members.ConvertAll(m => m with { IsMore = true });
        }

        if (members is [{ Kind: PeopleKind.Known or PeopleKind.Named or PeopleKind.Single } one] && cue.Harm == Harm.Killed && _isByPolice(_pieces[at].Span, isObject))
        {
            members = [one with { Kind = PeopleKind.Culprit }];
        }

        _found.RemoveAll(f => cue.Harm == Harm.Killed && f.Statement.Harm == Harm.Struck && f.Statement.People.SequenceEqual(members));
        _found.Add((at, new Statement(cue.Harm, members, isObject, _pieces[at].Span)
        {
            IsWeak = cue.IsWeak,
            IsParticiple = cue.Form == CueForm.Either,
            IsNoun = cue.IsNoun,
            IsGrave = cue.IsGrave || (at > 0 && _pieces[at - 1].IsGrave),
            IsByAgent = !isObject && IsByAgent(at),
        }));
    }

    /// <summary>The pieces between one of the people and the next.</summary>
    private IEnumerable<Piece> Between(List<int> people, int index) =>
        _pieces.Skip(people[index] + 1).Take(people[index + 1] - people[index] - 1);

    private bool IsDenied(int at)
    {
        for (var i = at - 1; i >= 0 && at - i <= _reach.Denial; i--)
        {
            if (_pieces[i].Kind == PieceKind.Not)
            {
                return true;
            }

            if (_pieces[i].Kind is not (PieceKind.Be or PieceKind.Word or PieceKind.Of or PieceKind.By))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsPassive(int at)
    {
        var i = at - 1;
        while (i >= 0 && _pieces[i].Kind == PieceKind.Word && at - i <= 2)
        {
            i--;
        }

        return i >= 0 && _pieces[i].Kind == PieceKind.Be;
    }

    /// <summary>The people right behind a cue: a list ends before a word that makes its last member the subject of what follows.</summary>
    private List<int> Object(int cue)
    {
        var at = cue + 1;
        while (at < _pieces.Count && at - cue <= _reach.Ahead && _pieces[at].Kind is PieceKind.Word or PieceKind.Passed or PieceKind.Be or PieceKind.Of)
        {
            at++;
        }

        if (at >= _pieces.Count || _pieces[at].Kind != PieceKind.People)
        {
            return [];
        }

        var list = PeopleLists.From(_pieces, at);
        var next = list[^1] + 1;
        if (list.Count > 1 && next < _pieces.Count && _pieces[next].Kind is PieceKind.Be or PieceKind.Cue)
        {
            list.RemoveAt(list.Count - 1);
        }

        return list;
    }

    /// <summary>The people before a cue, as far as its clause goes.</summary>
    private List<int> Subject(int cue, HarmCue form, bool isPassive)
    {
        var (words, seenBe, seenAnd, seenComma) = (0, false, false, false);
        for (var at = cue - 1; at >= 0; at--)
        {
            switch (_pieces[at].Kind)
            {
                case PieceKind.People when _pieces[at].People!.IsIncluded:
                    at = PastIncluded(at);
                    break;
                case PieceKind.People when at > 0 && _pieces[at - 1].Kind is PieceKind.Of or PieceKind.By:
                    words++;
                    break;
                case PieceKind.People:
                    return (_taken[at] && (words > 0 || seenBe)) || (seenAnd && words > 0 && !seenBe) || (seenAnd && words > 1) ? [] : words <= Allowed(form, isPassive, seenBe) ? PeopleLists.Until(_pieces, at, _taken) : [];
                case PieceKind.Cue when _pieces[at].Cue!.Form == CueForm.Before && _pieces[at].People is null && !_found.Exists(f => f.Cue == at):
                    words++;
                    break;
                case PieceKind.Cue:
                    return Shared(at, cue);
                case PieceKind.Stop when _pieces[at].IsIncluding && seenComma:
                    words = 0;
                    break;
                case PieceKind.Stop:
                    return [];
                case PieceKind.Comma:
                    seenComma = true;
                    break;
                case PieceKind.Be:
                    seenBe = true;
                    break;
                case PieceKind.Word or PieceKind.Of or PieceKind.By:
                    words++;
                    break;
                case PieceKind.And or PieceKind.With:
                    seenAnd = true;
                    break;
            }
        }

        return [];
    }

    private int PastIncluded(int at)
    {
        while (at > 0 && _pieces[at].Kind != PieceKind.Stop)
        {
            at--;
        }

        return at;
    }

    private int Allowed(HarmCue cue, bool isPassive, bool seenBe) =>
        isPassive || seenBe ? _reach.Passive : cue.IsNoun ? _reach.Reduced : cue.Form == CueForm.After ? _reach.Plain : _reach.Reduced;

    /// <summary>"was shot and later died": the people of the cue before are also this one's.</summary>
    private List<int> Shared(int other, int cue)
    {
        for (var i = other + 1; i < cue; i++)
        {
            if (_pieces[i].Kind is PieceKind.And or PieceKind.With)
            {
                return Again(other);
            }
        }

        return [];
    }

    private List<int> Again(int cue)
    {
        var index = _found.FindIndex(f => f.Cue == cue && !f.Statement.IsObject && f.Statement.People.All(p => p.Kind is not PeopleKind.Culprit));
        return index < 0 ? [] : [.. Enumerable.Range(0, cue).Where(i => _pieces[i].People is { } p && _pieces[i].Kind == PieceKind.People && _found[index].Statement.People.Contains(p))];
    }
}
