namespace ClaimCheck.Tests.Support;

/// <summary>One accident as an agency tells it, and as others print, rewrite, translate or tell it themselves.</summary>
internal static class WireTexts
{
    public const string English = """
        Ferry sinks off Lindholm, 37 killed

        LINDHOLM, June 13 (Reuters) - A ferry carrying 412 passengers sank off the coast of Lindholm on Thursday, killing 37 people and injuring 84 others, the coast guard said.

        The Marisol, built in 1998 and operated by Selby Lines, had left the port of Ostra an hour earlier in heavy rain and began to list when its load shifted to one side, according to the first findings of the harbour authority.

        Rescue teams with 26 boats and three helicopters searched the cold waters through the night and pulled 291 survivors from the sea before the weather grew too rough to go on.

        Selby Lines will pay $4.6 million to the families of the victims, the company announced on its website, and will keep its 15 other ships in port until they have been inspected.
        """;

    /// <summary>Another headline, a paragraph cut, another order of a sentence's words, and the credit gone.</summary>
    public const string Reprint = """
        Dozens die as ferry goes down in storm

        A ferry carrying 412 passengers sank off the coast of Lindholm on Thursday, killing 37 people and injuring 84 others, the coast guard reported.

        Rescue teams with 26 boats and three helicopters searched the cold waters through the night and pulled 291 survivors from the sea before the weather grew too rough.

        Selby Lines will pay $4.6 million to the families of the victims, the company announced, and will keep its 15 other ships in port until they have been inspected.
        """;

    /// <summary>A reporter of another house at the same press conference: the same figures in words of their own, with others between.</summary>
    public const string Independent = """
        Ostra mourns after night of horror at sea

        OSTRA - Thirty-seven people died and 84 were hurt when a ferry went down within sight of the beach at Lindholm, officials told a news conference in Ostra on Friday.

        "We have never seen a night like this in forty years," said harbour master Ida Venn, whose office had issued a gale warning at 4 p.m.

        Of the 412 passengers who had booked, many were pupils of two schools. Some 120 relatives waited in a gymnasium, where nurses handed out blankets and 600 meals.

        Crews aboard 26 boats saved 291 of them. The owner, Selby Lines, promised $4.6 million for the bereaved; its shares fell 9 percent.
        """;

    public const string Chinese = """
        林德霍尔姆附近渡轮沉没 37人遇难

        一艘载有412名乘客的渡轮星期四在林德霍尔姆附近海域沉没，造成37人死亡、84人受伤，海岸警卫队说。

        “玛丽索尔”号渡轮1998年建造，由塞尔比航运公司运营，一小时前在大雨中离开奥斯特拉港，港务局的初步调查结果显示，货物移向一侧后船身开始倾斜。

        救援队出动26艘船和三架直升机，彻夜在冰冷的海水中搜寻，在天气变得过于恶劣之前从海中救起291名幸存者。

        塞尔比航运公司在网站上宣布，将向遇难者家属支付460万美元，并将其另外15艘船留在港内，直到完成检查。
        """;

    public const string Traditional = """
        渡輪沉沒釀重大傷亡

        一艘載有412名乘客的渡輪星期四在林德霍爾姆附近海域沉沒，造成37人死亡、84人受傷，海岸警衛隊表示。

        救援隊出動26艘船和三架直升機，徹夜在冰冷的海水中搜尋，在天氣變得過於惡劣之前從海中救起291名倖存者。
        """;

    /// <summary>A Chinese reporter at the same press conference.</summary>
    public const string ChineseIndependent = """
        奥斯特拉一夜未眠

        奥斯特拉市政府星期五举行新闻发布会通报，前一天晚上沉没的渡轮已确认有37人死亡，另有84人受伤，其中19人伤势严重。

        港务局长维恩说，下午4时就已发出大风预警，当天共有8班渡轮停航。

        约120名家属聚集在体育馆内等候消息，志愿者发放了600份盒饭。26艘船参加搜救，291人获救。塞尔比航运公司承诺赔偿460万美元。
        """;
}
