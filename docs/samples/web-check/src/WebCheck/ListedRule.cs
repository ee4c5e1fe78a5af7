namespace WebCheck;

/// <summary>A rule.</summary>
/// <param name="Id">Stable id, CC1001; findings name it.</param>
/// <param name="Title">What it flags, in one line.</param>
/// <param name="Category">quantity, time, name, status or logic; own for rules that the server adds.</param>
/// <param name="Enabled">Whether the server's rule set leaves it switched on.</param>
public sealed record ListedRule(string Id, string Title, string Category, bool Enabled);
