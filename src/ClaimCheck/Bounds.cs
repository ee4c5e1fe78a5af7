namespace ClaimCheck;

/// <summary>What "more than 600" means.</summary>
public enum Bounds
{
    /// <summary>As in news: near its number, within about a third (600 to 800). The default.</summary>
    News,

    /// <summary>As in mathematics: the whole half-line.</summary>
    Strict,
}
