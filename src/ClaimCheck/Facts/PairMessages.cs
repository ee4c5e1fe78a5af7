namespace ClaimCheck.Facts;

/// <summary>Messages that say what was made of two claims. Each has a text in every language under its id.</summary>
internal static class PairMessages
{
    public static Message Of(string what, params ReadOnlySpan<(string Name, string Value)> args)
    {
        var given = new List<KeyValuePair<string, string>>();
        foreach (var (name, value) in args)
        {
            given.Add(new(name, value));
        }

        return new Message("pair." + what, new Qualifiers(given));
    }
}
