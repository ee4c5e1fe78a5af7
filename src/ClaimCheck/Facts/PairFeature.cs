namespace ClaimCheck.Facts;

/// <summary>What speaks for or against two differing values being about one fact.</summary>
internal enum PairFeature
{
    /// <summary>Likeness of the two contexts: <see cref="PairScore.Total"/>, at most 1.5.</summary>
    Likeness,

    /// <summary>Weight of the rarest term both have.</summary>
    Distinctive,

    /// <summary>Weight of the rarest name both have by the value.</summary>
    Entity,

    /// <summary>Both are of one relation of the catalogue.</summary>
    Relation,

    /// <summary>The relation has one value, and each article states it once.</summary>
    Once,

    /// <summary>Weight of a term next to both values.</summary>
    Head,

    /// <summary>The same for two dates.</summary>
    DateHead,

    /// <summary>Likeness of the sentences around.</summary>
    Passage,

    /// <summary>Values that agree in the same two sentences, at most two.</summary>
    Anchors,

    /// <summary>Such values that hardly agree by chance.</summary>
    FirmAnchors,

    /// <summary>Three or more digits stand in another order.</summary>
    SlipOrder,

    /// <summary>Two digits are swapped.</summary>
    SlipSwap,

    /// <summary>One digit of three or more is another.</summary>
    SlipDigit,

    /// <summary>The same digits stand at another power of ten.</summary>
    SlipScale,

    /// <summary>The same one digit stands at another power of ten.</summary>
    SlipTen,

    /// <summary>The same number is of another currency or unit.</summary>
    SlipUnit,

    /// <summary>The dates differ in one part, the times in the hour.</summary>
    SlipDate,

    /// <summary>One noun is counted.</summary>
    Noun,

    /// <summary>One of two counts is without a noun.</summary>
    BareNoun,

    /// <summary>Decimal orders between the two, at most three.</summary>
    Ratio,

    /// <summary>The same where each article states the one value of a relation once: a slip of any size is one of the fact.</summary>
    OnceRatio,

    /// <summary>One is loose.</summary>
    Hedged,

    /// <summary>Likeness beyond that of the next differing partner that is not spoken for.</summary>
    Margin,

    /// <summary>How many of the two are told alike elsewhere in the other's article.</summary>
    Explained,

    /// <summary>Likeness of the best agreeing partner of either.</summary>
    Agreeing,

    /// <summary>How many of the two values the other's article states anywhere.</summary>
    Elsewhere,

    /// <summary>1 where both articles have no other value of the sort, less the more they have.</summary>
    Only,

    /// <summary>The same for values of one unit or noun.</summary>
    OnlyUnit,

    /// <summary>Likeness beyond its own that claims agreeing with the two have to each other.</summary>
    Cluster,

    /// <summary>Further articles that say what the one or the other says.</summary>
    Corroborated,

    /// <summary>Both speak of one period.</summary>
    Period,

    /// <summary>Qualifiers that one states and the other leaves open.</summary>
    Unstated,

    /// <summary>One is said less firmly than the other.</summary>
    OtherFirmness,

    /// <summary>One is a part.</summary>
    OnePart,

    /// <summary>The sentences are of two languages.</summary>
    Mixed,

    /// <summary>Both are dates.</summary>
    Date,

    /// <summary>Both are dates, one of a year or longer.</summary>
    Year,

    /// <summary>Both are times of day.</summary>
    Time,

    /// <summary>Counts, one below thirteen.</summary>
    SmallCount,

    /// <summary>Sums.</summary>
    Money,

    /// <summary>Shares.</summary>
    Share,

    /// <summary>Durations or ages.</summary>
    Duration,

    /// <summary>Ranks.</summary>
    Rank,

    /// <summary>Other measures.</summary>
    Measure,
}
