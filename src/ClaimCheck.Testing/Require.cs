using ClaimCheck.Testing.Search;

namespace ClaimCheck.Testing;

/// <summary>Throws where an expectation is not met.</summary>
internal static class Require
{
    public static void Met<T>(Search<T> search)
    {
        if (!search.IsMet)
        {
            throw new ClaimExpectationException($"Expected {search.Wanted}, but there is none.\n{search.Instead()}");
        }
    }

    public static T One<T>(Search<T> search)
    {
        if (search.Found.Count == 1)
        {
            return search.Found[0];
        }

        throw new ClaimExpectationException(FormattableString.Invariant($"Expected {search.Wanted}, and only one, but there are {search.Found.Count}:\n{search.Listed()}"));
    }

    /// <summary>Refuses items that should not be there.</summary>
    public static void None<T>(string expected, Search<T> search)
    {
        if (search.IsMet || search.IsInDoubt)
        {
            throw new ClaimExpectationException($"Expected {expected}, {search.Unwanted()}");
        }
    }
}
