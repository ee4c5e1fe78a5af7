namespace ClaimCheck.Testing.Tests;

/// <summary>The stories that the tests start from.</summary>
internal static class Given
{
    /// <summary>Two articles that contradict each other in one number.</summary>
    public static TestStory Fire { get; } = new TestStory()
        .Article("morning", "A fire at the Aldermoor paper mill killed [|12 workers|] on Monday, police said.", "2031-03-04")
        .Article("evening", "A fire at the Aldermoor paper mill killed [|17 workers|] on Monday, police said.", "2031-03-04");

    /// <summary>The same in Chinese, a third article agreeing with the first.</summary>
    public static TestStory 火灾 { get; } = new TestStory()
        .Article("早报", "周一,青石造纸厂发生火灾,造成{|toll:12人死亡|}。", "2031-03-04")
        .Article("晚报", "周一,青石造纸厂发生火灾,造成{|toll:17人死亡|}。", "2031-03-04")
        .Article("日报", "周一,青石造纸厂发生火灾,造成{|toll:12人死亡|}。", "2031-03-04");

    /// <summary>Two articles that agree, in two languages.</summary>
    public static TestStory Layoffs { get; } = new TestStory()
        .Article("ledger", "Brightwell will lay off [|600 employees|] in July, the company said.", "2031-06-02")
        .Article("观察", "Brightwell公司表示,将在7月裁员[|600人|]。", "2031-06-02");

    /// <summary>A toll that rose from one day to the next.</summary>
    public static TestStory RisingToll { get; } = new TestStory()
        .Article("first", "An earthquake in Marrow Valley killed [|40 people|], officials said on Tuesday.", "2031-03-04")
        .Article("second", "The death toll from the earthquake in Marrow Valley has risen to [|75 people|], officials said on Thursday.", "2031-03-06");

    /// <summary>What an expectation that is not met says.</summary>
    public static string Failure(Action expectation) => expectation.Should().Throw<ClaimExpectationException>().Which.Message;
}
