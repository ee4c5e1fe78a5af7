using System.Text.RegularExpressions;
using ClaimCheck.Facts;
using ClaimCheck.Languages;
using ClaimCheck.Reading;
using ClaimCheck.Reporting;
using ClaimCheck.Tests.Cases;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Reporting;

public sealed class ExplanationTextTests
{
    [Fact]
    public void Write_Chinese_HoldsNoEnglishButWordsOfArticlesAndIds()
    {
        Article[] articles = [Given.Article("a", "丰谷公司计划裁减600个岗位，工厂位于里兹。\n\n[图片：600人在厂外]"), Given.Article("b", "丰谷公司已经裁减900个岗位，工厂位于里兹。")];

        var text = Text(articles, ExplainQuery.Words("600", "900个岗位"), UiLanguage.Chinese);

        text.Should().Contain("读出1条断言").And.Contain("未读：它位于页面的图片说明部分").And.Contain("止于：否决").And.Contain("两者说得一实一虚：计划中与陈述。");
        Regex.Matches(text, "(?<![:\\w])[A-Za-z]{3,}", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(m => m.Value).Where(w => !w.StartsWith('c')).Should().BeEmpty();
    }

    [Theory]
    [InlineData("a", "nowhere", "没有哪篇文章含有这些文字")]
    [InlineData("a", "was founded in", "没有断言：其中未识别出")]
    public void Write_WordsWithoutClaim_SayWhyInChinese(string id, string quote, string told) =>
        Text([Given.Article(id, "Velo Nord was founded in 1987 in Oslo by two sisters.")], ExplainQuery.Words(quote), UiLanguage.Chinese).Should().Contain(told);

    [Theory]
    [MemberData(nameof(StoryTests.Stories), MemberType = typeof(StoryTests))]
    public void Messages_OfEveryStory_AreInEnglishTheReasonAndHaveChinese(string folder)
    {
        var articles = Story.Load(folder).Articles;
        var report = new ClaimChecker().Check(articles);
        foreach (var fact in report.Facts.Where(f => f.Claims.Count > 1).Take(3))
        {
            var explanation = new ClaimChecker().Explain(articles, ExplainQuery.Fact(fact.Id));
            foreach (var pair in explanation.Pairs)
            {
                string.Join(' ', pair.ReasonMessages.Select(m => MessageText.Of(m, UiLanguage.English))).Should().Be(pair.Reason);
                pair.ReasonMessages.Append(pair.ComparisonMessage).Select(m => MessageText.Of(m, UiLanguage.Chinese)).Should().OnlyContain(t => t != null && Regex.IsMatch(t, "[\u4e00-\u9fff]"));
            }
        }
    }

    [Fact]
    public void Words_OfEverythingAnExplanationNames_StandInTheTables()
    {
        var words = Words.Of(UiLanguage.Chinese).All;
        var claims = Stories.All.SelectMany(r => r.Claims).ToArray();

        words.Should().ContainKeys(Enum.GetNames<PairGate>().Where(n => n != nameof(PairGate.None)).Select(n => "gate." + Camel(n)));
        words.Should().ContainKeys(Enum.GetNames<Relation>().Select(n => "relation." + Camel(n)));
        words.Should().ContainKeys(Enum.GetNames<PairFeature>().Select(n => "score." + Camel(n)));
        words.Should().ContainKeys(Enum.GetNames<Section>().Append("none").Select(n => "word." + n.ToLowerInvariant()));
        words.Should().ContainKeys(Enum.GetNames<Modality>().Select(n => "word." + n.ToLowerInvariant()));
        words.Should().ContainKeys(claims.SelectMany(c => c.Qualifiers).Where(q => q.Key is not ("office" or "statement" or "per") && !q.Value.StartsWith("within-", StringComparison.Ordinal)).Select(q => "value." + q.Value).Distinct());
        words.Should().ContainKeys(claims.SelectMany(c => c.Qualifiers.Keys).Distinct().Select(n => "qualifier." + n));
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Text(IEnumerable<Article> articles, ExplainQuery query, UiLanguage language)
    {
        using var text = new StringWriter();
        ExplanationText.Write(new ClaimChecker().Explain(articles, query), text, new ReportOptions { Language = language });
        return text.ToString();
    }
}
