namespace ClaimCheck.Evaluation;

/// <summary>A trap and the finding that stepped into it.</summary>
/// <param name="Trap">The trap.</param>
/// <param name="Finding">The first false alarm, in report order, that sets two of its statements against each other.</param>
public sealed record SprungTrap(GoldTrap Trap, Finding Finding);
