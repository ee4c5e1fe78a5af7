namespace ClaimCheck.Tests.Conventions;

public sealed class SourceShapeTests
{
    private const int MostLines = 300;

    // Extension methods on IServiceCollection stand where people look for them.
    private static readonly string[] ForeignNamespaces = ["Microsoft.Extensions.DependencyInjection"];

    [SkippableFact]
    public void Files_All_FitThreeHundredLines()
    {
        var longFiles = All().Where(file => file.LineCount > MostLines)
            .Select(file => $"{file.Path}: {file.LineCount} lines, at most {MostLines}; give a part of it a name and a file of its own");

        longFiles.Should().BeEmpty();
    }

    [SkippableFact]
    public void Files_All_HoldOneType()
    {
        var crowded = All().Where(file => file.TypeNames.Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(file => $"{file.Path}: holds {string.Join(", ", file.TypeNames)}; one type per file");

        crowded.Should().BeEmpty();
    }

    [SkippableFact]
    public void Namespaces_All_EqualTheirFolders()
    {
        var misplaced =
            from file in All()
            where file.TypeNames.Count > 0 && !ForeignNamespaces.Contains(file.Namespace)
            let expected = string.Join('.', file.Folders.Prepend(file.Project.StartsWith("ClaimCheck", StringComparison.Ordinal) ? file.Project : "ClaimCheck." + file.Project))
            where file.Namespace != expected || !file.IsFileScoped
            select $"{file.Path}: namespace {file.Namespace ?? "(none)"}; write 'namespace {expected};' or move the file";

        misplaced.Should().BeEmpty();
    }

    [SkippableFact]
    public void Regions_Anywhere_AreAbsent()
    {
        var folded = All().Where(file => file.Code.Contains("#region", StringComparison.Ordinal))
            .Select(file => $"{file.Path}: has a region; what deserves a heading deserves a type");

        folded.Should().BeEmpty();
    }

    [SkippableFact]
    public void Sources_OfTheLibrary_AreFound() =>
        Repository.Sources("src/ClaimCheck").Should().Contain(file => file.TypeNames.Contains(nameof(ClaimChecker)), "the other conventions look at these files");

    [Theory]
    [InlineData("namespace A;\npublic sealed class B { class C { } }\n", "B")]
    [InlineData("namespace A;\n[X(\"class Y\")]\ninternal readonly record struct B(int C);\npublic enum D { E }\n", "B D")]
    [InlineData("namespace A;\n#if X\ninternal sealed class B;\n#endif\nfile static class C { }\n", "B C")]
    [InlineData("namespace A;\n/* class Z */ public interface B<T> where T : class { } // struct Q\ndelegate int F(int x);", "B F")]
    [InlineData("var x = \"\"\"\n class N { }\n\"\"\"; var y = @\"a\"\"class M\"; return x.Length + '\"';", "")]
    public void TypeNames_OfAFile_AreItsTopLevelTypes(string text, string expected) =>
        new SourceFile("src/P/F.cs", text).TypeNames.Should().Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<SourceFile> All() => Repository.Sources("src").Concat(Repository.Sources("tests"));
}
