using System.Text.Json.Nodes;

namespace WebCheck;

/// <summary>The articles of one story. The array alone, or one article alone, will do, too.</summary>
/// <remarks>This type only describes the request: the library reads it, so that one faulty article does not spoil the others.</remarks>
public sealed record CheckRequest
{
    /// <summary>The articles, in any order.</summary>
    public required IReadOnlyList<CheckedArticle> Articles { get; init; }

    /// <summary>A rule set (claimcheck/rules/1) that is laid over the server's own for this check.</summary>
    public JsonObject? Rules { get; init; }
}
