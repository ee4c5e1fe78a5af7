namespace ClaimCheck.Support;

/// <summary>How the values of an attribute are set beside each other.</summary>
public enum AttributeKind
{
    /// <summary>Not said: worked out from the values, most of which must fit.</summary>
    Inferred,

    /// <summary>Words: equal or not, whatever their case and leading zeros ("07" is gate "7").</summary>
    Text,

    /// <summary>Numbers: near within the tolerance; a round number supports a finer one that rounds to it.</summary>
    Number,

    /// <summary>Clock times <c>hh:mm</c>: near within the tolerance, over midnight too.</summary>
    Time,

    /// <summary>Entries apart by <c>;</c>, each <c>surname, first name</c> or a word: a list without some of the entries supports the fuller one.</summary>
    List,

    /// <summary>Names in a hierarchy: an ancestor supports a place in it.</summary>
    Place,
}
