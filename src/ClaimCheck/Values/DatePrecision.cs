namespace ClaimCheck.Values;

/// <summary>How finely a date is told, finest first.</summary>
public enum DatePrecision
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>Several days, a week, early/mid/late in a month.</summary>
    Days,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter or a season.</summary>
    Quarter,

    /// <summary>Half a year, early/mid/late in a year.</summary>
    Half,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A decade.</summary>
    Decade,

    /// <summary>A century.</summary>
    Century,
}
