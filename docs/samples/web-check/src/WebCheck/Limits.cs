using Microsoft.Extensions.Options;

namespace WebCheck;

/// <summary>What one request may ask for, and how many at a time: the section <c>Limits</c> of appsettings.json.</summary>
internal sealed class Limits
{
    /// <summary>Largest request, in bytes.</summary>
    public int MaxBodyBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>Most articles in a check.</summary>
    public int MaxArticles { get; set; } = 50;

    /// <summary>Longest article, in UTF-16 units.</summary>
    public int MaxCharacters { get; set; } = 200_000;

    /// <summary>Longest time for a request, from its first byte read to its last byte written.</summary>
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Most checks at a time. A check uses the machine's cores by itself, so a few are enough.</summary>
    public int MaxConcurrent { get; set; } = 2;

    /// <summary>Most requests that wait for their turn; the next is turned away.</summary>
    public int MaxWaiting { get; set; } = 32;

    /// <summary>Finds every fault at once, before the first request comes.</summary>
    public sealed class Check : IValidateOptions<Limits>
    {
        public ValidateOptionsResult Validate(string? name, Limits limits)
        {
            string?[] faults =
            [
                Fault(nameof(MaxBodyBytes), limits.MaxBodyBytes, 1024, 1024 * 1024 * 1024, "bytes"),
                Fault(nameof(MaxArticles), limits.MaxArticles, 2, 1000, "articles"),
                Fault(nameof(MaxCharacters), limits.MaxCharacters, 1, 50_000_000, "characters"),
                Fault(nameof(TimeLimit), limits.TimeLimit, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(10), "written as 00:00:10"),
                Fault(nameof(MaxConcurrent), limits.MaxConcurrent, 1, 1024, "checks"),
                Fault(nameof(MaxWaiting), limits.MaxWaiting, 0, 100_000, "requests"),
            ];
            string[] found = [.. faults.OfType<string>()];
            return found.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(found);
        }

        private static string? Fault<T>(string name, T value, T least, T most, string unit)
            where T : IComparable<T> =>
            value.CompareTo(least) >= 0 && value.CompareTo(most) <= 0 ? null
                : FormattableString.Invariant($"Limits:{name} is {value}; it must be between {least} and {most} ({unit}).");
    }
}
