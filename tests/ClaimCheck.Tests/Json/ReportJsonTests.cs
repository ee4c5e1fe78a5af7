using ClaimCheck.Json;
using ClaimCheck.Tests.Cases;
using ClaimCheck.Values;

namespace ClaimCheck.Tests.Json;

public sealed class ReportJsonTests
{
    private static readonly Report Sample = new ClaimChecker().Check(Story.Load("docs/samples/meta-ai").Articles) with { Story = "meta" };

    [Fact]
    public void Read_WhatWasWritten_IsEqual() => ReportJson.Read(ReportJson.Write(Sample)).Should().Be(Sample with { });

    [Fact]
    public void Read_EveryKindOfValue_IsEqual()
    {
        var report = EveryValue();

        var back = ReportJson.Read(ReportJson.Write(report));

        back.Claims.Should().Equal(report.Claims);
        ReportJson.Write(back).Should().Be(ReportJson.Write(report));
    }

    [Fact]
    public async Task Write_AnyReport_SatisfiesTheSchema()
    {
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(ReportJson.Schema);

        schema.Validate(ReportJson.Write(Sample)).Should().BeEmpty();
        schema.Validate(ReportJson.Write(EveryValue())).Should().BeEmpty();
        schema.Validate(ReportJson.Write(Sample, new ReportJsonOptions { IncludeText = false, Indented = false })).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"claimcheck/report/1\"", "\"claimcheck/report/9\"")]
    [InlineData("\"severity\": \"critical\"", "\"severity\": \"huge\"")]
    [InlineData("\"kind\": \"quantity\"", "\"kind\": \"number\"")]
    [InlineData("\"rule\": \"CC1001\"", "\"rule\": \"money\"")]
    [InlineData("\"stated\": \"143", "\"stated\": \"x143")]
    [InlineData("\"facts\": [", "\"fcats\": [")]
    [InlineData("\"confidence\": 0.9", "\"confidence\": 1.9")]
    [InlineData("\"story\": \"meta\"", "\"story\": 5")]
    [InlineData("\"start\": ", "\"start\": -")]
    public async Task Schema_BrokenReport_IsRefused(string right, string wrong)
    {
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(ReportJson.Schema);
        var json = ReportJson.Write(Sample);

        json.Should().Contain(right);
        schema.Validate(json.Replace(right, wrong, StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Fact]
    public void Write_HalfOfASurrogatePair_SurvivesUtf8()
    {
        var report = new ClaimChecker().Check([new Article("a", "Oslo sold 5 \ud83d boats and 7 \ud83d\ude80 rockets \udc00.")]);
        using var bytes = new MemoryStream();
        using (var writer = new StreamWriter(bytes, leaveOpen: true))
        {
            ReportJson.Write(report, writer);
        }

        var back = ReportJson.Read(System.Text.Encoding.UTF8.GetString(bytes.ToArray()));

        back.Articles[0].Text.Should().Be(report.Articles[0].Text);
    }

    [Theory]
    [InlineData("\"start\": ", "\"start\": 99999999999999999999")]
    [InlineData("\"confidence\": ", "\"confidence\": 99999999999999999999999999999999999")]
    [InlineData("\"stated\": \"", "\"stated\": \"1,")]
    public void Read_NumberOutOfRange_IsAFault(string right, string wrong)
    {
        var read = () => ReportJson.Read(ReportJson.Write(Sample).Replace(right, wrong, StringComparison.Ordinal));

        read.Should().Throw<FormatException>();
    }

    [Fact]
    public void Read_SomethingBehindTheEnd_IsAFault()
    {
        var read = () => ReportJson.Read(ReportJson.Write(Sample) + "{}");

        read.Should().Throw<FormatException>().WithMessage("This is no report*");
    }

    [Theory]
    [InlineData("{}", "'schema'")]
    [InlineData("{\"schema\":\"claimcheck/report/1\"}", "'engine'")]
    [InlineData("{\"x\":1}", "it is an object without the property 'schema'; a report begins with {\"schema\": \"claimcheck/report/1\". Give a report")]
    [InlineData("[]", "it is a list, not an object with the property 'schema'")]
    [InlineData("{\"schema\":\"claimcheck/rules/2\"}", "'schema' at line 1, column 30 is \"claimcheck/rules/2\"; \"claimcheck/report/1\" was expected. Give a report")]
    [InlineData("{\"schema\":\"claimcheck/report/1\",\n\"engine\":5}", "'engine' at line 2, column 10 is 5; a string was expected. Give a report")]
    [InlineData("{", "it breaks off at line 1, column 1; the file may not have been written to its end. Give a report")]
    [InlineData("{\"schema\": x1,\n\"a\": 3}", "at line 1, column 11 stands something that JSON does not allow there. Give a report")]
    [InlineData("{\n}\n{", "at line 3, column 1 something follows behind its end; several reports stand on a line each.")]
    [InlineData(" Fire at the plant\nTwelve people", "it begins with 'Fire at the plant'; a report is JSON and begins with '{'. Give a report")]
    [InlineData("", "it is empty. Give a report")]
    public void Read_NoReport_SaysWhereAndWhatWasExpected(string json, string expected)
    {
        var read = () => ReportJson.Read(json);

        read.Should().Throw<FormatException>().Which.Message.Should().StartWith("This is no report: ").And.Contain(expected).And.NotContain("Path '");
    }

    [Fact]
    public void Read_ObjectsInTooManyOthers_SaysSo()
    {
        var read = () => ReportJson.Read("{\"a\":" + new string('[', 100));

        read.Should().Throw<FormatException>().WithMessage("This is no report: *too many objects or lists lie in one another.*");
    }

    [Theory]
    [InlineData("2")]
    [InlineData("10")]
    public void Read_NewerSchema_AsksForAnUpdate(string number)
    {
        var read = () => ReportJson.Read($"{{\"schema\":\"claimcheck/report/{number}\"}}");

        read.Should().Throw<FormatException>().Which.Message.Should()
            .Be($"This report was written by a newer version of claimcheck: its schema is 'claimcheck/report/{number}', and this version reads 'claimcheck/report/1'. Update claimcheck to read it.");
    }

    [Theory]
    [InlineData("share", "\"unit\": \"USD-per-share\"")]
    [InlineData(null, "\"unit\": \"USD\"")]
    public void Write_ARate_TellsItInTheUnit(string? per, string expected)
    {
        var report = new ClaimChecker().CheckClaims([Given.Claim("a1", "share.price", Given.Money(28m) with { Per = per }), Given.Claim("a2", "share.price", Given.Money(29m) with { Per = per })]);

        var json = ReportJson.Write(report);

        json.Should().Contain(expected);
        ReportJson.Read(json).Claims.Select(c => ((Quantity)c.Value).Unit).Should().Equal("USD", "USD");
    }

    [Fact]
    public void Write_WithoutText_LeavesItOut() =>
        ReportJson.Write(Sample, new ReportJsonOptions { IncludeText = false }).Should().Contain("\"text\": null").And.NotContain("Menlo Park");

    private static Report EveryValue()
    {
        ClaimValue[] values =
        [
            Given.Money(14_300_000_000m) with { Core = new Interval(14_250_000_000m, 14_350_000_000m, true, false), Rounding = new Interval(null, null), Bound = Bound.AtLeast, Hedged = true, Per = "share", Whole = 14, Trend = Trend.Up, Base = 1.5m },
            Given.Of(Dimension.Length, 265.5m, "meter"),
            Given.Day(2025, 6, 12),
            new DateSpan(new DateOnly(4, 11, 21), new DateOnly(4, 11, 21), DatePrecision.Day, "Nov. 21") { Yearless = true },
            new DateSpan(new DateOnly(2025, 3, 4), new DateOnly(2025, 3, 4), DatePrecision.Day, "03/04/2025") { Alternate = new DateOnly(2025, 4, 3), Hedged = true },
            new DateSpan(null, new DateOnly(2025, 5, 31), DatePrecision.Month, "before June 2025"),
            new DateSpan(new DateOnly(4, 1, 1), new DateOnly(4, 1, 1), DatePrecision.Day, "yesterday") { Yearless = true, Anchor = "publication", Offset = "-P1D" },
            new ClockTime(new TimeOnly(13, 12), new TimeOnly(13, 42), "13时许") { OffsetMinutes = 480, Hedged = true },
            Given.Office("chief-executive-officer", "founder") with { Former = true },
            new Name("nvidia", "英伟达"),
            new Place("manhattan", ["new-york"], "Manhattan 🗽"),
            new Polarity("whole", "收购了"),
        ];
        return new ClaimChecker().CheckClaims(values.Select((v, i) => Given.Claim("a" + (i % 2), "p" + i, v) with { Modality = (Modality)(i % 7), Attribution = i == 0 ? "police" : null }));
    }
}
