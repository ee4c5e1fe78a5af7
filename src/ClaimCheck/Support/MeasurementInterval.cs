namespace ClaimCheck.Support;

/// <summary>Where a method that weighs numbers takes a measurement to lie.</summary>
/// <param name="Centre">The weighted mean of the claims.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public readonly record struct MeasurementInterval(double Centre, double Low, double High);
