using ClaimCheck.Languages;

namespace ClaimCheck.Reporting;

/// <summary>Prints the reasons of findings from their message ids and arguments. Thread-safe.</summary>
public static class MessageText
{
    /// <summary>The reason of a finding in a language. Where its message has no text of its own there (a rule of your own), the explanation as it stands.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The language.</param>
    public static string Of(Finding finding, UiLanguage language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Of(finding.Message, language) ?? finding.Explanation;
    }

    /// <summary>A message in a language, the hints it carries behind it; null where it has no text.</summary>
    /// <param name="message">The message.</param>
    /// <param name="language">The language.</param>
    public static string? Of(Message message, UiLanguage language)
    {
        ArgumentNullException.ThrowIfNull(message);
        return MessageTable.Of(language).Write(message);
    }
}
