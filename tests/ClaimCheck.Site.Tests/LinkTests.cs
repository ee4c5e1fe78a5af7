namespace ClaimCheck.Site.Tests;

public sealed class LinkTests
{
    [Theory]
    [InlineData("[a](docs/none.md)", "leads to no file of the site (docs/none.md)")]
    [InlineData("[a](docs/guide.md#nowhere)", "names no heading of docs/guide.md; it has #guide, #第二节, #the-second-part.")]
    [InlineData("[a](#nowhere)", "names no heading of README.md")]
    [InlineData("[a](../outside.md)", "leads to no file of the site (outside the repository)")]
    [InlineData("[a](/docs/guide.md)", "leads to no file of the site")]
    [InlineData("[a](docs)", "leads to a folder")]
    [InlineData("[a](docs/data.json#x)", "names a place in a file that is no page")]
    [InlineData("![a](docs/none.png)", "leads to no file of the site (docs/none.png)")]
    public void Build_BrokenLink_SaysWhereAndWhy(string link, string fault)
    {
        using var repository = Repository($"See {link}.");

        var site = repository.Build();

        site.Faults.Should().ContainSingle().Which.ToString().Should().StartWith("README.md(5): error: The link to '").And.Contain(fault);
        site.Files.Should().BeEmpty();
    }

    [Theory]
    [InlineData("[a](docs/guide.md)", "href=\"docs/guide.html\"")]
    [InlineData("[a](docs/guide.md#the-second-part)", "href=\"docs/guide.html#the-second-part\"")]
    [InlineData("[a](docs/guide.md#第二节)", "href=\"docs/guide.html#%E7%AC%AC%E4%BA%8C%E8%8A%82\"")]
    [InlineData("[a](docs/README.md)", "href=\"docs/index.html\"")]
    [InlineData("[a](./docs/../docs/guide.md)", "href=\"docs/guide.html\"")]
    [InlineData("[a](docs/data.json)", "href=\"docs/data.json\"")]
    [InlineData("[a](https://example.org/x.md#y)", "href=\"https://example.org/x.md#y\"")]
    public void Build_Link_LeadsToThePage(string link, string expected)
    {
        using var repository = Repository($"See {link}.");

        Page(repository.Build(), "index.html").Should().Contain(expected);
    }

    [Fact]
    public void Build_PageNobodyLinksTo_IsAFault()
    {
        using var repository = Repository("", ("docs/lost.md", "# Lost\n"));

        repository.Build().Faults.Should().ContainSingle().Which.ToString().Should().Be("docs/lost.md(1): error: No page leads here from README.md; list it in docs/README.md.");
    }

    [Theory]
    [InlineData("no heading\n", "0 headings of the first level")]
    [InlineData("# One\n\n# Two\n", "2 headings of the first level")]
    [InlineData("# One\n\n### Three\n", "'Three' is a heading of level 3 under one of level 1")]
    public void Build_Headings_GoDownOneByOne(string markdown, string fault)
    {
        using var repository = Repository("[a](docs/odd.md)", ("docs/odd.md", markdown));

        repository.Build().Faults.Should().ContainSingle().Which.Text.Should().Contain(fault);
    }

    [Fact]
    public void Build_NoRepository_SaysWhatIsMissing()
    {
        using var repository = new ScratchRepository(("docs/a.md", "# A\n"));

        repository.Build().Faults.Should().ContainSingle().Which.Text.Should().Contain("no README.md");
    }

    [Fact]
    public void Build_Markup_StandsAsText()
    {
        using var repository = Repository("<script>alert(1)</script> and <b onclick=x>bold</b>");

        Page(repository.Build(), "index.html").Should().Contain("&lt;script&gt;alert(1)").And.NotContain("<script>alert").And.NotContain("<b onclick");
    }

    [Fact]
    public void Build_FilesOfBuilds_AreNoPages()
    {
        using var repository = Repository("", ("docs/samples/app/bin/README.md", "no heading"), ("docs/.hidden/a.md", "no heading"));

        repository.Build().Faults.Should().BeEmpty();
    }

    private static ScratchRepository Repository(string text, params (string File, string Text)[] more) => new(
    [
        ("README.md", $"# Home\n\n[Contents](docs/README.md)\n\n{text}\n"),
        ("docs/README.md", "# Contents\n\n## Read\n\n- [The guide](guide.md)\n"),
        ("docs/guide.md", "# Guide\n\n## 第二节\n\n## The `second` part\n"),
        ("docs/data.json", "{}"),
        .. more,
    ]);

    private static string Page(SiteContent site, string address)
    {
        site.Faults.Should().BeEmpty();
        return System.Text.Encoding.UTF8.GetString(site.Files[address]);
    }
}
