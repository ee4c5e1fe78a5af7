namespace ClaimCheck.Site.Tests;

public sealed class SiteFolderTests
{
    private static readonly SiteContent s_small = new(new Dictionary<string, byte[]> { ["site.css"] = [1], ["docs/a.html"] = [2] }, [], 1, 0);

    [Fact]
    public void Write_EmptyPlace_HoldsTheSite()
    {
        using var place = new ScratchRepository();
        var folder = Path.Combine(place.Root, "new");

        SiteFolder.Write(folder, s_small).Should().BeNull();

        File.ReadAllBytes(Path.Combine(folder, "docs/a.html")).Should().Equal(2);
    }

    [Fact]
    public void Write_FormerSite_IsReplaced()
    {
        using var place = new ScratchRepository(("site.css", "old"), ("docs/gone.html", "old"));

        SiteFolder.Write(place.Root, s_small).Should().BeNull();

        File.Exists(Path.Combine(place.Root, "docs/gone.html")).Should().BeFalse();
    }

    [Fact]
    public void Write_FolderOfSomethingElse_IsLeftAlone()
    {
        using var place = new ScratchRepository(("thesis.txt", "years of work"));

        SiteFolder.Write(place.Root, s_small).Should().Contain("holds something that is no site; nothing was written");

        File.Exists(Path.Combine(place.Root, "thesis.txt")).Should().BeTrue();
    }

    [Fact]
    public void Write_FileInTheWay_IsSaid()
    {
        using var place = new ScratchRepository(("site", "a file"));

        SiteFolder.Write(Path.Combine(place.Root, "site"), s_small).Should().Contain("this is a file");
    }
}
