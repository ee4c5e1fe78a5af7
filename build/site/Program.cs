using System.CommandLine;
using ClaimCheck.Site;

var root = new Option<string>("--root") { Description = "The repository: the folder with README.md and docs.", DefaultValueFactory = _ => ".", HelpName = "FOLDER" };
var output = new Option<string>("--output", "-o") { Description = "Folder to write the site to. What a former run left there is replaced.", DefaultValueFactory = _ => "artifacts/site", HelpName = "FOLDER" };
var command = new RootCommand("Builds the site of the documentation: static pages from README.md and docs, with every link checked, and the reports on the sample stories.") { root, output };
command.SetAction(parsed =>
{
    var site = SiteBuilder.Build(parsed.GetValue(root)!);
    foreach (var fault in site.Faults)
    {
        Console.Error.WriteLine(fault);
    }

    if (site.Faults.Count > 0)
    {
        Console.Error.WriteLine($"No site was written: {site.Faults.Count} faults.");
        return 1;
    }

    if (SiteFolder.Write(parsed.GetValue(output)!, site) is { } trouble)
    {
        Console.Error.WriteLine(trouble);
        return 1;
    }

    Console.WriteLine($"{site.Pages} pages, {site.Links} links checked, {site.Files.Count} files in {parsed.GetValue(output)}.");
    return 0;
});
var line = command.Parse(args);
return line.Errors.Count > 0 ? Usage(line) : line.Invoke();

static int Usage(ParseResult line)
{
    foreach (var error in line.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    return 2;
}
