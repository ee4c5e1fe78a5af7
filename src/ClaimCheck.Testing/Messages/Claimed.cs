using ClaimCheck.Testing.Search;
using FluentAssertions.Execution;

namespace ClaimCheck.Testing.Messages;

/// <summary>Hands what is asserted to FluentAssertions, which throws, or collects in a scope.</summary>
internal static class Claimed
{
    /// <summary>The search when it is met, else null.</summary>
    public static Search<T>? That<T>(Func<Search<T>> search, string because, object[] becauseArgs)
    {
        if (Try(search) is not { } made)
        {
            return null;
        }

        return Execute.Assertion.BecauseOf(because, becauseArgs).ForCondition(made.IsMet)
            .FailWith(() => Fail($"to have {made.Wanted}", $"but there is none.\n{made.Instead()}"))
            ? made : null;
    }

    /// <summary>Asserts that the search finds nothing.</summary>
    public static void Not<T>(Func<Search<T>> search, string because, object[] becauseArgs)
    {
        if (Try(search) is { } made)
        {
            Execute.Assertion.BecauseOf(because, becauseArgs).ForCondition(!made.IsMet && !made.IsInDoubt)
                .FailWith(() => Fail($"not to have {made.Wanted}", made.Unwanted()));
        }
    }

    /// <summary>The search, or null where words or rules it names do not exist; that fails the assertion too.</summary>
    private static Search<T>? Try<T>(Func<Search<T>> search)
    {
        try
        {
            return search();
        }
        catch (ClaimExpectationException nothing)
        {
            Execute.Assertion.FailWith(Escape(nothing.Message));
            return null;
        }
    }

    private static FailReason Fail(string expected, string found) =>
        new($"Expected {{context:report}} {Escape(expected)}{{reason}}, {Escape(found)}");

    private static string Escape(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
