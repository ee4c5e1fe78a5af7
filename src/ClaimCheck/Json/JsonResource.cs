using System.Reflection;

namespace ClaimCheck.Json;

/// <summary>Reads text embedded in an assembly.</summary>
internal static class JsonResource
{
    public static string Read(string name, Assembly assembly)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        return new StreamReader(stream).ReadToEnd();
    }
}
