using System.Globalization;
using ClaimCheck.Support;
using CsCheck;

namespace ClaimCheck.Tests.Support;

/// <summary>What holds of every method.</summary>
public sealed class SupportSolversTests
{
    private static readonly Gen<(int Source, int Object, int Value)[]> Claims =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 5], Gen.Int[1, 3]).Array[1, 25].Select(rows => rows.DistinctBy(r => (r.Item1, r.Item2)).ToArray());

    public static TheoryData<string, AttributeKind> EveryMethod
    {
        get
        {
            var all = new TheoryData<string, AttributeKind>();
            foreach (var name in SupportSolvers.Names)
            {
                all.Add(name, AttributeKind.Text);
                all.Add(name, AttributeKind.Number);
                all.Add(name, AttributeKind.List);
            }

            return all;
        }
    }

    [Fact]
    public void Names_Methods_AreThoseOfTheConstantsAndFound()
    {
        var constants = typeof(SupportMethods).GetFields().Select(f => (string)f.GetRawConstantValue()!);

        SupportSolvers.Names.Should().BeEquivalentTo(constants).And.StartWith(SupportMethods.PopAccu);
        SupportSolvers.Names.Should().OnlyContain(name => SupportSolvers.Find(name)!.Name == name);
        SupportSolvers.Find("oracle").Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(EveryMethod))]
    public void Solve_RowsInAnotherOrder_SameBytes(string method, AttributeKind kind) =>
        Claims.Sample(claims =>
        {
            var (one, other) = (Solve(method, kind, Rows(claims)), Solve(method, kind, [.. Rows(claims).Reverse()]));
            one.Solution.Probability.Should().Equal(other.Solution.Probability);
        }, iter: 40, threads: 1);

    [Theory]
    [MemberData(nameof(EveryMethod))]
    public void Solve_SourcesRenamed_SameProbabilities(string method, AttributeKind kind) =>
        Claims.Sample(claims =>
        {
            var one = Solve(method, kind, Rows(claims));
            var other = Solve(method, kind, Rows([.. claims.Select(c => (9 - c.Source, c.Object, c.Value))]));
            foreach (var (value, probability) in one.Solution.All(one.Problem))
            {
                other.Solution.All(other.Problem)[value].Should().BeApproximately(probability, 1e-6);
            }
        }, iter: 40, threads: 1);

    [Theory]
    [MemberData(nameof(EveryMethod))]
    public void Solve_AnyClaims_ProbabilitiesAreSharesAndEveryClaimIsJudgedOnce(string method, AttributeKind kind) =>
        Claims.Sample(claims =>
        {
            var (problem, solution) = Solve(method, kind, Rows(claims));
            solution.Probability.Should().OnlyContain(p => p >= 0 && p <= 1);
            solution.Judged.Sum(j => j.Count).Should().BeLessThanOrEqualTo(claims.Length + 1e-6);
        }, iter: 40, threads: 1);

    [Theory]
    [MemberData(nameof(EveryMethod))]
    public void Solve_Pinned_HasAllBeliefAndOtherItemsKeepTheirCandidates(string method, AttributeKind kind)
    {
        string[] rows = ["A|x|1", "B|x|2", "C|x|2", "A|y|3", "B|y|4"];
        var plain = Solve(method, kind, rows);

        var problem = Claimed.Problem(Claimed.Table(rows), kind, new() { ["x"] = "1" });
        var solution = SupportSolvers.Find(method)!.Solve(problem);

        solution.Of(problem, "x", "1").Should().Be(1);
        solution.Of(problem, "x", "2").Should().Be(0);
        solution.All(problem).Keys.Should().Equal(plain.Solution.All(plain.Problem).Keys);
        solution.Judged[0].Exact.Should().BeGreaterThan(solution.Judged[2].Exact);
    }

    [Theory]
    [MemberData(nameof(EveryMethod))]
    public void Solve_PinnedToWhatNobodyClaims_NoneHasBelief(string method, AttributeKind kind)
    {
        var problem = Claimed.Problem(Claimed.Table("A|x|1", "B|x|2"), kind, new() { ["x"] = "7" });

        SupportSolvers.Find(method)!.Solve(problem).Probability.Should().Equal(0, 0);
    }

    [Theory]
    [MemberData(nameof(EveryMethod))]
    public void Solve_HundredThousandCandidatesOfOneItem_IsBounded(string method, AttributeKind kind)
    {
        var rows = Enumerable.Range(1, 100_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"S{i}|x|{i}"));

        var (_, solution) = Solve(method, kind, [.. rows, "T|x|7", "T|y|1"]);

        solution.Probability.Should().HaveCount(100_001).And.OnlyContain(p => p >= 0 && p <= 1);
    }

    [Theory]
    [MemberData(nameof(EveryMethod))]
    public void Solve_NoClaims_NothingFound(string method, AttributeKind kind) => Solve(method, kind, []).Solution.Probability.Should().BeEmpty();

    private static string[] Rows((int Source, int Object, int Value)[] claims) =>
        [.. claims.Select(c => string.Create(CultureInfo.InvariantCulture, $"S{c.Source}|{c.Object}|{c.Value}"))];

    private static (SupportProblem Problem, SupportSolution Solution) Solve(string method, AttributeKind kind, string[] rows)
    {
        var problem = Claimed.Problem(kind, rows);
        return (problem, SupportSolvers.Find(method)!.Solve(problem));
    }
}
