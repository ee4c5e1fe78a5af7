namespace ClaimCheck.Values;

/// <summary>What a quantity measures; only quantities of one dimension can be compared.</summary>
public enum Dimension
{
    /// <summary>A sum of money; the unit is an ISO 4217 code, or null when the currency is not known.</summary>
    Money,

    /// <summary>A number of things; the unit is the counted noun in the English singular, or null.</summary>
    Count,

    /// <summary>A share of a whole or a relative change, in per cent.</summary>
    Share,

    /// <summary>A difference of percentages.</summary>
    PercentagePoint,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>The age of a person or thing.</summary>
    Age,

    /// <summary>A place in an order, first = 1.</summary>
    Rank,

    /// <summary>A length.</summary>
    Length,

    /// <summary>An area.</summary>
    Area,

    /// <summary>A volume.</summary>
    Volume,

    /// <summary>A mass.</summary>
    Mass,

    /// <summary>A speed.</summary>
    Speed,

    /// <summary>A temperature.</summary>
    Temperature,

    /// <summary>An energy.</summary>
    Energy,

    /// <summary>A power.</summary>
    Power,

    /// <summary>An amount of data.</summary>
    Data,

    /// <summary>A pressure.</summary>
    Pressure,

    /// <summary>A frequency.</summary>
    Frequency,

    /// <summary>An angle.</summary>
    Angle,

    /// <summary>The magnitude of an earthquake.</summary>
    Magnitude,

    /// <summary>A force.</summary>
    Force,

    /// <summary>A torque.</summary>
    Torque,

    /// <summary>An electric voltage.</summary>
    Voltage,

    /// <summary>An electric current.</summary>
    Current,

    /// <summary>An electric charge, as of a battery.</summary>
    Charge,

    /// <summary>A concentration.</summary>
    Concentration,

    /// <summary>A distance for an amount of fuel.</summary>
    FuelEconomy,

    /// <summary>An amount of fuel for a distance.</summary>
    FuelConsumption,

    /// <summary>A sound level.</summary>
    Loudness,

    /// <summary>A number of picture elements.</summary>
    Resolution,

    /// <summary>A flow of light.</summary>
    LuminousFlux,

    /// <summary>A dose of radiation.</summary>
    RadiationDose,

    /// <summary>An exposure to radiation.</summary>
    RadiationExposure,
}
