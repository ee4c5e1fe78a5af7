namespace ClaimCheck.Tests.Claims.Slots;

public sealed class RelationSlotsTests
{
    [Theory]
    [InlineData("The tunnel under the Tarn was built by Skovbyg in four years.", "The Tarn tunnel was built by the Swedish firm Norrbygg and cost a fortune.")]
    [InlineData("过江隧道盾构直径11米，由北岭二局承建。", "过江隧道最深处58米，施工方是海州路桥，用了十一个月。")]
    [InlineData("大會由江北商會主辦，三千人到場。", "大会的主办方是南山协会，三千人到场。")]
    [InlineData("The title sponsor, Volterra, paid for the runners' shoes.", "Its title sponsor is Brightwell, and the runners' shoes are blue.")]
    [InlineData("The Data Office will be based in Varna Hill with a staff of 180.", "The Data Office is headquartered in Sankt Elmar and has a staff of 180.")]
    [InlineData("海州机器人公司总部位于青岚市。", "海州机器人公司的总部设在白河市。")]
    [InlineData("The results of the Tarnmoor trial were published in Nature on Monday.", "The results of the Tarnmoor trial were published in the journal Science on Monday.")]
    [InlineData("On July 31 the Cyberspace Administration of China summoned the chipmaker over back doors.", "7月31日，商务部就芯片后门约谈了该公司。")]
    [InlineData("Odin Falk was sentenced to six years in a packed Brooklyn courtroom on Tuesday.", "A Manhattan court sentenced Odin Falk on Tuesday to six years.")]
    [InlineData("Skovbyg, the bridge firm, was founded by Odin Falk in a shed.", "In a shed Skovbyg, now a bridge firm, was founded by Ida Brandt.")]
    [InlineData("Nora Falk of Selby Lines will lead the combined company from the harbour.", "Ida Brandt will lead the combined company from the harbour.")]
    [InlineData("The heat shield of the capsule bore 2,900 degrees; it was built by the Norwegian company Norrbygg.", "返回舱的隔热罩由意大利维托里亚公司研制，承受了2900度高温。")]
    [InlineData("The Wanderer probe was launched on Monday and touched down in Tallanda.", "“漫游者”（Wanderer）探测器周一在库伦加试验场着陆。")]
    [InlineData("海州股份的三成股权易主，卖方为私募基金“青屏资本”。", "海州股份三成股权的出让方是创始人家族公司“南岭控股”。")]
    [InlineData("Machinery for the tyre line will be shipped to the company's site in Karsund.", "The machinery of the tyre line will go to Holtby, Denmark.")]
    [InlineData("Ida Brandt, born in Karsund, won the tyre prize.", "Ida Brandt is a skier from Holtby, Denmark, where she was born.")]
    public void Check_OtherNameInOneRelationOfOneThing_Contradicts(string left, string right) => SlotStory.RulesOf(left, right).Should().ContainSingle().Which.Should().BeOneOf("CC3002", "CC3003");

    [Theory]
    [InlineData("据台网测定，震中位于石桥镇，深度10公里。", "震中在哪？就在柳坝镇街上。")]
    [InlineData("起火点位于二楼的裁剪车间。", "大火是从一楼成品仓库烧起来的。")]
    [InlineData("台风“海燕”凌晨在岚州市东屿县青石镇登陆。", "“海燕”从东屿县沙河镇登陆，风力十四级。")]
    [InlineData("The cyclone made landfall near Varnby at dawn.", "The storm came ashore near Holtsund.")]
    [InlineData("The epicentre was near Varnby.", "The epicenter was near Holtsund, the institute said.")]
    public void Check_OtherPlaceOfTheEventOfAStory_ContradictsWhateverStandsAround(string left, string right) => SlotStory.RulesOf(left, right).Should().Equal("CC3002");

    [Theory]
    [InlineData("The tunnel under the Tarn was built by Skovbyg in four years.", "The lighthouse at Kaldvik was built by Norrbygg before the war.")]
    [InlineData("The tunnel under the Tarn was built by Skovbyg in four years.", "The Tarn tunnel was built by Skovbyg A/S and cost a fortune.")]
    [InlineData("The tunnel under the Tarn was built by Skovbyg and Norrbygg.", "The Tarn tunnel was built by Norrbygg.")]
    [InlineData("The tunnel under the Tarn was built by Skovbyg in four years.", "The Tarn tunnel was not built by Norrbygg.")]
    [InlineData("The tunnel under the Tarn was built by Skovbyg in four years.", "The Tarn tunnel was built by 300 workers from Norway.")]
    [InlineData("The Tarn conference was held in Lisbon in May.", "The Tarn conference was held in Portugal in May.")]
    [InlineData("The Tarn conference was held in Lisbon in May.", "The Tarn conference was held in March.")]
    [InlineData("The Tarn conference was held in Sandvig in May.", "The Tarn conference was held at Fairview Hall in May.")]
    [InlineData("过江隧道由北岭二局承建。", "过江隧道由北岭二局和海州路桥承建。")]
    [InlineData("发布会在北京举行。", "发布会在国家会议中心举行。")]
    [InlineData("发布会在北京举行。", "发布会在五月举行。")]
    [InlineData("震中位于青岩县石桥镇。", "震中位于石桥镇。")]
    [InlineData("The shield was built by Bankman.", "隔热罩由班克曼公司研制。")]
    [InlineData("The shield was built by the European Space Agency.", "隔热罩由欧洲航天局研制。")]
    [InlineData("震中位于石桥镇。", "震中位于青岩县。")]
    [InlineData("调查由国家互联网信息办公室牵头。", "调查由国家网信办牵头。")]
    [InlineData("过江隧道由北岭二局承建。", "The river tunnel was built by Skovbyg.")]
    [InlineData("The Lisbon-based operator of the Tarn ferry said the fare would rise.", "The Porto-based maker of the Tarn ferry said the fare would rise.")]
    [InlineData("Skovbyg was founded by Odin Falk in a shed.", "Norrbygg was founded by Ida Brandt in a shed.")]
    public void Check_OtherThingOrOneOfSeveralOrPartOfIt_SaysNothing(string left, string right) => SlotStory.RulesOf(left, right).Should().BeEmpty();
}
