namespace ClaimCheck.Cli.Tests;

/// <summary>The working copy the tests were built in.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string? folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, "ClaimCheck.sln")))
            {
                return at;
            }
        }

        throw new DirectoryNotFoundException($"No ClaimCheck.sln above {folder}: run the tests from a clone.");
    }
}
