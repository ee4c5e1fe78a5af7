namespace ClaimCheck.Tests.Claims;

public sealed class PredicateChoiceTests
{
    public static TheoryData<char, string, string> Rows => PredicateCorpus.Rows();

    [Theory]
    [MemberData(nameof(Rows))]
    public void Check_MarkedValue_StandsInItsRelation(char sign, string predicate, string sentence)
    {
        var found = PredicateCorpus.PredicatesAt(sentence);

        found.Should().NotBeEmpty();
        if (sign == '=')
        {
            found.Should().Contain(predicate);
        }
        else
        {
            found.Should().NotContain(predicate);
        }
    }
}
