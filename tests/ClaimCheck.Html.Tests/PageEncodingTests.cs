using System.Text;
using ClaimCheck.Inputs;

namespace ClaimCheck.Html.Tests;

public sealed class PageEncodingTests
{
    private const string Note = "CC8011";
    private const string Western = "windows-1252";

    /// <summary>Encoding, and a sentence of a page in it.</summary>
    public static TheoryData<string, string> Sentences { get; } = new()
    {
        { "gb18030", "渡轮“玛琳”（Ferry Marlin）撞上韦斯科特港，2人丧生。" },
        { "gb18030", "奥斯本（Osborne）辞职。" },
        { "gb18030", "《Harbour Post》称：“桥梁已塌”，霍尔顿·弗里克（Holden Frick）否认。" },
        { "gb18030", "地震袭击阿德里克（Adrick），造成14人死亡、逾200人受伤，灾区通讯中断。市长格蕾丝·莫兰（Grace Moran）呼吁居民撤离沿海地区，救援队伍已经赶到。" },
        { "big5", "渡輪瑪琳號（Ferry Marlin）撞上韋斯科特港，釀2死。" },
        { "big5", "奧斯本（Osborne）請辭。" },
        { "big5", "《Harbour Post》報導：「橋梁坍塌」，霍爾頓（Holden Frick）否認。" },
        { "big5", "強震襲擊阿德里克（Adrick），造成14人罹難、逾200人輕重傷，災區通訊中斷。市長莫蘭（Grace Moran）呼籲沿海居民撤離，搜救隊伍已經趕到。" },
        { Western, "Müller tritt zurück." },
        { Western, "Die Größe der Brücke über die Mündung beträgt 14 Meter – „völlig ungenügend“, erklärte Bürgermeister Jörg Weiß." },
        { Western, "Äpfel, Öl und Übermut: Ämter prüfen Ärzte." },
        { Western, "L’été dernier, « la Manche » a été fermée à la pêche ; près de 300 employés ont protesté." },
        { Western, "Les élèves étés." },
        { Western, "«\u00A0Évidé\u00A0», répétait l’ÉLÉGANTE." },
        { Western, "“¿Qué pasó?”, preguntó el señor Ibáñez. ¡Nadie contestó en Cádiz!" },
        { Western, "El año pasado murieron 14 niños." },
        { Western, "INFORMAÇÕES: a inundação em São João não atingiu a população." },
        { Western, "The café paid €3 million — “a fair price”, Zoë Brontë said." },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Parse_NoDeclaration_ReadsWhatTheLettersShow(string encoding, string sentence)
    {
        var read = HtmlArticle.Parse(Page(encoding, "", sentence));

        read.Articles.Should().ContainSingle().Which.Text.Should().Contain(Spaced(sentence));
        read.Notes.Should().NotContain(note => note.Rule == Note);
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Parse_WrongDeclaration_GivesWayWithANote(string encoding, string sentence)
    {
        // Chinese of one encoding can be valid in the other; such a page is believed.
        foreach (var declared in encoding == Western ? new[] { "utf-8", "big5", "gbk" } : ["utf-8"])
        {
            var read = HtmlArticle.Parse(Page(encoding, $"<meta charset={declared}>", sentence));

            read.Errors.Should().BeEmpty();
            read.Articles.Should().ContainSingle().Which.Text.Should().Contain(Spaced(sentence), "{0} does not fit", declared);
            read.Notes.Should().ContainSingle(note => note.Rule == Note);
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Parse_RightDeclaration_IsFollowed(string encoding, string sentence)
    {
        var read = HtmlArticle.Parse(Page(encoding, $"<meta charset={encoding}>", sentence));

        read.Articles.Should().ContainSingle().Which.Text.Should().Contain(Spaced(sentence));
        read.Notes.Should().NotContain(note => note.Rule == Note);
    }

    [Theory]
    [InlineData("big5", "渡輪瑪琳號（Ferry Marlin）撞上韋斯科特港，釀2死，市長下令全面調查原因。")]
    [InlineData("utf-8", "The café paid €3 million — “a fair price”, Zoë said, while the mayor stayed silent.")]
    public void Parse_OneLetterBroken_CountsIt(string encoding, string sentence)
    {
        var page = Page(encoding, $"<meta charset={encoding}>", sentence + "<i>X</i>");
        page[Array.LastIndexOf(page, (byte)'X')] = 0xFF;

        HtmlArticle.Parse(page).Notes.Should().ContainSingle(note => note.Rule == Note).Which.Text.Should().Contain(" 1 letters could not be read");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("big5")]
    public void Parse_EncodingOfTheUserThatDoesNotFit_IsRefused(string encoding)
    {
        var page = Page(Western, "", "The café paid €3 million — “a fair price”, Zoë Brontë said.");

        HtmlArticle.Parse(page, new HtmlArticleOptions { Encoding = encoding }).Errors.Should().ContainSingle(error => error.Rule == "CC9006");
    }

    private static byte[] Page(string encoding, string head, string sentence) =>
        (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes($"<html><head>{head}<script>var a = \"b\";</script></head><body><article><p>{sentence}</p></article></body></html>");

    private static string Spaced(string sentence) => sentence.Replace('\u00A0', ' ');
}
