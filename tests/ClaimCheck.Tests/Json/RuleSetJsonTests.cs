using System.Text;
using ClaimCheck.Json;
using ClaimCheck.Predicates;
using ClaimCheck.Rules;

namespace ClaimCheck.Tests.Json;

public sealed class RuleSetJsonTests
{
    private const string Organisation = """
        {
          // what the whole house goes by
          "schema": "claimcheck/rules/1",
          "minorWithin": 0.02,
          "aliases": { "小扎": "Mark Zuckerberg", "IBM": "International Business Machines" },
          "rules": { "CC2002": "off", "CC1001": "critical" },
          "predicates": [
            { "id": "training.levy", "label": { "en": "training levy", "zh": "培养金" }, "dimension": "money",
              "cues": { "en": ["training levy"], "zh": ["培养金"] }, "range": [1000, null], "cardinality": "one", "tolerance": 0.01, "separators": ["season"] },
            { "id": "company.valuation", "change": "fixed" }
          ],
          "relations": [ { "id": "DESK5001", "formula": "investment.amount = stake.share * company.valuation", "within": 0.1 } ],
          "suppressions": [ { "finding": "x01", "decision": "dismissed", "by": "Ada", "why": "Two different rounds", "on": "2026-11-26" } ]
        }
        """;

    private static readonly RuleSet Full = RuleSet.Default with
    {
        Bounds = Bounds.Strict,
        MinorWithin = 0.015m,
        Aliases = new([new("AA", "Alpha"), new("甲", "Alpha")]),
        DisabledRules = ["CC1003", "CC1001"],
        Severities = [new("CC2001", Severity.Minor), new("CC1002", Severity.Critical)],
        Predicates =
        [
            new Predicate { Id = "a.b", Dimension = "length", CuesEn = ["span"], CuesZh = ["跨度"], Counts = ["x"], Least = 0.5m, Greatest = 1e9m, Change = Change.Rises, Tolerance = 0.25m, Separators = [] },
            new Predicate { Id = "a.c", Dimension = "date", LabelEn = "day", LabelZh = "日" },
            new Predicate { Id = "a.d", Dimension = "date", Cardinality = Cardinality.Many },
        ],
        Relations = [new FactRelation("DESK5001", "a.c < a.d") { Title = "c before d", Within = 0m, Severity = Severity.Critical }],
        Suppressions = [new("x0f", Decision.Accepted, "Bo", "checked by telephone"), new("x0e", Decision.Dismissed, "Bo", "—", new DateOnly(2026, 1, 2))],
    };

    [Fact]
    public void Read_OfWritten_IsEqual() => RuleSetJson.Read(RuleSetJson.Write(Full)).Should().Be(Full);

    [Fact]
    public void Write_OfRead_IsTheSameText()
    {
        var text = RuleSetJson.Write(RuleSetJson.Read(Organisation));

        RuleSetJson.Write(RuleSetJson.Read(text)).Should().Be(text);
    }

    [Fact]
    public async Task Write_Full_SatisfiesTheSchema()
    {
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(RuleSetJson.Schema);

        schema.Validate(RuleSetJson.Write(Full)).Should().BeEmpty();
        schema.Validate(RuleSetJson.Write(RuleSet.Default)).Should().BeEmpty();
        schema.Validate("""{"schema": "claimcheck/rules/1", "predicates": [{"id": "a.b", "tolerance": 2}]}""").Should().NotBeEmpty();
        schema.Validate("""{"schema": "claimcheck/rules/1", "predicate": []}""").Should().NotBeEmpty();
        schema.Validate("""{"schema": "claimcheck/rules/1", "rules": {"CC1001": "loud"}}""").Should().NotBeEmpty();
        schema.Validate("{}").Should().NotBeEmpty();
    }

