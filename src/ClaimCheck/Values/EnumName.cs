namespace ClaimCheck.Values;

/// <summary>Reads the names of enumerations in word tables.</summary>
internal static class EnumName
{
    /// <summary>The value of a name; the one code for all enumerations needs no compiling of its own.</summary>
    /// <exception cref="ArgumentException">No such name.</exception>
    public static T Parse<T>(string name, bool ignoreCase = false)
        where T : struct, Enum => (T)Parse(typeof(T), name, ignoreCase);

    private static object Parse(Type type, string name, bool ignoreCase) => Enum.Parse(type, name, ignoreCase);
}
