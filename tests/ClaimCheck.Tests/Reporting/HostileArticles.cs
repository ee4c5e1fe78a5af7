namespace ClaimCheck.Tests.Reporting;

/// <summary>Articles that try to break out of a report: each holds a claim behind its attack, and carries the attack as title, source, address and path too.</summary>
internal static class HostileArticles
{
    private const int LineLength = 10_000_000;

    /// <summary>The attacks by name. What they run, if anything runs, sets <c>pwned</c>.</summary>
    public static readonly IReadOnlyDictionary<string, string> Attacks = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["script"] = "<script>window.pwned=1</script>",
        ["script-close"] = "</script><script>window.pwned=1</script>",
        ["style-close"] = "</style><script>window.pwned=1</script>",
        ["title-close"] = "</title><script>window.pwned=1</script>",
        ["textarea-close"] = "</textarea><script>window.pwned=1</script>",
        ["comment-close"] = "--><script>window.pwned=1</script><!--",
        ["cdata"] = "]]><script>window.pwned=1</script><![CDATA[",
        ["handler"] = "<img src=x onerror=\"window.pwned=1\">",
        ["attribute-break"] = "\" onmouseover=\"window.pwned=1\" x=\"",
        ["attribute-break-single"] = "' onfocus='window.pwned=1' autofocus x='",
        ["svg"] = "<svg onload=window.pwned=1><animate onbegin=window.pwned=1 attributeName=x>",
        ["math"] = "<math><mtext></p><script>window.pwned=1</script>",
        ["iframe"] = "<iframe srcdoc=\"<script>parent.pwned=1</script>\"></iframe>",
        ["object"] = "<object data=\"data:text/html,<script>top.pwned=1</script>\"></object>",
        ["base"] = "<base href=\"http://evil.example/\">",
        ["meta-refresh"] = "<meta http-equiv=\"refresh\" content=\"0;url=http://evil.example/\">",
        ["link-import"] = "<link rel=stylesheet href=http://evil.example/x.css>",
        ["form"] = "<form action=http://evil.example/><button autofocus>go</button></form>",
        ["javascript-address"] = "javascript:window.pwned=1//",
        ["data-address"] = "data:text/html,<script>window.pwned=1</script>",
        ["markdown-link"] = "[go](javascript:window.pwned=1) ![x](http://evil.example/x.png)",
        ["css-url"] = "url(http://evil.example/x.png);}body{background:url(//evil.example/y)}",
        ["css-expression"] = "x:expression(window.pwned=1);@import 'http://evil.example/z.css'",
        ["style-attribute"] = "<b style=\"position:fixed;inset:0;background:url(http://evil.example/)\">",
        ["entities"] = "&lt;script&gt;window.pwned=1&lt;/script&gt; &#60;b&#62; &amp;amp; &notanentity",
        ["template"] = "{{constructor.constructor('window.pwned=1')()}} ${window.pwned=1} {0} {left}",
        ["json-break"] = "\"},{\"id\":\"x\"}] \\u0022 \\ \u2028 \u2029",
        ["formula"] = "=HYPERLINK(\"http://evil.example/\",\"go\")",
        ["formula-command"] = "@SUM(1+1)*cmd|' /C calc'!A0",
        ["bidi-override"] = "\u202Enoillib 3.41$\u202C \u202D12\u202C \u2066x\u2069 \u2067y\u2069 \u2068z\u2069",
        ["bidi-unclosed"] = "\u202E\u202E\u2067",
        ["right-to-left"] = "قال المتحدث إن المبلغ هو ١٤ مليار דולר",
        ["zero-width"] = "M\u200Be\u200Ct\u200Da \uFEFF in\u2060vest\u00ADed",
        ["nul"] = "\0\0a\0",
        ["controls"] = "\u0001\u0008\u000B\u000C\u001B[31mred\u001B[0m\u007F\u0085\u009B31m",
        ["line-ends"] = "a\r\nb\rc\n\u2028d\u2029e\u0085f",
        ["emoji-joined"] = "👩‍👩‍👧‍👦 🏳️‍🌈 👨🏽‍💻 🇨🇳🇺🇸",
        ["half-surrogates"] = "\uD83D x \uDE00 \uDE00\uD83D",
        ["zalgo"] = "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!",
        ["long-line"] = "",
    };

    /// <summary>The attacks as one story, with an article that contradicts them all.</summary>
    public static IEnumerable<Article> Story() =>
        Attacks.Where(a => a.Key != "long-line").Select((a, i) => Of(a.Key, a.Value, i)).Append(new Article("plain", "Meta invested $93 billion in Scale AI. 该公司向Scale AI投资930亿美元。") { Source = "Plain" });

    /// <summary>A report whose first article stands behind ten megabytes without a line break, all of them one sentence with each of its claims.</summary>
    public static Report LongLine(Report report)
    {
        var (first, line) = (report.Articles[0], LongLine());
        return report with
        {
            Articles = [first with { Text = line + first.Text }, .. report.Articles.Skip(1)],
            Claims = report.Claims.Select(c => c.Article != first.Id || c.Evidence is not { } e ? c : c with { Evidence = e with { Start = e.Start + line.Length, End = e.End + line.Length, Sentence = new TextSpan(0, line.Length + first.Text.Length) } }).ToSequence(),
        };
    }

    /// <summary>Ten megabytes of words without a line break or a stop.</summary>
    public static string LongLine() => string.Concat(Enumerable.Repeat("long line without an end ", 1 + (LineLength / 25)));

    private static Article Of(string name, string attack, int index) =>
        new($"{name}/{attack}", $"{attack} Meta invested $14.{index} billion in Scale AI {attack}. {attack}\nMeta向Scale AI投资14{index % 10}亿美元{attack}。")
        {
            Title = attack,
            Source = attack,
            Url = attack,
            Path = attack + ".txt",
            Published = new DateOnly(2025, 6, 18),
        };
}
