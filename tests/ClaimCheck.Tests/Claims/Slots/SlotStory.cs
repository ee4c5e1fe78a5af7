namespace ClaimCheck.Tests.Claims.Slots;

/// <summary>Stories of whole articles in which one sentence each is of interest: among others a term is rare or common.</summary>
internal static class SlotStory
{
    /// <summary>So many other sentences stand before the one of interest, and as many behind it.</summary>
    private const int Before = 6;

    private static readonly string[] Around =
    [
        "The harbour office opened at eight on Tuesday.", "A choir from the valley sang in the square.", "Rain had been forecast and stayed away.",
        "Two buses ran late because of a fallen tree.", "Bakers in the old town sold out before noon.", "The library lent more novels than usual.",
        "Cyclists were asked to take the other bridge.", "A kite festival drew families to the beach.", "Gardeners planted tulips along the canal.",
        "The swimming pool stayed shut for repairs.", "Painters finished the clock tower ahead of time.", "A lost parrot was returned to its owner.",
        "Fishermen mended their nets on the quay.", "The cinema showed old comedies at half price.", "Snow still lay on the northern slopes.",
        "Children built a dam across the brook.", "The last tram of the evening was full.", "A beekeeper gave a talk on winter feed.",
        "The bell of the chapel was recast in spring.", "Hikers found a wallet near the summit.", "The ferry timetable was printed in blue.",
        "A potter opened her workshop to visitors.", "The weekly market moved to the north gate.", "Sheep grazed between the apple trees.",
    ];

    private static readonly string[] AroundInChinese =
    [
        "港务办公室周二八点开门。", "山谷来的合唱团在广场上演唱。", "两班公交因树倒而晚点。", "园丁在运河边种下郁金香。", "老城的面包房不到中午就卖光了。", "风筝节吸引了许多家庭。",
        "骑车的人被请去走另一座桥。", "钟楼的油漆工提前收工。", "图书馆借出的小说比往常多。", "游泳池仍在修缮。", "一只走失的鹦鹉回到主人身边。", "雨云绕过了城区。",
        "渔民在岸边补网。", "影院半价放映老喜剧。", "北坡上还有积雪。", "孩子们在小溪上筑坝。", "晚班电车坐满了人。", "养蜂人讲了冬天怎样喂蜂。",
        "小教堂的钟在春天重铸。", "登山者在山顶附近捡到钱包。", "渡轮时刻表印成蓝色。", "陶工的作坊对游人敞开。", "集市搬到了北门。", "羊群在苹果树间吃草。",
    ];

    /// <summary>A report on one article for each of the texts, each told among other things.</summary>
    public static Report Check(params string[] told) =>
        new ClaimChecker().Check(told.Select((text, i) => Given.Article($"a{i + 1}", TextOf(text, i))));

    /// <summary>The rules that found a contradiction.</summary>
    public static IEnumerable<string> RulesOf(params string[] told) => Check(told).Contradictions.Select(c => c.Rule);

    private static string TextOf(string told, int article)
    {
        var isChinese = told.Any(c => c is >= '\u4e00' and <= '\u9fff');
        var around = (isChinese ? AroundInChinese : Around).Skip(article * Before * 2).Take(Before * 2).ToArray();
        return string.Join(isChinese ? "" : " ", [.. around[..Before], told, .. around[Before..]]);
    }
}