    [Fact]
    public void Read_Organisation_SaysWhatTheFileSays()
    {
        var rules = RuleSetJson.Read(Organisation);

        rules.MinorWithin.Should().Be(0.02m);
        rules.Aliases["小扎"].Should().Be("Mark Zuckerberg");
        rules.DisabledRules.Should().Equal("CC2002");
        rules.Severities.Should().Equal(new RuleSeverity("CC1001", Severity.Critical));
        rules.Predicates.Should().HaveCount(2);
        rules.Relations.Should().ContainSingle().Which.Within.Should().Be(0.1m);
        rules.Suppressions.Should().ContainSingle().Which.On.Should().Be(new DateOnly(2026, 11, 26));
        new ClaimChecker(rules).RuleSet.Should().Be(rules);
    }

    [Fact]
    public void Read_BuiltInPredicate_KeepsWhatIsLeftOut()
    {
        var changed = RuleSetJson.Read(Organisation).Predicates.Single(p => p.Id == "company.valuation");

        changed.Should().Be(BuiltInPredicates.Find("company.valuation")! with { Change = Change.Fixed });
    }

    [Fact]
    public void Read_StoryOverOrganisation_AddsAndReplaces()
    {
        var story = RuleSetJson.Read(
            """
            {
              "schema": "claimcheck/rules/1",
              "bounds": "strict",
              "aliases": { "IBM": "Big Blue" },
              "rules": { "CC2002": "on", "CC1001": "off" },
              "predicates": [ { "id": "training.levy", "tolerance": 0.2 } ],
              "suppressions": [ { "finding": "x01", "decision": "accepted", "by": "Bo", "why": "It is right after all" } ]
            }
            """,
            over: RuleSetJson.Read(Organisation));

        story.Bounds.Should().Be(Bounds.Strict);
        story.MinorWithin.Should().Be(0.02m);
        story.Aliases.Should().Contain("IBM", "Big Blue").And.Contain("小扎", "Mark Zuckerberg");
        story.DisabledRules.Should().Equal("CC1001");
        story.Severities.Should().BeEmpty();
        story.Predicates.Single(p => p.Id == "training.levy").Should().Match<Predicate>(p => p.Tolerance == 0.2m && p.LabelZh == "培养金" && p.Least == 1000m);
        story.Relations.Should().ContainSingle();
        story.Suppressions.Should().ContainSingle().Which.Decision.Should().Be(Decision.Accepted);
    }

    [Fact]
    public void Load_ByteOrderMarkAndComments_AreRead()
    {
        using var stream = new MemoryStream([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Organisation + "\n// the end\n")]);

        RuleSetJson.Load(stream).Should().Be(RuleSetJson.Read(Organisation));
        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void Load_NoSuchFile_IsAFaultThatNamesIt()
    {
        var load = () => RuleSetJson.Load(Path.Combine(Path.GetTempPath(), "no-such-rules.json"));

        load.Should().Throw<RuleSetException>().WithMessage("*no-such-rules.json*CC9200");
    }

    [Fact]
    public void Load_NotUtf8_IsAFault()
    {
        using var stream = new MemoryStream([(byte)'{', 0xff, 0xfe, 0xfa, (byte)'}']);
        var load = () => RuleSetJson.Load(stream, name: "gb.json");

        load.Should().Throw<RuleSetException>().WithMessage("gb.json: *UTF-8*CC9200");
    }

    [Fact]
    public void LoadResource_NoSuchResource_NamesThoseThereAre()
    {
        var load = () => RuleSetJson.LoadResource(typeof(RuleSetJsonTests).Assembly, "x.json");

        load.Should().Throw<RuleSetException>().WithMessage("x.json: *EmbeddedResource*CC9200");
    }

    [Fact]
    public void Check_DifferentRules_HaveDifferentHashes()
    {
        string[] hashes = [.. new[] { RuleSet.Default, RuleSet.Default with { MinorWithin = 0.01m }, RuleSetJson.Read(Organisation), Full }.Select(r => new ClaimChecker(r).CheckClaims([]).RuleSet)];

        hashes.Should().OnlyHaveUniqueItems().And.AllSatisfy(h => h.Should().MatchRegex("^sha256:[0-9a-f]{64}$"));
    }
}
