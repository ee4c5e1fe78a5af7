using ClaimCheck.Languages;
using ClaimCheck.Values;

namespace ClaimCheck.Claims;

/// <summary>Offices that one person does not hold together in one body: chief financial officer and chief technology officer.</summary>
internal static class OfficeGroup
{
    private static readonly TextTable<string> Groups = new(LanguageTable.Rows("exclusive-offices.tsv")
        .SelectMany(cells => cells[1].Split(','), (cells, office) => new Phrase<string>(office, cells[0])));

    /// <summary>Group of the first office that has one, else the office itself: roles of one group are one fact.</summary>
    public static string Of(Role role)
    {
        foreach (var office in role.Offices)
        {
            if (Find(office) is { } group)
            {
                return group;
            }
        }

        return role.Offices.Count == 0 ? "none" : role.Offices[0];
    }

    private static string? Find(string office) =>
        Groups.TryGetValue(office, out var group) ? group
        : office.StartsWith("chief-", StringComparison.Ordinal) && office.EndsWith("-officer", StringComparison.Ordinal) ? "chief-officer"
        : null;
}
