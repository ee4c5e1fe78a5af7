namespace ClaimCheck.Mentions;

/// <summary>Tells what sort of thing a Latin name names by its words.</summary>
internal static class LatinKind
{
    public static EntityKind Of(string text, List<TextSpan> words, int first, int end)
    {
        for (var i = first; i < end && end - first > 1; i++)
        {
            if (NameTables.Suffixes.Contains(text.AsSpan(words[i].Start, words[i].Length)) || text[words[i].Start] == '&')
            {
                return EntityKind.Organisation;
            }
        }

        var surface = text[words[first].Start..words[end - 1].End];
        return surface.Contains(" of ", StringComparison.Ordinal) || surface.Contains('&', StringComparison.Ordinal) ? EntityKind.Organisation
            : IsProduct(text, words[end - 1]) ? EntityKind.Product
            : NameForm.LooksLikePerson(surface) ? EntityKind.Person
            : EntityKind.Unknown;
    }

    /// <summary>A digit or a single capital ends the names of models: Model Y, YU7, GPT-4o, iPhone 17.</summary>
    public static bool IsProduct(string text, TextSpan last) =>
        (last.Length == 1 && char.IsAsciiLetterUpper(text[last.Start])) || text.AsSpan(last.Start, last.Length).ContainsAnyInRange('0', '9');
}
