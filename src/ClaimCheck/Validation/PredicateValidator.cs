using ClaimCheck.Mentions;
using ClaimCheck.Predicates;
using ClaimCheck.Values;
using FluentValidation;

namespace ClaimCheck.Validation;

/// <summary>What a predicate of a rule set must satisfy.</summary>
internal sealed class PredicateValidator : AbstractValidator<Predicate>
{
    private const int LongestCue = 60;

    /// <summary>Stands for all nouns that name people.</summary>
    private const string People = "people";

    private static readonly string[] Read = ["money", "count", "share", "percentagePoint", "duration", "age", "rank", "measure", "date", "time"];

    private static readonly string[] Given = ["role", "name", "place", "polarity"];

    private static readonly string[] All = [.. Read, .. Enum.GetNames<Dimension>().Select(n => n.ToLowerInvariant()).Except([.. Read, "percentagepoint"], StringComparer.Ordinal), .. Given];

    public static readonly PredicateValidator Instance = new();

    private PredicateValidator()
    {
        RuleFor(p => p.Id).Needs(id => PredicateId.Is(id) || BuiltInPredicates.Find(id) is not null, "CC9205", "the id of a predicate is lower-case words joined by points, such as transfer.fee");
        RuleFor(p => p.Dimension).Needs(All.Contains, "CC9206", "a dimension is one of " + string.Join(", ", All));
        RuleFor(p => p.Dimension).Must((p, dimension) => !p.IsOwn || !Given.Contains(dimension)).WithErrorCode("CC9218")
            .WithMessage(_ => $"cues find numbers, dates and times only; leave the cues out, or choose one of {string.Join(", ", Read)}");
        RuleForEach(p => p.CuesEn).Needs(IsCue, "CC9207", WordsNot("\"transfer fee\""));
        RuleForEach(p => p.CuesZh).Needs(IsCue, "CC9207", WordsNot("\"转会费\""));
        RuleForEach(p => p.Counts).Needs(IsWord, "CC9217", "a counted noun is a word in the English singular, such as employee; people stands for all that name people");
        RuleForEach(p => p.Counts).Custom((noun, context) =>
        {
            if (IsWord(noun) && noun != People && EnglishPlural.SingularOf(noun) is { } singular && singular != noun)
            {
                context.AddFailure(Failures.Of("CC9220", context.PropertyPath, noun, $"nouns are counted in the singular, for both languages (did you mean {singular}?)"));
            }
        });
        RuleForEach(p => p.Separators).Needs(IsWord, "CC9217", "a separator is the name of a qualifier, such as period or round");
        RuleFor(p => p.Tolerance).Needs(t => t is >= 0 and <= 1, "CC9208", "it must be between 0 and 1 (a share: 5 % is 0.05)");
        RuleFor(p => p.Greatest).Must((p, greatest) => !(greatest < p.Least)).WithErrorCode("CC9209").WithMessage(p => $"the greatest value may not be below the least, {Seen.Of(p.Least)}; exchange them").OverridePropertyName("Range");
        RuleFor(p => p.Cardinality).IsInEnum().WithErrorCode("CC9211").WithMessage(_ => "it must be unknown, one or many");
        RuleFor(p => p.Change).IsInEnum().WithErrorCode("CC9211").WithMessage(_ => "it must be fixed, rises, falls, varies or reported");
    }

    private static string WordsNot(string example) => FormattableString.Invariant($"a cue is plain words of at most {LongestCue} characters, such as {example}; patterns and wildcards are not understood: list each form");

    private static bool IsCue(string? cue) =>
        cue is { Length: <= LongestCue } && cue.Any(char.IsLetter) && cue.All(c => char.IsLetterOrDigit(c) || char.IsHighSurrogate(c) || char.IsLowSurrogate(c) || c is ' ' or '-' or '\'' or '’' or '&' or '.' or '·') && !cue.Contains("..", StringComparison.Ordinal);

    private static bool IsWord(string? word) => word is { Length: > 0 and <= LongestCue } && char.IsLetter(word[0]) && word.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-');
}
