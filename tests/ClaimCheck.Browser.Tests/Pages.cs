using ClaimCheck.Languages;
using ClaimCheck.Reporting;
using ClaimCheck.Tests.Cases;
using ClaimCheck.Tests.Reporting;

namespace ClaimCheck.Browser.Tests;

/// <summary>The reports that are opened.</summary>
internal static class Pages
{
    private static readonly Lazy<Report> s_sample = new(() => new ClaimChecker().Check(Story.Load("docs/samples/meta-ai").Articles));

    public static Report Sample => s_sample.Value;

    public static string English => ReportFormats.Write(Sample, "html");

    public static string Chinese => ReportFormats.Write(Sample, "html", new ReportOptions { Language = UiLanguage.Chinese });

    public static string Hostile => ReportFormats.Write(new ClaimChecker().Check(HostileArticles.Story()), "html");

    public static string Large => ReportFormats.Write(LargeStory.Report(), "html");

    /// <summary>A story with findings that are no contradictions, in both languages.</summary>
    public static string Mixed => ReportFormats.Write(new ClaimChecker().Check(Story.Load("docs/samples/ferry-accident").Articles), "html");
}
