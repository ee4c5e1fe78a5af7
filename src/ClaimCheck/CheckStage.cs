namespace ClaimCheck;

/// <summary>How far a check has come.</summary>
public enum CheckStage
{
    /// <summary>Texts are split into sentences and searched for names.</summary>
    Reading,

    /// <summary>Claims are read.</summary>
    Claims,

    /// <summary>Claims are brought together and the rules are run.</summary>
    Comparing,
}
