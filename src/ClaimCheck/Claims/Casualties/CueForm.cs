namespace ClaimCheck.Claims.Casualties;

/// <summary>On which side of a cue the people stand.</summary>
internal enum CueForm
{
    /// <summary>Before it: "three people died".</summary>
    After,

    /// <summary>Behind it: "killing three people".</summary>
    Before,

    /// <summary>A participle: "three were killed", "he killed three".</summary>
    Either,
}
