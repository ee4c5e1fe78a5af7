using ClaimCheck.Languages;
using ClaimCheck.Reporting;

namespace ClaimCheck.Testing.Tests.Docs;

/// <summary>The code of docs/reports.md.</summary>
public sealed class Reports
{
    [Fact]
    public void Write_Html_IsAFile()
    {
        var path = Path.GetTempFileName();
        try
        {
            Write(path);
            File.ReadAllText(path).Should().StartWith("<!DOCTYPE html>");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Write(string path)
    {
        // snippet
        Report report = new ClaimChecker().Check([new Article("a", "Meta invested $14.8 billion in Scale AI."), new Article("b", "Meta invested $99 billion in Scale AI.")]);
        using var file = new StreamWriter(path);   // report.html
        ReportFormats.Write(report, "html", file, new ReportOptions { Language = UiLanguage.Chinese });
        foreach (var finding in report.Contradictions)
        {
            Console.WriteLine(MessageText.Of(finding, UiLanguage.Chinese));
        }
        // end
    }
}
