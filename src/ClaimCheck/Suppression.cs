namespace ClaimCheck;

/// <summary>A finding that a person has judged. It goes by the finding's id, which is made of rule and evidence, so that it holds as long as the words do.</summary>
/// <param name="Finding">Id of the finding: <c>x</c> and hexadecimal digits.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="By">Who decided.</param>
/// <param name="Why">The reason, for the next reader.</param>
/// <param name="On">The day, or null.</param>
/// <param name="Story">The story the finding is of, or null: a judgement is missed (a note CC9223) in the reports of its own story only, and one of no story in the reports of none.</param>
public sealed record Suppression(string Finding, Decision Decision, string By, string Why, DateOnly? On = null, string? Story = null);
