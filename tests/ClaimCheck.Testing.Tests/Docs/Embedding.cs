using System.Text;
using ClaimCheck.DependencyInjection;
using ClaimCheck.Inputs;
using ClaimCheck.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimCheck.Testing.Tests.Docs;

/// <summary>The code of docs/embedding.md, as tests that run.</summary>
public sealed class Embedding
{
    [Fact]
    public async Task FromUploadToResponse()
    {
        var services = new ServiceCollection();

        // snippet
        services.AddClaimCheck();
        // end

        var checker = new ClaimChecker();
        var upload = new UTF8Encoding(false).GetBytes("""[{"id": "a", "text": "Meta invested $14.8 billion in Scale AI."}, {"id": "b", "text": "Meta invested $99 billion in Scale AI.", "published": "soon"}]""");
        using var stream = new MemoryStream();
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var cancellationToken = stop.Token;

        // snippet
        InputResult input = ArticleFiles.Read(
            [new ArticleFile("upload.json", upload)],
            new ArticleFilesOptions { MaxBytes = 8_000_000, MaxCharacters = 200_000 },
            cancellationToken);
        foreach (InputError error in input.Errors)
        {
            Console.WriteLine($"{error.Rule} {error.Article} {error.Field} {error.Value}: {error.Text}");
        }

        Report report = checker.Check(input.Articles, cancellationToken);
        await ReportFormats.WriteAsync(report, "html", stream, new ReportOptions(), cancellationToken);
        // end

        services.Should().Contain(s => s.ServiceType == typeof(ClaimChecker) && s.Lifetime == ServiceLifetime.Singleton);
        input.Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Rule = "CC9012", Article = "b", Field = "published", Value = "soon" });
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(ReportFormats.Write(report, "html"));
    }
}
