using ClaimCheck.Languages;
using ClaimCheck.Reporting;
using ClaimCheck.Rules;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Reporting;

public sealed class MessageTextTests
{
    private static readonly MessageTable English = MessageTable.Of(UiLanguage.English);
    private static readonly MessageTable Chinese = MessageTable.Of(UiLanguage.Chinese);

    [Fact]
    public void Templates_OfBothLanguages_HaveTheSameIdsAndArguments()
    {
        Chinese.Templates.Keys.Should().BeEquivalentTo(English.Templates.Keys);
        foreach (var (id, template) in English.Templates)
        {
            Names(Chinese.Templates[id]).Should().BeEquivalentTo(Names(template), "message {0} says the same in both languages", id);
        }
    }

    [Fact]
    public void Words_OfBothLanguages_HaveTheSameKeysAndPlaces()
    {
        var (english, chinese) = (Words.Of(UiLanguage.English).All, Words.Of(UiLanguage.Chinese).All);

        chinese.Keys.Should().BeEquivalentTo(english.Keys);
        english.Where(w => !Names(w.Value.Split('|')[0]).SequenceEqual(Names(chinese[w.Key]).Order(StringComparer.Ordinal))).Should().BeEmpty();
        chinese.Values.Should().OnlyContain(w => w.Length > 0);
    }

    [Fact]
    public void Words_OfEveryRule_AreItsTitleAndItsHelp()
    {
        foreach (var rule in BuiltInRules.Descriptors)
        {
            Words.Of(UiLanguage.English)["rule." + rule.Id].Should().Be(rule.Title);
            Words.Of(UiLanguage.Chinese).All.Should().ContainKeys("rule." + rule.Id, "help." + rule.Id);
        }
    }

    [Theory]
    [InlineData("$14.3 billion", "143亿美元", "quantity.same", "“$14.3 billion”与“143亿美元”所述相同：143亿美元。")]
    [InlineData("3,738 people", "3,700 people", "quantity.compatible", "“3,738 people”（3738人）与“3,700 people”（3650至3750人）可以同时成立。")]
    [InlineData("$14.3 billion", "$14.8 billion", "quantity.contradict", "“$14.3 billion”（142.5亿至143.5亿美元）与“$14.8 billion”（147.5亿至148.5亿美元）不能同时成立：相差5亿美元，即3.4%。")]
    [InlineData("600 employees", "640名员工", "quantity.contradict", "“600 employees”（600名员工）与“640名员工”（635至645名员工）不能同时成立：相差40名员工，即6.2%。")]
    [InlineData("3 km", "5 miles", "quantity.contradict", "“3 km”（3公里）与“5 miles”（5英里）不能同时成立：相差62.7%。")]
    [InlineData("$5 million", "€5 million", "quantity.currency", "“$5 million”与“€5 million”数字相同，币种却不同（USD、EUR）。")]
    [InlineData("$5 million", "€9 million", "quantity.rate", "“$5 million”以USD计，“€9 million”以EUR计，未给出汇率。")]
    [InlineData("$5 million", "5 kilometres", "quantity.dimension", "“$5 million”是金额，“5 kilometres”是长度，无从比较。")]
    [InlineData("12 cars", "12 nurses", "quantity.noun", "“12 cars”数的是汽车，“12 nurses”数的是护士，无从比较。")]
    [InlineData("$80 a barrel", "$80 a month", "quantity.per", "“$80”按每桶计，“$80”按每个月计，无从比较。")]
    [InlineData("June 2025", "2025年6月", "date.same", "“June 2025”与“2025年6月”是同一时间：2025-06-01至2025-06-30。")]
    [InlineData("June 2025", "12 June 2025", "date.compatible", "“June 2025”（2025-06-01至2025-06-30）与“12 June 2025”（2025-06-12）相互重叠。")]
    [InlineData("April 2025", "2024年4月", "date.contradict", "“April 2025”（2025-04-01至2025-04-30）与“2024年4月”（2024-04-01至2024-04-30）并不重叠：相差336天。")]
    [InlineData("since June 2025", "before March 2025", "date.contradict", null)]
    [InlineData("June 2025", "$5 million", "kind.incomparable", "“June 2025”与“$5 million”无从比较：一个是日期，另一个是数量。")]
    public void Of_TwoPhrases_SaysInBothLanguagesHowTheyStand(string left, string right, string id, string? chinese)
    {
        var comparison = ClaimValue.Parse(left)!.CompareTo(ClaimValue.Parse(right)!);

        comparison.Message.Id.Should().Be(id);
        MessageText.Of(comparison.Message, UiLanguage.English).Should().Be(comparison.Reason);
        if (chinese is not null)
        {
            MessageText.Of(comparison.Message, UiLanguage.Chinese).Should().Be(chinese);
        }
    }

