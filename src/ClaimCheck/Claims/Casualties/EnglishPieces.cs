using ClaimCheck.Values;

namespace ClaimCheck.Claims.Casualties;

/// <summary>Cuts an English passage into the pieces of statements about casualties.</summary>
internal sealed class EnglishPieces
{
    /// <summary>Words of a title before a name.</summary>
    private const int MostTitles = 3;

    private static readonly CasualtyWords Words = CasualtyWords.English;

    private readonly Passage _passage;
    private readonly List<Token> _tokens;
    private readonly EnglishPeople _people;
    private readonly EnglishBareAges _ages;
    private readonly List<Piece> _pieces = [];

    private EnglishPieces(Passage passage)
    {
        _passage = passage;
        _tokens = EnglishTokens.Of(passage.Text, passage.Span);
        _people = new EnglishPeople(passage, _tokens);
        _ages = new EnglishBareAges(_tokens);
    }

    /// <summary>The pieces, in order; none where no word tells of harm, since then there is no statement to read.</summary>
    public static List<Piece> Of(Passage passage)
    {
        var reader = new EnglishPieces(passage);
        if (!reader.HasCue())
        {
            return [];
        }

        for (var at = 0; at < reader._tokens.Count;)
        {
            at += reader.Read(at);
        }

        return reader._pieces;
    }

    private int Read(int at)
    {
        var passed = TitlesAt(at);
        if (passed == 0 && _tokens[at].IsWord && !EnglishPeople.CanBegin(_tokens[at]) && !EnglishBareAges.CanBegin(_tokens[at]) && !IsStart(_tokens[at].Span.Start))
        {
            return Add(PieceKind.Word, at, 1);
        }

        passed = passed > 0 ? passed : Passed(at);
        if (passed > 0)
        {
            return Add(PieceKind.Passed, at, passed);
        }

        if (!_tokens[at].IsWord)
        {
            return Add(MarkOf(at), at, 1);
        }

        if (PhraseAt(at) is { } phrase)
        {
            return phrase;
        }

        if (_people.At(at) is { } found)
        {
            var span = new TextSpan(_tokens[at].Span.Start, _tokens[at + found.Tokens - 1].Span.End);
            _pieces.Add(new Piece(PieceKind.People, span) { People = found.People with { IsIncluded = IsIncluded() } });
            AddAttribute(at, found.Tokens);
            return found.Tokens;
        }

        return Add(PieceKind.Word, at, 1);
    }

