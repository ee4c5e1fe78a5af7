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
        if (search.Found.Count == count)
        {
            return;
        }

        var lines = new MessageLines();
        lines.Add(FormattableString.Invariant($"Expected {count} of what is {search.Wanted}, but there are {search.Found.Count}:"));
        lines.AddList(search.Found.Select(f => search.Print(f, search.Ground)));
        throw new ClaimExpectationException(lines.ToString());
    }

    /// <summary>Refuses items that should not be there.</summary>
    public static void None<T>(string expected, Search<T> search)
    {
        if (!search.IsMet)
        {
            return;
        }

        var lines = new MessageLines();
        lines.Add($"Expected {expected}, but found {search.Wanted}:");
        lines.AddList(search.Found.Select(f => search.Print(f, search.Ground)));
        throw new ClaimExpectationException(lines.ToString());
    }
}
