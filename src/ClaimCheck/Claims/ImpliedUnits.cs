using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Reads what a number measures where its sentence tells it and its own words do not: 电池96.3度 (kilowatt-hours), 震级是6.2级, 显存96个G,
/// "2.1 million pounds in prize money", cents where nothing is told in dollars.</summary>
internal static class ImpliedUnits
{
    private static readonly Row[] s_rows = [.. LanguageTable.Lines("implied-units.tsv").Select(Row.Of)];

    /// <summary>Characters of the sentence on either side in which the cues stand.</summary>
    private const int Reach = 200;

    /// <summary>Sentences back in which sums tell what money is spoken of.</summary>
    private const int Lookback = 8;

    /// <summary>Letters behind which the words belong to something else: 三级响应, 三级预警, 六个点球.</summary>
    private const string Else = "应响预别警救医甲乙丙球钟位赞";

    /// <summary>The value as its sentence means it.</summary>
    public static Mention Read(SentenceContext context, Mention mention)
    {
        if (mention.Value is not Quantity quantity || quantity.Dimension is not (Dimension.Temperature or Dimension.Length or Dimension.Count or Dimension.Mass or Dimension.Money))
        {
            return mention;
        }

        if (quantity.Dimension == Dimension.Money)
        {
            return IsForeignCent(context, quantity) ? mention with { Value = quantity with { Unit = null } } : mention;
        }

        var text = context.Document.Text;
        var row = Array.Find(s_rows, r => r.Fits(quantity) && r.Follows(text, mention.Span.End) && r.IsTold(Around(context, mention.Span)));
        return row is null ? mention : Told(text, mention.Span with { End = mention.Span.End + row.Behind.Length }, quantity, row);
    }

    /// <summary>The words of the sentence around a value; of a very long one, those near it.</summary>
    private static ReadOnlySpan<char> Around(SentenceContext context, TextSpan value)
    {
        var from = Math.Max(context.Sentence.Span.Start, value.Start - Reach);
        return context.Document.Text.AsSpan(from, Math.Min(context.Sentence.Span.End, value.End + Reach) - from);
    }

    private static Mention Told(string text, TextSpan span, Quantity quantity, Row row) => new(span, quantity with
    {
        Dimension = row.Dimension,
        Unit = row.Unit,
        Text = span.In(text),
        Base = UnitConversion.ToBase(quantity.Stated, row.Unit),
    });

    /// <summary>Cents are the dollar's, except where the sums told of shortly before are in another money.</summary>
    private static bool IsForeignCent(SentenceContext context, Quantity money)
    {
        if (money.Unit != "USD" || !IsCent(money.Text))
        {
            return false;
        }

        var near = context;
        for (var back = 0; back < Lookback && near is not null; back++, near = near.Previous)
        {
            var sums = near.Values.Where(v => v.Value is Quantity { Dimension: Dimension.Money, Unit: not null } && !IsCent(v.Value.Text));
            if (sums.LastOrDefault()?.Value is Quantity { Unit: var unit })
            {
                return unit is not "USD";
            }
        }

        return false;
    }

    private static bool IsCent(string words) => words.EndsWith(" cents", StringComparison.Ordinal) || words.EndsWith(" cent", StringComparison.Ordinal);

    private sealed record Row(Dimension From, string? Written, string Ending, string Behind, Dimension Dimension, string Unit, CueTable Cues, CueTable? Others)
    {
        private const string None = "-";

        public static Row Of(string line)
        {
            var cells = line.Split('\t');
            return new Row(
                EnumName.Parse<Dimension>(cells[0], ignoreCase: true),
                cells[1] == None ? null : cells[1],
                cells[2] == None ? "" : cells[2],
                cells[3] == None ? "" : cells[3],
                EnumName.Parse<Dimension>(cells[4], ignoreCase: true),
                cells[5],
                new CueTable([cells[6].Split(',')]),
                cells[7] == None ? null : new CueTable([cells[7].Split(',')]));
        }

        public bool Fits(Quantity quantity) => quantity.Dimension == From && quantity.Unit == Written && quantity.Text.EndsWith(Ending, StringComparison.Ordinal);

        public bool IsTold(ReadOnlySpan<char> words) => Cues.HoldsAny(words) && Others?.HoldsAny(words) is not true;

        /// <summary>Whether the words stand there, and no Latin letter goes on with them: 96个G, not 96个GPU.</summary>
        public bool Follows(string text, int at) =>
            string.CompareOrdinal(text, at, Behind, 0, Behind.Length) == 0
            && (Behind.Length == 0 || at + Behind.Length >= text.Length || !(char.IsAsciiLetter(Behind[^1]) ? char.IsAsciiLetterOrDigit(text[at + Behind.Length]) : Else.Contains(text[at + Behind.Length], StringComparison.Ordinal)));
    }
}
