namespace ClaimCheck.Mentions;

/// <summary>Goes through a text once and offers each place where a value can begin to the scanners that read such values.</summary>
internal static class TriggerWalk
{
    public static void Run(string text, DateScanner? dates, QuantityScanner? quantities, RoleScanner? roles)
    {
        var classes = ValueTriggers.Table;
        for (var at = 0; at < text.Length;)
        {
            var (trigger, end) = (classes[text[at]], at + 1);
            if (trigger == ValueTrigger.Word)
            {
                end = WordEnd(text, end, classes);
                trigger = ValueTriggers.OfWord(text.AsSpan(at, end - at)) | (end < text.Length && (classes[text[end]] & ValueTrigger.Letter) != 0 ? ValueTrigger.Quantity : ValueTrigger.None);
            }

            if (trigger != ValueTrigger.None)
            {
                dates?.Offer(at, end, trigger);
                quantities?.Offer(at, end, trigger);
                roles?.Offer(at, end, trigger);
            }

            at = end;
        }
    }

    private static int WordEnd(string text, int at, ReadOnlySpan<ValueTrigger> classes)
    {
        while (at < text.Length && classes[text[at]] == ValueTrigger.Word)
        {
            at++;
        }

        return at;
    }
}
