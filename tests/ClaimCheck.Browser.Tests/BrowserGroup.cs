namespace ClaimCheck.Browser.Tests;

/// <summary>The tests that share the one browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserGroup : ICollectionFixture<Browser>
{
    public const string Name = "browser";
}
