namespace ClaimCheck.Tests.Claims;

public sealed class OfficeGroupTests
{
    [Theory]
    [InlineData("Ada Moss, the creative director of Harlow Games, resigned on Monday.", "Ada Moss, the technical director of Harlow Games, resigned on Monday.", 1)]
    [InlineData("周一，哈洛公司创意总监李明宣布辞职。", "周一，哈洛公司技术总监李明宣布辞职。", 1)]
    [InlineData("Dr Ada Moss, director of public health for Harlow, urged calm.", "Wards are full, said Dr Ada Moss, the chief nurse of Harlow.", 1)]
    [InlineData("Ada Moss, the creative director of Harlow Games, resigned on Monday.", "Ada Moss, a director of Harlow Games, resigned on Monday.", 0)]
    public void Check_OfficesOfOnePerson_ContradictWhereNobodyHoldsBoth(string left, string right, int contradictions) =>
        new ClaimChecker().Check([Given.Article("a1", left, "2025-03-04"), Given.Article("a2", right, "2025-03-04")])
            .Contradictions.Should().HaveCount(contradictions);
}
