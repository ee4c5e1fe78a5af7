using System.Text.RegularExpressions;

namespace ClaimCheck.Tests.Conventions;

public sealed class ArchitectureTests
{
    private const string Library = "src/ClaimCheck";

    [SkippableFact]
    public void LibraryFolders_All_StandInTheTable()
    {
        var unknown = Repository.Sources(Library)
            .Where(file => file.Folders.Count > 0 && !Rooms.All.Contains(file.Folders[0]))
            .Select(file => $"{file.Path}: folder '{file.Folders[0]}' is no room; give it a place in Conventions/Rooms.cs or move the file");

        unknown.Should().BeEmpty();
    }

    [SkippableFact]
    public void Rooms_EachFile_UsesNoRoomBehindItsOwn()
    {
        var typesByRoom = TypesByRoom();
        var backward =
            from file in Repository.Sources(Library)
            let room = file.Folders.Count > 0 ? file.Folders[0] : Rooms.Root
            where room != Rooms.Root || !Rooms.Composition.Contains(file.Name.Split('.')[0])
            from used in UsedRooms(file, typesByRoom)
            where !Rooms.MayUse(room, used)
            select $"{file.Path}: {(room.Length == 0 ? "the glossary" : room)} may not use {used} (the way is {string.Join(" ← ", Rooms.Way)}); "
                + "move the type to the earlier room or pass it in";

        backward.Should().BeEmpty();
    }

    [SkippableTheory]
    [InlineData("Newtonsoft.Json", "Json")]
    [InlineData("FluentValidation", "Validation")]
    [InlineData("Microsoft.Extensions.DependencyInjection", "DependencyInjection")]
    [InlineData("Microsoft.Extensions.Options", "DependencyInjection")]
    [InlineData("Microsoft.Extensions.Logging", "DependencyInjection")]
    public void Package_InTheLibrary_IsNamedInOneFolderOnly(string package, string folder)
    {
        var name = new Regex(@"\b" + Regex.Escape(package) + @"\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
        var elsewhere = Repository.Sources(Library)
            .Where(file => !file.Path.StartsWith($"{Library}/{folder}/", StringComparison.Ordinal) && name.IsMatch(file.Code))
            .Select(file => $"{file.Path}: {package} is known only under {Library}/{folder}; put what needs it there");

        elsewhere.Should().BeEmpty();
    }

    [SkippableFact]
    public void FluentAssertions_InTheTestingPackage_IsKnownToItsAssertionsOnly()
    {
        string[] known = ["ReportAssertions.cs", "FindingAssertions.cs", "Claimed.cs"];
        var elsewhere = Repository.Sources("src/ClaimCheck.Testing")
            .Where(file => !known.Contains(file.Name) && file.Code.Contains("FluentAssertions", StringComparison.Ordinal))
            .Select(file => $"{file.Path}: expectations work without FluentAssertions; only {string.Join(", ", known)} know it");

        elsewhere.Should().BeEmpty();
    }

    [SkippableFact]
    public void GlobalUsings_InSources_AreAbsent()
    {
        var hidden = Repository.Sources("src")
            .Where(file => file.Code.Contains("global using", StringComparison.Ordinal))
            .Select(file => $"{file.Path}: a global using hides which room uses which; write the using where it is needed");

        hidden.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Values", "Reading", false)]
    [InlineData("Reading", "Values", true)]
    [InlineData("Reading", "Languages", true)]
    [InlineData("Values", "Languages", false)]
    [InlineData("Languages", "Mentions", false)]
    [InlineData("Claims", "Json", false)]
    [InlineData("Inputs", "Json", true)]
    [InlineData("Inputs", "Facts", false)]
    [InlineData("Json", "Reporting", true)]
    [InlineData(Rooms.Root, "Values", true)]
    [InlineData(Rooms.Root, "Mentions", false)]
    public void MayUse_OfTwoRooms_FollowsTheWay(string room, string other, bool expected) =>
        Rooms.MayUse(room, other).Should().Be(expected);

    private static IEnumerable<string> UsedRooms(SourceFile file, ILookup<string, string> typesByRoom) =>
        Rooms.All.Where(room => Names(file.Code, room, typesByRoom[room]));

    // A room is named in full, or shortly (Values.Quantity), which the shared outer namespace allows without a using.
    private static bool Names(string code, string room, IEnumerable<string> types)
    {
        var shortly = string.Join('|', types.Select(Regex.Escape));
        var pattern = $@"\bClaimCheck\.{room}\b" + (shortly.Length == 0 ? "" : $@"|(?<![\w.]){room}\.(?:\w+\.)?(?:{shortly})\b");
        return Regex.IsMatch(code, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
    }

    private static ILookup<string, string> TypesByRoom() =>
        Repository.Sources(Library)
            .Where(file => file.Folders.Count > 0)
            .SelectMany(file => file.TypeNames.Select(type => (Room: file.Folders[0], Type: type)))
            .ToLookup(pair => pair.Room, pair => pair.Type, StringComparer.Ordinal);
}
