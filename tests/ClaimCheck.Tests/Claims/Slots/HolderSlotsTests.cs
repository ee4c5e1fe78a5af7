namespace ClaimCheck.Tests.Claims.Slots;

public sealed class HolderSlotsTests
{
    [Theory]
    [InlineData("Selby Lines chief executive Nora Falk said the ferries would return in May.", "Ida Brandt, chief executive of Selby Lines, apologised to passengers on Sunday.")]
    [InlineData("Tarnmoor Rovers head coach Marco Fendi praised the keeper.", "Luis Ortega is the head coach of Tarnmoor Rovers, who went home happy.")]
    [InlineData("Selby Lines hired divers. Its general counsel, Dr Hugo Marsh, signed the papers.", "Selby Lines hired divers. The general counsel, Rosa Marsh, signed the papers.")]
    [InlineData("公司董事长李国栋没有出席仪式。", "公司董事长周建平在仪式上致辞。")]
    [InlineData("该厂法定代表人何志远当晚到场。", "老板何建军是该厂的法定代表人，本地人。")]
    [InlineData("北岭公司CEO沈望舒在台上说，新车下月上市。", "北岭公司的首席执行官顾清扬表示，新车下月上市。")]
    [InlineData("At Holtsund Crown Court, Judge Nora Falk told him he had lied.", "Judge Ida Brandt sent him down for six years at Holtsund Crown Court.")]
    [InlineData("球隊主教練趙志宏賽後表示滿意。", "球队主教练孙国平赛后表示满意。")]
    public void Check_OneOfficeGivenToTwoPeople_Contradicts(string left, string right) => SlotStory.RulesOf(left, right).Should().Equal("CC3003");

    [Theory]
    [InlineData("Selby Lines chief executive Nora Falk said the ferries would return in May.", "Ida Brandt, chief executive of Torvald Ferries, offered help on Sunday.")]
    [InlineData("Selby Lines chief executive Nora Falk said the ferries would return in May.", "Ida Brandt, former chief executive of Selby Lines, offered help on Sunday.")]
    [InlineData("Selby Lines chief executive Nora Falk said the ferries would return in May.", "Ida Brandt, deputy chief executive of Selby Lines, offered help on Sunday.")]
    [InlineData("Selby Lines chief executive Nora Falk said the ferries would return in May.", "Ida Brandt, the new chief executive of Selby Lines, offered help on Sunday.")]
    [InlineData("Selby Lines chief executive Nora Falk said the ferries would return in May.", "Selby Lines chief executive Ida Brandt took over from Nora Falk, chief executive until June.")]
    [InlineData("Selby Lines chief executive Nora Falk said the ferries would return in May.", "Selby Lines chief executive Falk said the ferries would return in May.")]
    [InlineData("Selby Lines chief executive Nora Falk said the ferries would return in May.", "The chief executive of Selby Lines told Ida Brandt that the ferries would return in May.")]
    [InlineData("At Holtsund Crown Court, Judge Nora Falk told him he had lied.", "Judge Ida Brandt heard the case of the lost parrot.")]
    [InlineData("At Holtsund Crown Court, Judge Nora Falk told him he had lied.", "Judge Ida Brandt took over from Judge Nora Falk at Holtsund Crown Court.")]
    [InlineData("A spokesman for Selby Lines, Nora Falk, was cautious.", "A spokesman for Selby Lines, Ida Brandt, was cautious.")]
    [InlineData("北岭公司的首席执行官马丁·科尔说，新车下月上市。", "North Ridge chief executive Martin Cole said the car would go on sale next month.")]
    [InlineData("公司董事长李国栋没有出席仪式。", "公司副董事长周建平在仪式上致辞。")]
    [InlineData("公司董事长李国栋没有出席仪式。", "公司原董事长周建平在仪式上致辞。")]
    [InlineData("公司董事长李国栋没有出席仪式。", "海曲股份董事长周建平在仪式上致辞。")]
    [InlineData("Selby Lines hired divers. Selby Lines chief executive Nora Falk was glad.", "Selby Lines hired divers. Selby Lines pays the union's chief executive, Ida Brandt.")]
    [InlineData("Selby Lines bought Torvald Ferries. Chief executive Nora Falk of Selby Lines was glad.", "Selby Lines bought Torvald Ferries. Torvald Ferries chief executive Ida Brandt was glad.")]
    [InlineData("The head coach, Marco Fendi, praised the keeper after the match.", "Luis Ortega is the head coach of the side.")]
    public void Check_OtherOfficeOrBodyOrTime_SaysNothing(string left, string right) => SlotStory.RulesOf(left, right).Should().BeEmpty();

    [Fact]
    public void Check_PeopleInOneAnothersOffice_QuotesTheNames()
    {
        var report = SlotStory.Check(
            "公司董事长李国栋没有出席仪式，首席执行官李国梁致辞。",
            "弟弟李国梁是董事长，当天敲锣。哥哥李国栋没来。");

        report.Contradictions.Should().ContainSingle(f => f.Rule == "CC3003");
        report.Claims.Where(c => c.Predicate == "slot.holder").Select(c => c.Evidence!.Quote).Should().BeEquivalentTo("李国栋", "李国梁");
    }
}
