using System.Text;
using ClaimCheck.Languages;
using ClaimCheck.Reporting;

namespace ClaimCheck.Tests.Reporting;

public sealed class ReportFormatsTests
{
    public static TheoryData<string> Names { get; } = [.. ReportFormats.All.Select(f => f.Name)];

    [Fact]
    public void All_Formats_AreThoseOfTheGuide() =>
        ReportFormats.All.Select(f => f.Name).Should().Equal("text", "json", "jsonl", "html", "markdown", "csv", "csv-contradictions", "claimreview", "sarif");

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_Twice_SameBytes(string format)
    {
        foreach (var language in Enum.GetValues<UiLanguage>())
        {
            var options = new ReportOptions { Language = language };
            ReportFormats.Write(Stories.Sample, format, options).Should().Be(ReportFormats.Write(new ClaimChecker().Check(Stories.Sample.Articles.Reverse()), format, options));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_Chinese_ExplainsInChinese(string format)
    {
        var chinese = ReportFormats.Write(Stories.Sample, format, new ReportOptions { Language = UiLanguage.Chinese });

        (chinese.Contains("不能同时成立", StringComparison.Ordinal) || format is "json" or "jsonl" or "csv").Should().BeTrue();
        (format is "json" or "jsonl").Should().Be(chinese.Contains("do not meet", StringComparison.Ordinal), "JSON is the contract, whose sentences are English and whose message any reader can print");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task WriteAsync_Stream_HasTheBytesOfTheText(string format)
    {
        var options = new ReportOptions { Language = UiLanguage.Chinese };
        using var stream = new MemoryStream();

        await ReportFormats.WriteAsync(Stories.Sample, format, stream, options);

        stream.ToArray().Should().Equal(new UTF8Encoding(false).GetBytes(ReportFormats.Write(Stories.Sample, format, options)));
    }

    [Fact]
    public async Task WriteAsync_NoSuchFormatOrCancelled_LeavesTheStreamUntouched()
    {
        using var stream = new MemoryStream();

        await FluentActions.Awaiting(() => ReportFormats.WriteAsync(Stories.Sample, "pdf", stream)).Should().ThrowAsync<ArgumentException>().WithMessage("*'pdf'*json*sarif*");
        await FluentActions.Awaiting(() => ReportFormats.WriteAsync(Stories.Sample, "json", stream, null, new CancellationToken(true))).Should().ThrowAsync<OperationCanceledException>();
        stream.Length.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_EmptyReport_IsWritten(string format) =>
        ReportFormats.Write(new ClaimChecker().Check([]), format).Should().NotBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_ClaimsBuiltByHand_AreWritten(string format)
    {
        var report = Given.Report("investment.amount", Given.Money(14), Given.Money(99));

        report.Contradictions.Should().NotBeEmpty();
        ReportFormats.Write(report, format).Should().Contain("14");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_WithoutText_HoldsNoSentenceWithoutAClaim(string format) =>
        ReportFormats.Write(Stories.Sample, format, new ReportOptions { IncludeText = false }).Should().NotContain(Stories.Sample.Articles[0].Text[^60..]);

    [Fact]
    public void Write_UnknownFormat_SaysWhichThereAre()
    {
        var write = () => ReportFormats.Write(Stories.Sample, "pdf");

        write.Should().Throw<ArgumentException>().WithMessage("There is no format 'pdf'; it must be one of text, json, *");
    }
}
