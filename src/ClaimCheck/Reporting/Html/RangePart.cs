using System.Globalization;
using ClaimCheck.Languages;

namespace ClaimCheck.Reporting.Html;

/// <summary>A number line or a time line with a bar for the range of each side.</summary>
internal sealed class RangePart(ReportModel model, HtmlWriter html)
{
    private const double Width = 1000;
    private const double LeastBar = 6;

    private readonly Words _words = model.Words;

    public void Write(Finding finding)
    {
        if (RangeScale.Of([.. finding.Sides.Select(s => s.Value)]) is not { } scale)
        {
            return;
        }

        var names = finding.Sides.Select((s, i) => $"{ReportModel.Letter(i)} {Excerpt.Clean(ValueText.Of(s.Value, model.View.Language))}").ToArray();
        var verdict = _words[scale.AreApart ? "report.apart" : "report.meet"];
        html.Open("div", ("class", "ranges"), ("role", "img"), ("aria-label", $"{_words.Format("report.chart", string.Join(_words["text.comma"], names))} {verdict}"));
        for (var i = 0; i < scale.Ranges.Count; i++)
        {
            Row(names[i], i, scale.Ranges[i]);
        }

        html.Element("p", verdict, ("class", "help")).Close("div").Line();
    }

    private void Row(string name, int side, (double Low, double High) range)
    {
        var (start, length) = (range.Low * Width, Math.Max(LeastBar, (range.High - range.Low) * Width));
        html.Open("span", ("class", "rangename")).Text(name).Close("span");
        html.Open("svg", ("class", "range c" + HtmlWriter.Number(side % 6)), ("viewBox", "0 0 1000 20"), ("preserveAspectRatio", "none"), ("focusable", "false"));
        html.Open("rect", ("class", "axis"), ("y", "9"), ("width", "1000"), ("height", "2")).Close("rect");
        html.Open("rect", ("class", "fill"), ("x", Number(start - (range.High - range.Low == 0 ? LeastBar / 2 : 0))), ("y", "2"), ("width", Number(length)), ("height", "16")).Close("rect").Close("svg");
    }

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
