using ClaimCheck.Claims;
using ClaimCheck.Facts;
using ClaimCheck.Values;

namespace ClaimCheck.Rules;

/// <summary>Compares ages told on different days by what does not move: the days the person can have been born on.</summary>
internal static class Ageing
{
    /// <summary>An article this many days after the first tells the age of its own day; a later one may mean the day of the event.</summary>
    private const int CurrentDays = 30;

    /// <summary>Whether the fact is a person's age, read from dated articles.</summary>
    public static bool Concerns(FactSheet fact) => fact.Fact.Predicate == AgeClaims.Predicate;

    /// <summary>Whether of any two articles some ages can both be the person's. An article that gives several ages speaks of several people or days.</summary>
    public static bool AllMeet(FactSheet fact, RuleContext context)
    {
        var byArticle = fact.Claims.GroupBy(c => c.Article, StringComparer.Ordinal).Select(g => g.ToArray()).ToArray();
        for (var i = 0; i < byArticle.Length; i++)
        {
            for (var j = i + 1; j < byArticle.Length; j++)
            {
                if (!byArticle[i].Any(l => byArticle[j].Any(r => Meet(l, r, context))))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool Meet(Claim left, Claim right, RuleContext context)
    {
        if (left.Value.RelationTo(right.Value) != Relation.Contradict)
        {
            return true;
        }

        var (l, r) = (BornBetween(left, context), BornBetween(right, context));
        return l is { } a && r is { } b && a.After < b.Last && b.After < a.Last;
    }

    /// <summary>The person was born after the one day and on the other at the latest.</summary>
    private static (DateOnly After, DateOnly Last)? BornBetween(Claim claim, RuleContext context)
    {
        if (claim.Value is not Quantity age || !context.Articles.TryGetValue(claim.Article, out var article) || article.Published is not { } published)
        {
            return null;
        }

        var years = age.Unit == "year" ? decimal.Truncate(age.Stated) : 0m;
        var earliest = context.FirstPublished is { } first && published.DayNumber - first.DayNumber > CurrentDays ? first : published;
        return years < 0m || years >= earliest.Year - 1 ? null : (earliest.AddYears(-(int)years - 1), published.AddYears(-(int)years));
    }
}
