using ClaimCheck.Evaluation;
using ClaimCheck.Inputs;

namespace ClaimCheck.Tests.Cases;

/// <summary>The labelled stories of the repository: folders of articles with a gold.json.</summary>
internal static class Story
{
    /// <summary>Folders with a gold.json below a folder of the repository, as test rows; those below unseen and measured are only measured on, never demanded; those of a rule set's own corpus are its tests' to demand.</summary>
    public static TheoryData<string> Below(params string[] folders)
    {
        var rows = new TheoryData<string>();
        foreach (var folder in folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Repository.Root, f), "gold.json", SearchOption.AllDirectories)).Where(IsDemanded).Order(StringComparer.Ordinal))
        {
            rows.Add(Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(folder)!).Replace('\\', '/'));
        }

        return rows;
    }

    public static LabelledStory Load(string folder)
    {
        var read = LabelledStories.Read([Path.Combine(Repository.Root, folder)]);
        read.Errors.Should().BeEmpty();
        return read.Stories.Should().ContainSingle().Subject;
    }

    private static bool IsDemanded(string file) =>
        !Array.Exists(["/unseen/", "/measured/", "/corpus/"], folder => file.Replace('\\', '/').Contains(folder, StringComparison.Ordinal));
}