    [Fact]
    public void Of_ValuesOfEveryStory_IsInEnglishTheReasonOfTheComparison()
    {
        foreach (var report in Stories.All)
        {
            var values = report.Claims.Select(c => c.Value).ToArray();
            foreach (var (left, right) in values.Zip(values.Skip(1)).Concat(values.Zip(values.Reverse())))
            {
                var comparison = left.CompareTo(right);
                MessageText.Of(comparison.Message, UiLanguage.English).Should().Be(comparison.Reason);
                MessageText.Of(comparison.Message, UiLanguage.Chinese).Should().NotBeNullOrEmpty();
            }
        }
    }

    [Fact]
    public void Of_FindingsOfEveryStory_IsInEnglishTheirExplanation()
    {
        var findings = Stories.Findings.ToArray();

        findings.Should().HaveCountGreaterThan(100);
        findings.Where(f => MessageText.Of(f.Message, UiLanguage.English) != f.Explanation).Should().BeEmpty();
        findings.Where(f => MessageText.Of(f, UiLanguage.Chinese) == f.Explanation).Should().BeEmpty();
    }

    [Fact]
    public void Of_Hint_ArithmeticFollowsInTheLanguage()
    {
        var finding = Stories.Sample.Contradictions.First(f => f.Hints.Contains("CC5003"));

        MessageText.Of(finding, UiLanguage.English).Should().EndWith("Looks like the value of another fact: 300 billion USD is 30 billion USD × 10, and 30 billion USD is the figure that harbour-wire gives for another fact (valuation).");
        MessageText.Of(finding, UiLanguage.Chinese).Should().EndWith("像是另一事实的数值：3000亿美元是300亿美元 × 10，而300亿美元是harbour-wire给另一事实（估值）的数字。");
    }

    [Theory]
    [InlineData("The firm has 50 people. It laid off 70 people.", null)]
    public void Of_RuleOfYourOwn_IsItsExplanation(string explanation, string? none)
    {
        var claim = Given.Claim("a1", "x.y", Given.Count(3)) with { Id = "c1" };
        var finding = Findings.Among(new RuleDescriptor("DESK1", "Desk"), [claim], explanation);

        MessageText.Of(finding.Message, UiLanguage.Chinese).Should().Be(none);
        MessageText.Of(finding, UiLanguage.Chinese).Should().Be(explanation);
    }

    [Theory]
    [InlineData("person.age", "age", "Anna Ruiz was 250 years old.")]
    [InlineData("casualties.killed", "count", "-3")]
    public void Of_ImpossibleValue_IsToldInChinese(string predicate, string kind, string text)
    {
        var value = kind == "age" ? Given.Of(Dimension.Age, 250, "year") : Given.Count(-3);
        var finding = new ClaimChecker().CheckClaims([Given.Claim("a1", predicate, value)]).Findings.Should().ContainSingle(text).Subject;

        MessageText.Of(finding.Message, UiLanguage.English).Should().Be(finding.Explanation);
        MessageText.Of(finding, UiLanguage.Chinese).Should().MatchRegex("[\u4e00-\u9fff]");
    }

    private static IEnumerable<string> Names(string template) => MessageTemplate.Places(template).Select(p => p.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
