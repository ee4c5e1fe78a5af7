namespace ClaimCheck.Site;

/// <summary>A built site: its files by address, or why there is none.</summary>
/// <param name="Files">Bytes by address from the top of the site.</param>
/// <param name="Faults">What has to be mended first; the site is whole where there are none.</param>
/// <param name="Pages">How many pages were made of Markdown.</param>
/// <param name="Links">How many links were checked.</param>
internal sealed record SiteContent(IReadOnlyDictionary<string, byte[]> Files, IReadOnlyList<SiteFault> Faults, int Pages, int Links);
