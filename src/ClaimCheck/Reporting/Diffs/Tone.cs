namespace ClaimCheck.Reporting.Diffs;

/// <summary>What a piece of a line is, for outputs that have colours.</summary>
internal enum Tone
{
    /// <summary>Ordinary words.</summary>
    Plain,

    /// <summary>What a line is about.</summary>
    Strong,

    /// <summary>Ids and other by-work.</summary>
    Soft,

    /// <summary>What is settled.</summary>
    Good,

    /// <summary>Minor.</summary>
    Minor,

    /// <summary>Major.</summary>
    Major,

    /// <summary>Critical.</summary>
    Critical,
}
