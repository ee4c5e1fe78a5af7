using System.Text.RegularExpressions;

namespace ClaimCheck.Cli.Tests;

public sealed class RuleSetOptionsTests : IDisposable
{
    private readonly Cli _cli = new();

    public RuleSetOptionsTests()
    {
        _cli.File("in/a.txt", "Velo Nord was founded in 1987 in Oslo by two sisters.");
        _cli.File("in/b.txt", "Velo Nord创立于1978年,总部在奥斯陆,由两姐妹创办。");
    }

    private string Articles => Path.Combine(_cli.Folder, "in");

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Rules_SeveralFiles_EachAddsToTheOnesBefore()
    {
        var organisation = _cli.File("organisation.json", """{"schema": "claimcheck/rules/1", "rules": {"CC2001": "off"}}""");
        var story = _cli.File("story.json", """{"schema": "claimcheck/rules/1", "rules": {"CC2001": "critical"}}""");

        _cli.Run("check", Articles, "--rules", organisation, "--fail-on", "minor").Should().Be(ExitCodes.Done);
        _cli.Run("check", Articles, "--rules", organisation, "--rules", story, "--fail-on", "critical").Should().Be(ExitCodes.Findings);
        _cli.Run("check", Articles, "--rules", story, "--rules", organisation, "--fail-on", "minor").Should().Be(ExitCodes.Done);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("evaluate")]
    [InlineData("explain --quote 1987")]
    public void Rules_Broken_AreToldWithTheirPlaceAndEndTheRun(string command)
    {
        var rules = _cli.File("rules.json", "{\"schema\": \"claimcheck/rules/1\",\n \"minorWithin\": 1.5, \"boundz\": 1}");

        _cli.Run([.. command.Split(' '), Articles, "--rules", rules]).Should().Be(ExitCodes.Input);

        _cli.Errors.Should().Contain("rules.json(2,").And.Contain("$.minorWithin is 1.5").And.Contain("CC9101").And.Contain("did you mean bounds?");
        _cli.Output.Should().BeEmpty();
    }

    [Fact]
    public void Rules_OfARuleSet_AreListedWithTheirPredicates()
    {
        var rules = _cli.File("rules.json", """
            {
              "schema": "claimcheck/rules/1",
              "rules": { "CC1001": "off" },
              "predicates": [ { "id": "academy.levy", "label": { "en": "academy levy" }, "dimension": "money", "cues": { "en": ["academy levy"] } } ],
              "relations": [ { "id": "DESK5001", "formula": "academy.levy <= transfer.fee" } ]
            }
            """);

        _cli.Run("rules", "--rules", rules).Should().Be(ExitCodes.Done);
        _cli.Output.Should().Contain("DESK5001  own       academy.levy <= transfer.fee").And.MatchRegex("CC1001.*  off");

        _cli.Run("predicates", "academy", "--rules", rules).Should().Be(ExitCodes.Done);
        _cli.Output.Trim().Should().Be("academy.levy                      academy levy  (money)  cues: academy levy");
    }

    [Fact]
    public void Rules_Schema_IsPrinted()
    {
        _cli.Run("rules", "--schema").Should().Be(ExitCodes.Done);

        _cli.Output.Should().Contain("\"title\": \"ClaimCheck rule set, version 1\"").And.NotContain("CC1001");
    }

    [Fact]
    public void Rules_MissingFile_IsNamed()
    {
        _cli.Run("check", Articles, "--rules", Path.Combine(_cli.Folder, "nowhere.json")).Should().Be(ExitCodes.Input);

        _cli.Errors.Should().Contain("nowhere.json").And.Contain("CC9200");
    }

    [Theory]
    [InlineData("dismissed", "1 dismissed", "CC2001  ", ExitCodes.Done)]
    [InlineData("accepted", "Accepted by Ada: asked the registry", "no such words", ExitCodes.Findings)]
    public void Rules_Suppression_HoldsWhenTheCheckIsRunAgain(string decision, string shown, string hidden, int code)
    {
        _cli.Run("check", Articles);
        var id = Regex.Match(_cli.Output, @"CC2001.*\[(x[0-9a-f]+)\]").Groups[1].Value;
        var rules = _cli.File("rules.json", "{\"schema\": \"claimcheck/rules/1\", \"suppressions\": [{\"finding\": \"" + id + "\", \"decision\": \"" + decision + "\", \"by\": \"Ada\", \"why\": \"asked the registry\"}]}");
        _cli.File("in/c.txt", "The town of Hamar opened a new library on Tuesday.");

        _cli.Run("check", Articles, "--rules", rules, "--fail-on", "minor").Should().Be(code);
        _cli.Output.Should().Contain(shown).And.NotContain(hidden);

        _cli.Run("check", Articles, "--rules", rules, "--format", "json").Should().Be(ExitCodes.Done);
        _cli.Output.Should().Contain($"\"decision\": \"{decision}\"").And.Contain("\"why\": \"asked the registry\"");
    }

    [Fact]
    public void Aliases_File_MakesTwoSpellingsOneName()
    {
        _cli.File("in/a.txt", "Velo Nord was founded in 1987.");
        _cli.File("in/b.txt", "北方单车公司创立于1978年。");
        var aliases = _cli.File("names.tsv", "# our houses\n北方单车公司\tVelo Nord\n\n北方单车\tVelo Nord\r\n");

        _cli.Run("check", Articles, "--aliases", aliases, "--fail-on", "minor").Should().Be(ExitCodes.Findings);
    }

    [Fact]
    public void Aliases_BrokenLines_AreAllTold()
    {
        var aliases = _cli.File("names.tsv", "北方单车公司 Velo Nord\nA\tB\nC\t\n");

        _cli.Run("check", Articles, "--aliases", aliases).Should().Be(ExitCodes.Input);

        _cli.Errors.Should().Contain("names.tsv(1,1)").And.Contain("names.tsv(3,1)").And.Contain("CC9104").And.NotContain("names.tsv(2,1)");
    }
}
