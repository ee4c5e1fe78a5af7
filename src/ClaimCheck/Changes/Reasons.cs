namespace ClaimCheck.Changes;

/// <summary>Messages that say what changed. Each has a text in every language under its id.</summary>
internal static class Reasons
{
    public static Message Of(string what, params ReadOnlySpan<(string Name, string Value)> args)
    {
        var given = new List<KeyValuePair<string, string>>();
        foreach (var (name, value) in args)
        {
            given.Add(new(name, value));
        }

        return new Message("change." + what, new Qualifiers(given));
    }

    /// <summary>From one value to another.</summary>
    public static Message Turned(string what, string from, string to) => Of(what, ("from", from), ("to", to));

    /// <summary>What a source does with a value.</summary>
    public static Message Says(string what, string source, string value) => Of(what, ("source", source), ("value", value));
}
