namespace WebCheck;

/// <summary>One thing a query may say.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it does.</param>
/// <param name="Values">What it may be, the default first.</param>
internal sealed record QueryParameter(string Name, string Description, IReadOnlyList<string> Values);