    /// <summary>Whether a cue, or a phrase that stands for one, begins at any of the tokens.</summary>
    private bool HasCue()
    {
        Span<char> room = stackalloc char[EnglishTokens.LongestPhrase];
        for (var at = 0; at < _tokens.Count; at++)
        {
            for (var count = Math.Min(Words.MostWordsFrom(_tokens[at].Lower), _tokens.Count - at); count > 0; count--)
            {
                if (Words.TellsHarm(EnglishTokens.Join(_tokens, at, count, room)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a value or a name begins at a place.</summary>
    private bool IsStart(int start)
    {
        foreach (var value in _passage.Values)
        {
            if (value.Span.Start == start)
            {
                return true;
            }
        }

        foreach (var name in _passage.People)
        {
            if (name.Span.Start == start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether people read now are among those counted in: "including four children and two adults".</summary>
    private bool IsIncluded()
    {
        var last = _pieces.FindLast(p => p.Kind is not (PieceKind.Passed or PieceKind.And or PieceKind.With or PieceKind.Comma));
        var isLinked = _pieces.Count > 0 && _pieces[^1].Kind is PieceKind.And or PieceKind.With or PieceKind.Comma;
        return last is { IsIncluding: true } || (isLinked && last is { People.IsIncluded: true });
    }

    /// <summary>"Two wounded people": the cue stands within the people.</summary>
    private void AddAttribute(int at, int count)
    {
        for (var i = at + 1; i < at + count - 1; i++)
        {
            if (Words.CueOf(_tokens[i].Lower) is { Form: not CueForm.Before } cue)
            {
                _pieces.Add(new Piece(PieceKind.Cue, _tokens[i].Span) { Cue = cue });
                return;
            }
        }
    }

    /// <summary>The longest phrase that is a cue or has a role; its number of tokens, or null.</summary>
    private int? PhraseAt(int at)
    {
        var most = Math.Min(Words.MostWordsFrom(_tokens[at].Lower), _tokens.Count - at);
        Span<char> room = stackalloc char[EnglishTokens.LongestPhrase];
        for (var count = most; count > 0; count--)
        {
            var phrase = EnglishTokens.Join(_tokens, at, count, room);
            if (Words.RoleOf(phrase) is { } role && !IsPlaced(role, at + count))
            {
                return Role(role, at, count);
            }

            if (Words.CueOf(phrase) is { } cue)
            {
                _pieces.Add(new Piece(PieceKind.Cue, Span(at, count)) { Cue = cue });
                return count;
            }
        }

        return null;
    }

    /// <summary>"Were shot at the corner" tells where, "were shot at by police" that they were missed.</summary>
    private bool IsPlaced(string role, int next) =>
        role == "not-cue" && _tokens[next - 1].Lower == "at" && _pieces.Count > 0 && _pieces[^1].Kind == PieceKind.Be && next < _tokens.Count
        && (Words.Is("determiner", _tokens[next].Lower) || _tokens[next].Lower is "the" or "about" or "around" or "approximately" || char.IsAsciiDigit(_tokens[next].Lower[0]));

    private int Role(string role, int at, int count)
    {
        switch (role)
        {
            case "suicide":
                _pieces.Add(new Piece(PieceKind.Cue, Span(at, count)) { Cue = new HarmCue(Harm.Killed, CueForm.After), People = new People(PeopleKind.Culprit, Span(at, count)) { Count = 0 } });
                return count;
            case "self":
                _pieces.Add(new Piece(PieceKind.Cue, Span(at, count)) { Cue = new HarmCue(Harm.Killed, CueForm.After), People = new People(PeopleKind.Culprit, Span(at, count)) });
                return count;
            case "multiple2" or "multiple3" or "multiple4":
                _pieces.Add(new Piece(PieceKind.Cue, Span(at, count)) { Cue = new HarmCue(Harm.Killed, CueForm.After), People = new People(PeopleKind.Counted, Span(at, count)) { Count = role[^1] - '0' } });
                return count;
            case "included":
                _pieces.Add(new Piece(PieceKind.Stop, Span(at, count)) { IsIncluding = true });
                return count;
            default:
                return Add(role switch { "be" => PieceKind.Be, "not" => PieceKind.Not, "and" => PieceKind.And, "with" => PieceKind.With, "by" => PieceKind.By, "of" => PieceKind.Of, "stop" => PieceKind.Stop, _ => PieceKind.Word }, at, count, role == "grave");
        }
    }

    private PieceKind MarkOf(int at) => _tokens[at].Lower switch
    {
        "," => _passage.IsHeadline ? PieceKind.And : PieceKind.Comma,
        ";" => at + 1 < _tokens.Count && (_people.At(at + 1) is { People.Kind: PeopleKind.Named } || _tokens[at + 1].Lower == "and") ? PieceKind.Comma : PieceKind.Stop,
        "&" => PieceKind.And,
        "’" or "'" or "\"" or "“" or "”" or "." => PieceKind.Word,
        _ => PieceKind.Stop,
    };

    /// <summary>Tokens of an age, or of "of Leeds, Ohio" behind a name or an age.</summary>
    private int Passed(int at)
    {
        foreach (var value in _passage.Values)
        {
            if (value.Span.Start == _tokens[at].Span.Start && value.Value is Quantity { Dimension: Dimension.Age })
            {
                return EnglishTokens.CountTo(_tokens, at, value.Span.End);
            }
        }

        if (_ages.LengthAt(_pieces, at) is > 0 and var ages)
        {
            return ages;
        }

        if (at + 1 < _tokens.Count && (Words.Is("possessive", _tokens[at].Lower) || (Words.Is("known", _tokens[at].Lower) && !Words.Is("pronoun", _tokens[at].Lower)) || _tokens[at].Lower == "another") && EnglishPeople.IsNumeral(_tokens[at + 1].Lower))
        {
            return 1;
        }

        if (_tokens[at].Lower is "(" && at + 2 < _tokens.Count && _tokens[at + 2].Lower is ")")
        {
            return 3;
        }

        return _tokens[at].Lower is not "of" ? 0 : IsBehindPerson() ? Origin(at) : Household(at);
    }

    /// <summary>"And Court Officer Ada Moss": capitals between the link of a list and the name that follows.</summary>
    private int TitlesAt(int at)
    {
        if (_pieces.Count == 0 || _pieces[^1].Kind is not (PieceKind.And or PieceKind.Comma or PieceKind.With))
        {
            return 0;
        }

        for (var i = at; i < Math.Min(at + MostTitles + 1, _tokens.Count) && _tokens[i].IsWord && IsCapital(i) && Words.RoleOf(_tokens[i].Lower) is null; i++)
        {
            if (i > at && _passage.People.Any(p => p.Span.Start == _tokens[i].Span.Start))
            {
                return i - at;
            }
        }

        return 0;
    }

    /// <summary>"Four members of their family": the family adds nobody.</summary>
    private int Household(int at)
    {
        for (var i = at + 1; i < Math.Min(at + 5, _tokens.Count) && _pieces.Count > 0 && _pieces[^1].Kind == PieceKind.People; i++)
        {
            if (_tokens[i].Lower is "family" or "household")
            {
                return i + 1 - at;
            }
        }

        return 0;
    }

    private bool IsBehindPerson() => _pieces.Count > 0 && _pieces.FindLast(p => p.Kind is not (PieceKind.Comma or PieceKind.Passed)) is { People.Kind: PeopleKind.Named };

    private int Origin(int at)
    {
        var end = at + 1;
        while (end < _tokens.Count && IsCapital(end))
        {
            end++;
        }

        var isPlace = end > at + 1;
        if (isPlace && end + 2 < _tokens.Count && _tokens[end].Lower == "," && IsCapital(end + 1) && _tokens[end + 2].Lower is "," or ";" or "and" or ".")
        {
            end += 2;
        }

        return isPlace ? end - at : 0;
    }

    private bool IsCapital(int at) => char.IsUpper(_passage.Text[_tokens[at].Span.Start]);

    private TextSpan Span(int at, int count) => new(_tokens[at].Span.Start, _tokens[at + count - 1].Span.End);

    private int Add(PieceKind kind, int at, int count, bool isGrave = false)
    {
        _pieces.Add(new Piece(kind, Span(at, count)) { IsGrave = isGrave, IsAlso = kind == PieceKind.Word && Words.Is("also", _tokens[at].Lower) });
        return count;
    }
}
