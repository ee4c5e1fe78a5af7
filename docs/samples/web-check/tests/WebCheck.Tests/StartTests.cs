namespace WebCheck.Tests;

/// <summary>The program as someone starts it.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    [InlineData("http://[::]:0")]
    public void Start_WhereOtherMachinesReachIt_IsRefused(string address) =>
        Assert.Contains("can be reached from other machines", Refusal("--urls", address), StringComparison.Ordinal);

    [Fact]
    public void Start_FaultyLimits_NamesEveryFault()
    {
        var refusal = Refusal("--urls", "http://127.0.0.1:0", "--Limits:MaxArticles=0", "--Limits:TimeLimit=1.00:00:00");

        Assert.Contains("Limits:MaxArticles is 0; it must be between 2 and 1000 (articles).", refusal, StringComparison.Ordinal);
        Assert.Contains("Limits:TimeLimit is 1.00:00:00", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Start_LimitOfAnotherKind_NamesIt() =>
        Assert.Contains("'x' at 'Limits:MaxArticles'", Refusal("--urls", "http://127.0.0.1:0", "--Limits:MaxArticles=x"), StringComparison.Ordinal);

    [Fact]
    public void Start_FaultyRules_NamesTheFault() =>
        Assert.Contains("1.5; it must be between 0 and 1", Refusal("--urls", "http://127.0.0.1:0", "--ClaimCheck:MinorWithin=1.5"), StringComparison.Ordinal);

    private static string Refusal(params string[] arguments)
    {
        var (errors, before) = (new StringWriter(), Console.Error);
        Console.SetError(errors);
        try
        {
            Assert.Equal(2, typeof(Program).Assembly.EntryPoint!.Invoke(null, [arguments]));
        }
        finally
        {
            Console.SetError(before);
        }

        Assert.StartsWith("WebCheck cannot start. ", errors.ToString(), StringComparison.Ordinal);
        return errors.ToString();
    }
}
