using System.Runtime.CompilerServices;
using ClaimCheck.Html;
using ClaimCheck.Inputs;

namespace ClaimCheck.Cli;

/// <summary>Web pages and feeds, with the package that reads them loaded only where there are some: plain text starts as fast as without.</summary>
internal sealed class PageFormat : IArticleFormat
{
    /// <summary>The formats the tool reads beside the library's own.</summary>
    public static IReadOnlyList<IArticleFormat> All { get; } = [new PageFormat()];

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml", ".rss", ".atom", ".xml"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> start) => start.Contains((byte)'<') && Recognised(start);

    /// <inheritdoc/>
    public InputResult Read(ArticleInput input) => new HtmlFormat().Read(input);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Recognised(ReadOnlySpan<byte> start) => new HtmlFormat().Recognises(start);
}
