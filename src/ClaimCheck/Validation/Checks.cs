using FluentValidation;

namespace ClaimCheck.Validation;

/// <summary>Short ways to say what a member of a rule set must satisfy.</summary>
internal static class Checks
{
    /// <summary>The member must satisfy a condition, else the fault goes by a code and says what was expected.</summary>
    public static IRuleBuilderOptions<T, TMember> Needs<T, TMember>(this IRuleBuilder<T, TMember> member, Func<TMember, bool> condition, string code, string expected) =>
        member.Must(condition).WithErrorCode(code).WithMessage(_ => expected);

    /// <summary>An id may occur once only; each further one is a fault.</summary>
    /// <param name="validator">Of the whole.</param>
    /// <param name="idsOf">The ids with the place of each.</param>
    public static void AreOnce<T>(this AbstractValidator<T> validator, Func<T, IEnumerable<(string Id, string Place)>> idsOf) =>
        validator.RuleFor(x => x).Custom((whole, context) =>
        {
            var seen = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (id, place) in idsOf(whole).Where(p => !string.IsNullOrEmpty(p.Id) && !seen.TryAdd(p.Id, p.Place)))
            {
                context.AddFailure(Failures.Of("CC9210", place, id, $"{Failures.PathOf(seen[id])} has this id already; give each its own"));
            }
        });

    /// <summary>The ids of a list with their places.</summary>
    public static IEnumerable<(string Id, string Place)> Places<T>(this IEnumerable<T> items, Func<T, string> idOf, string list, string member) =>
        items.Select((item, i) => (idOf(item), FormattableString.Invariant($"{list}[{i}].{member}")));
}
