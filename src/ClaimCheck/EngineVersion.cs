using System.Reflection;

namespace ClaimCheck;

/// <summary>The version of this library.</summary>
internal static class EngineVersion
{
    /// <summary>Major, minor and patch: what a report's results depend on.</summary>
    public static string Current { get; } = Assembly.GetExecutingAssembly().GetName().Version?.ToString(3) ?? "0.0.0";
}
