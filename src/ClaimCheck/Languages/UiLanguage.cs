namespace ClaimCheck.Languages;

/// <summary>The language that reports are printed in. What articles say is never translated.</summary>
public enum UiLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Chinese, in simplified characters.</summary>
    Chinese,
}
