using System.Reflection;

namespace ClaimCheck;

/// <summary>The version of this library.</summary>
internal static class EngineVersion
{
    /// <summary>The version of the package, without the commit it was built from: what a report's results depend on.</summary>
    public static string Current { get; } = Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
