namespace ClaimCheck.Reading;

/// <summary>A full calendar date as written in a head block.</summary>
/// <param name="Day">The day it names.</param>
/// <param name="Span">Its words.</param>
internal readonly record struct HeadDate(DateOnly Day, TextSpan Span);
