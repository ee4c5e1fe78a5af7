using ClaimCheck.Support;

namespace ClaimCheck.Tests.Support;

/// <summary>With Dong, Berti-Equille and Srivastava (2009).</summary>
public sealed class AccuCopyTests
{
    /// <summary>Table 1 of the paper: all five affiliations of S1 are right, though three of five sources claim UWisc, BEA and UW.</summary>
    [Fact]
    public void Solve_Researchers_CopiersAreFoundAndTheRightValuesWin()
    {
        var problem = Claimed.Problem(AttributeKind.Text, Researchers.Rows);

        var solution = new AccuCopy().Solve(problem);

        Researchers.Names.Zip(Researchers.Right, (name, right) => solution.Of(problem, name, right)).Should().OnlyContain(p => p > 0.8);
        solution.Judged.Select(j => Math.Round(j.Exact)).Should().Equal(4, 2, 1, 1, 0);
    }

    /// <summary>In the first round BEA still leads for Carey, where UCI and AT&amp;T have one source each.</summary>
    [Fact]
    public void Solve_ResearchersOneRound_CareyIsStillWrong()
    {
        var problem = Claimed.Problem(AttributeKind.Text, Researchers.Rows);

        var solution = new AccuCopy(new AccuCopyOptions { Stopping = new Stopping(1, 0) }).Solve(problem);

        solution.Of(problem, "Carey", "BEA").Should().BeGreaterThan(0.5);
        solution.Of(problem, "Dewitt", "MSR").Should().BeGreaterThan(0.5);
    }

    /// <summary>Section 3 by hand, ε = 0.2, n = 100, c = 0.8. Both true: (0.8·0.8 + 0.2·0.64) / 0.64 = 1.2. Both false: (0.8·0.2 + 0.2·0.0004) / 0.0004 = 400.2. Different:
    /// 0.2. With α = 0.2 the odds of dependence are 4 times the product.</summary>
    [Theory]
    [InlineData(1, 0, 0, 4.8)]
    [InlineData(0, 1, 0, 1600.8)]
    [InlineData(2, 1, 3, 4 * 1.2 * 1.2 * 400.2 * 0.008)]
    public void Dependent_SharedValues_FollowsTheEquation(int right, int wrong, int different, double odds)
    {
        var evidence = CopyEvidence.None;
        for (var i = 0; i < right + wrong; i++)
        {
            evidence = evidence.Shared(0.8, 0.8, i < right ? 1 : 0, AccuCopyOptions.Default);
        }

        for (var i = 0; i < different; i++)
        {
            evidence = evidence.Different(AccuCopyOptions.Default);
        }

        evidence.Dependent(0.2).Should().BeApproximately(odds / (1 + odds), 1e-9);
    }

    [Fact]
    public void Dependent_ManySharedValues_NeitherOverflowsNorVanishes()
    {
        var (same, apart) = (CopyEvidence.None, CopyEvidence.None);
        for (var i = 0; i < 100_000; i++)
        {
            (same, apart) = (same.Shared(0.8, 0.8, 0, AccuCopyOptions.Default), apart.Different(AccuCopyOptions.Default));
        }

        same.Dependent(0.2).Should().Be(1);
        apart.Dependent(0.2).Should().Be(0);
    }
}
