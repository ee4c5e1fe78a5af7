using ClaimCheck.Testing.Messages;
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

        var lines = new MessageLines();
        lines.Add(FormattableString.Invariant($"Expected {search.Wanted}, and only one, but there are {search.Found.Count}:"));
        lines.AddList(search.Found.Select(f => search.Print(f, search.Ground)));
        throw new ClaimExpectationException(lines.ToString());
    }

    /// <summary>Refuses any other number of items.</summary>
    public static void Count<T>(Search<T> search, int count)
    {
        var lines = new MessageLines();
        if (search.Found.Count == count && !search.IsInDoubt)
        {
            return;
        }

        lines.Add(FormattableString.Invariant($"Expected {count} of what is {search.Wanted}, but there are {search.Found.Count}:"));
        lines.AddList(search.Found.Select(f => search.Print(f, search.Ground)));
        lines.AddFailedRules(search.Ground);
        throw new ClaimExpectationException(lines.ToString());
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
