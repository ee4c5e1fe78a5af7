using ClaimCheck.Json;
using ClaimCheck.Support;

namespace ClaimCheck.Tests.Json;

public sealed class TrustJsonTests
{
    [Fact]
    public void Trust_WrittenAndRead_IsTheSame()
    {
        var trust = new TrustState
        {
            Judged = new SortedDictionary<string, JudgedClaims>(StringComparer.Ordinal) { ["潮声"] = new(3.5, 0, 0.5) },
            Pairs = new Dictionary<(string, string), CopyCount> { [("a", "b")] = new(9, 12) },
        };

        var back = TrustJson.Read(TrustJson.Write(trust));

        back.Judged.Should().Equal(trust.Judged);
        back.Pairs.Should().Equal(trust.Pairs);
        TrustJson.Write(back).Should().Be(TrustJson.Write(trust));
    }

    [Theory]
    [InlineData("[]", "this is no JSON object*")]
    [InlineData("{}", "schema is '', 'claimcheck/trust/1' is expected*")]
    [InlineData("""{"schema":"claimcheck/trust/9"}""", "schema is 'claimcheck/trust/9'*")]
    [InlineData("""{"schema":"claimcheck/trust/1","sources":[{"id":7,"exact":-1,"general":0,"wrong":"x"}]}""", "sources[0].exact is -1, a count from 0 is expected; sources[0].wrong is \"x\"*sources[0].id is 7, a name is expected*")]
    [InlineData("""{"schema":"claimcheck/trust/1","sources":[{"id":"a","exact":1,"general":0,"wrong":0},{"id":"a","exact":1,"general":0,"wrong":0}]}""", "sources[1].id is 'a', which stands there twice*")]
    [InlineData("""{"schema":"claimcheck/trust/1","pairs":[{"first":"a","second":"b","same":3,"compared":2}]}""", "pairs[0].same is 3, more than compared*")]
    public void Read_Faulty_TellsEveryFault(string json, string message) =>
        FluentActions.Invoking(() => TrustJson.Read(json)).Should().Throw<FormatException>().WithMessage(message);
}
