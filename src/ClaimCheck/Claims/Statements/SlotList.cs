namespace ClaimCheck.Claims.Statements;

/// <summary>Knows whether words are one of several named side by side: then another may be right as well.</summary>
internal static class SlotList
{
    private static readonly string[] Joints = ["、", "和", "与", "及"];

    /// <summary>Whether the words before or behind join them to others.</summary>
    public static bool Holds(string text, TextSpan span)
    {
        var before = text.AsSpan(0, span.Start).TrimEnd();
        var after = text.AsSpan(span.End).TrimStart();
        if (before.EndsWith(" and") || before.EndsWith(" or") || after.StartsWith("and ") || after.StartsWith("or "))
        {
            return true;
        }

        foreach (var joint in Joints)
        {
            if (before.EndsWith(joint) || after.StartsWith(joint))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Also whether a comma stands before them: names in a row.</summary>
    public static bool HoldsName(string text, TextSpan span) => text.AsSpan(0, span.Start).TrimEnd() is [.., ','] || Holds(text, span);
}
