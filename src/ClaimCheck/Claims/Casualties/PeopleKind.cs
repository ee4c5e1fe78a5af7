namespace ClaimCheck.Claims.Casualties;

/// <summary>How people are told of.</summary>
internal enum PeopleKind
{
    /// <summary>By a number: "three people", "two", 3人.</summary>
    Counted,

    /// <summary>One, new to the reader: "a man", "his wife".</summary>
    Single,

    /// <summary>One by name.</summary>
    Named,

    /// <summary>One known already: "the man", "he".</summary>
    Known,

    /// <summary>The one who did it: "the gunman", "himself", 枪手.</summary>
    Culprit,

    /// <summary>Some, nobody knows how many: "several people".</summary>
    Some,

    /// <summary>Nobody.</summary>
    None,
}
