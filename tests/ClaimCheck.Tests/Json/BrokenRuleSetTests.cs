using System.Globalization;
using ClaimCheck.Json;

namespace ClaimCheck.Tests.Json;

/// <summary>Rule sets with something wrong in them, and what is said of it.</summary>
public sealed class BrokenRuleSetTests
{
    [Theory]

    // No JSON, or no rule set.
    [InlineData("", "r.json: $ is empty; a rule set begins with*CC9201")]
    [InlineData("not json", "r.json(1,*): $ is no JSON that can be read; *CC9201")]
    [InlineData("{'schema': 'claimcheck/rules/1', ", "r.json(1,*CC9201")]
    [InlineData("{'schema': 'claimcheck/rules/1'} {}", "r.json(1,*finished reading*CC9201")]
    [InlineData("{'schema': 'claimcheck/rules/1', 'bounds': 'news', 'bounds': 'strict'}", "*bounds*already exists*CC9201")]
    [InlineData("[]", "r.json(1,1): $ is a list of 0; an object is expected here*CC9204")]
    [InlineData("'claimcheck/rules/1'", "*$ is \"claimcheck/rules/1\"; an object*CC9204")]
    [InlineData("{}", "*$ is an object without \"schema\"; a rule set begins with \"schema\": \"claimcheck/rules/1\". CC9202")]
    [InlineData("{'schema': 'claimcheck/report/1'}", "*$.schema is \"claimcheck/report/1\"; a rule set begins*CC9202")]
    [InlineData("{'schema': 1}", "*$.schema is 1; *CC9202")]

    // The whole.
    [InlineData("{S, 'boundz': 'news'}", "r.json(1,*): $.boundz is \"news\"; the name has no meaning here (did you mean bounds?)*CC9203")]
    [InlineData("{S, 'bounds': 'loose'}", "*$.bounds is \"loose\"; it must be one of news, strict. CC9211")]
    [InlineData("{S, 'bounds': true}", "*$.bounds is true; words in quotes are expected here. CC9204")]
    [InlineData("{S, 'minorWithin': 1.5}", "*$.minorWithin is 1.5; it must be between 0 and 1 (a share: 5 % is 0.05). CC9101")]
    [InlineData("{S, 'minorWithin': '5 %'}", "*$.minorWithin is \"5 %\"; a number without quotes*CC9204")]
    [InlineData("{S, 'aliases': ['Zuck']}", "*$.aliases is a list of 1; an object is expected here*CC9204")]
    [InlineData("{S, 'aliases': {'Zuck': ' '}}", "*$.aliases['Zuck'] is ' '; neither a spelling nor its name may be empty. CC9104")]
    [InlineData("{S, 'aliases': {'': 'Mark Zuckerberg'}}", "*$.aliases[''] is 'Mark Zuckerberg'; neither*CC9104")]
    [InlineData("{S, 'aliases': {'Zuck': 7}}", "*$.aliases.Zuck is 7; words in quotes*CC9204")]

    // Rules.
    [InlineData("{S, 'rules': {'CC1001': 'loud'}}", "*$.rules.CC1001 is \"loud\"; it must be one of on, off, minor, major, critical. CC9211")]
    [InlineData("{S, 'rules': {'CC1001': 0}}", "*$.rules.CC1001 is 0; words in quotes*CC9204")]
    [InlineData("{S, 'rules': {'money': 'off'}}", "*$.rules.money is 'money'; the id of a rule is two to twelve capital letters*CC9103")]
    [InlineData("{S, 'rules': {'CC1099': 'off'}}", "r.json(1,*): $.rules.CC1099 is 'CC1099'; there is no such rule (did you mean CC1001?)*CC9215")]
    [InlineData("{S, 'rules': {'CC1099': 'minor'}}", "*is 'CC1099'; there is no such rule*CC9215")]

    // Predicates.
    [InlineData("{S, 'predicates': {'id': 'a.b'}}", "*$.predicates is an object; a list is expected here*CC9204")]
    [InlineData("{S, 'predicates': ['a.b']}", "*$.predicates[0] is \"a.b\"; an object*CC9204")]
    [InlineData("{S, 'predicates': [{'dimension': 'money'}]}", "*$.predicates[0] is an object without \"id\"; \"id\" is needed in it. CC9204")]
    [InlineData("{S, 'predicates': [{'id': 'stake.shares'}]}", "*$.predicates[0] is an object without \"dimension\"; \"dimension\" is needed in it (did you mean stake.share?). CC9204")]
    [InlineData("{S, 'predicates': [{'id': 'Fee', 'dimension': 'money'}]}", "*$.predicates[0].id is 'Fee'; the id of a predicate is lower-case words*CC9205")]
    [InlineData("{S, 'predicates': [{'id': 'a.b', 'dimension': 'dollars'}]}", "*$.predicates[0].dimension is 'dollars'; a dimension is one of money, count*CC9206")]
    [InlineData("{S, 'predicates': [{'id': 'a.b', 'dimension': 'count', 'counts': ['person', 'ballots']}]}", "*$.predicates[0].counts[1] is 'ballots'; nouns are counted in the singular, for both languages (did you mean ballot?). CC9220")]
    [InlineData("{S, 'predicates': [{'id': 'a.b', 'dimension': 'role', 'cues': {'en': ['boss']}}]}", "*$.predicates[0].dimension is 'role'; cues find numbers, dates and times only*CC9218")]
    [InlineData("{S, 'predicates': [{'id': 'a.b', 'dimension': 'money', 'cues': {'en': ['']}}]}", "*$.predicates[0].cues.en[0] is ''; a cue is plain words*CC9207")]
    [InlineData("{S, 'predicates': [{'id': 'a.b', 'dimension': 'money', 'cues': {'en': ['fee', 'fees?.*']}}]}", "*$.predicates[0].cues.en[1] is 'fees?.*'; *patterns and wildcards are not understood*CC9207")]
    [InlineData("{S, 'predicates': [{'id': 'a.b', 'dimension': 'money', 'cues': {'zh': ['[转会]费']}}]}", "*$.predicates[0].cues.zh[0] is '[转会]费'; *CC9207")]
    [InlineData("{S, 'predicates': [{'id': 'a.b', 'dimension': 'money', 'cues': {'fr': ['frais']}}]}", "*$.predicates[0].cues.fr is a list of 1; the name has no meaning here*known are en, zh. CC9203")]
    [InlineData("{S, 'predicates': [{'id': 'a.b', 'dimension': 'money', 'cues': ['fee']}]}", "*$.predicates[0].cues is a list of 1; an object*CC9204")]
    [InlineData("{S, 'predicates': [{'id': 'a.b', 'dimension': 'money', 'cues': {'en': 'fee'}}]}", "*$.predicates[0].cues.en is \"fee\"; a list*CC9204")]
    [InlineData("{S, 'predicates': [{'id': 'a.b', 'dimension': 'money', 'tolerance': 1.5}]}", "*$.predicates[0].tolerance is 1.5; it must be between 0 and 1*CC9208")]
    [InlineData("{S, 'predicates': [{'id': 'a.b', 'dimension': 'money', 'tolerance': -0.1}]}", "*$.predicates[0].tolerance is -0.1; *CC9208")]
    [InlineData("{S, 'predicates': [{'id': 'a.b', 'dimension': 'money', 'range': [9, 3]}]}", "*$.predicates[0].range is 3; the greatest value may not be below the least, 9*CC9209")]
    [InlineData("{S, 'predicates': [{'id': 'a.b', 'dimension': 'money', 'range': [9]}]}", "*$.predicates[0].range is a list of 1; a range is a list of two numbers*CC9204")]
    [InlineData("{S, 'predicates': [{'id': 'a.b', 'dimension': 'money', 'cardinality': 'single'}]}", "*$.predicates[0].cardinality is \"single\"; it must be one of unknown, one, many. CC9211")]
    [InlineData("{S, 'predicates': [{'id': 'a.b', 'dimension': 'money', 'change': 'rise'}]}", "*$.predicates[0].change is \"rise\"; *(did you mean rises?). CC9211")]
    [InlineData("{S, 'predicates': [{'id': 'a.b', 'dimension': 'count', 'counts': ['']}]}", "*$.predicates[0].counts[0] is ''; a counted noun*CC9217")]
    [InlineData("{S, 'predicates': [{'id': 'a.b', 'dimension': 'money', 'separators': ['7']}]}", "*$.predicates[0].separators[0] is '7'; a separator*CC9217")]
    [InlineData("{S, 'predicates': [{'id': 'a.b', 'dimension': 'money'}, {'id': 'a.b', 'dimension': 'share'}]}", "*$.predicates[1].id is 'a.b'; $.predicates[0].id has this id already*CC9210")]
    [InlineData("{S, 'predicates': [{'id': 'a.b', 'dimension': 'money', 'tolerence': 0.1}]}", "*$.predicates[0].tolerence is 0.1; *did you mean tolerance?*CC9203")]

    // Relations.
    [InlineData("{S, 'relations': [{'id': 'DESK1', 'formula': 'founding.date < layoffs.date'}]}", "*$.relations[0].id is 'DESK1'; *CC9219*")]
    [InlineData("{S, 'relations': [{'id': 'CC5999', 'formula': 'investment.amount = stake.share * company.valuation'}]}", "*$.relations[0].id is 'CC5999'; *kept for ClaimCheck. CC9219")]
    [InlineData("{S, 'relations': [{'id': 'DESK01', 'formula': 'investment.amount = stake.share'}]}", "*$.relations[0].formula is 'investment.amount = stake.share'; write it as a = b × c*CC9212")]
    [InlineData("{S, 'relations': [{'id': 'DESK01', 'formula': 'investment.amount = stake.share * company.valuation + x.y'}]}", "*write it as*CC9212")]
    [InlineData("{S, 'relations': [{'id': 'DESK01', 'formula': 'Amount = stake.share * company.valuation'}]}", "*'Amount' is no id of a predicate*CC9212")]
    [InlineData("{S, 'relations': [{'id': 'DESK01', 'formula': 'investment.amount = stake.shares * company.valuation'}]}", "*there is no predicate stake.shares (did you mean stake.share?)*CC9213")]
    [InlineData("{S, 'relations': [{'id': 'DESK01', 'formula': 'investment.amount = layoffs.count + company.valuation'}]}", "*investment.amount is of the dimension money and layoffs.count of count*CC9213")]
    [InlineData("{S, 'relations': [{'id': 'DESK01', 'formula': 'investment.amount = person.role * company.valuation'}]}", "*person.role is of the dimension role, with which nothing can be reckoned. CC9213")]
    [InlineData("{S, 'relations': [{'id': 'DESK01', 'formula': 'company.valuation < company.valuation'}]}", "*closes a circle, company.valuation → company.valuation*CC9214")]
    [InlineData("{S, 'relations': [{'id': 'DESK01', 'formula': 'founding.date < departure.date'}, {'id': 'DESK02', 'formula': 'departure.date < founding.date'}]}", "*$.relations[1].formula*closes a circle, departure.date → founding.date → departure.date*CC9214")]
    [InlineData("{S, 'relations': [{'id': 'DESK01', 'formula': 'founding.date < departure.date', 'within': 2}]}", "*$.relations[0].within is 2; *CC9208")]
    [InlineData("{S, 'relations': [{'id': 'DESK01', 'formula': 'founding.date < departure.date', 'severity': 'fatal'}]}", "*$.relations[0].severity is \"fatal\"; *CC9211")]
    [InlineData("{S, 'relations': [{'id': 'DESK01', 'formula': 'founding.date < departure.date'}, {'id': 'DESK01', 'formula': 'founding.date < layoffs.date'}]}", "*$.relations[1].id is 'DESK01'; $.relations[0].id has this id already*CC9210")]

    // Suppressions.
    [InlineData("{S, 'suppressions': [{'finding': 'x0a', 'decision': 'dismissed', 'by': 'Ada'}]}", "*$.suppressions[0] is an object without \"why\"*CC9204")]
    [InlineData("{S, 'suppressions': [{'finding': 'CC1001', 'decision': 'dismissed', 'by': 'Ada', 'why': '-'}]}", "*$.suppressions[0].finding is 'CC1001'; give the id of the finding*CC9216")]
    [InlineData("{S, 'suppressions': [{'finding': 'x0a', 'decision': 'dismissed', 'by': ' ', 'why': '-'}]}", "*$.suppressions[0].by is ' '; say who decided. CC9216")]
    [InlineData("{S, 'suppressions': [{'finding': 'x0a', 'decision': 'wrong', 'by': 'Ada', 'why': '-'}]}", "*$.suppressions[0].decision is \"wrong\"; it must be one of accepted, dismissed. CC9211")]
    [InlineData("{S, 'suppressions': [{'finding': 'x0a', 'decision': 'dismissed', 'by': 'Ada', 'why': '-', 'on': '26.11.2026'}]}", "*$.suppressions[0].on is \"26.11.2026\"; a day is written as 2026-11-26. CC9204")]
    [InlineData("{S, 'suppressions': [{'finding': 'x0a', 'decision': 'dismissed', 'by': 'A', 'why': '-'}, {'finding': 'x0a', 'decision': 'accepted', 'by': 'A', 'why': '-'}]}", "*$.suppressions[1].finding is 'x0a'; $.suppressions[0]*CC9210")]
    public void Read_Broken_SaysWhereWhatAndTheWayOut(string json, string expected)
    {
        var read = () => RuleSetJson.Read(json.Replace("{S", "{'schema': 'claimcheck/rules/1'", StringComparison.Ordinal).Replace('\'', '"'), name: "r.json");

        read.Should().Throw<RuleSetException>().Which.Faults.Select(f => f.ToString()).Should().ContainSingle().Which.Should().Match(expected);
    }

    [Fact]
    public void Read_SeveralFaults_ListsAll()
    {
        var read = () => RuleSetJson.Read("""
            {
              "schema": "claimcheck/rules/1",
              "minorWithin": -1,
              "predicates": [
                { "id": "a.b", "dimension": "dollars", "tolerance": 3 },
                { "id": "A", "dimension": "money", "size": 4 }
              ]
            }
            """);

        var faults = read.Should().Throw<RuleSetException>().Which.Faults;
        faults.Select(f => f.Code).Should().BeEquivalentTo("CC9203", "CC9101", "CC9206", "CC9208", "CC9205");
        faults.Single(f => f.Code == "CC9208").Should().Match<RuleSetFault>(f => f.Line == 5 && f.Path == "$.predicates[0].tolerance");
    }

    [Fact]
    public void Read_FaultsOfEveryKind_AreToldInTheirPlaces()
    {
        var read = () => RuleSetJson.Read("""
            {
              "predicates": [
                7,
                { "id": "a.b", "tolerance": 3 },
                { "id": "Votes", "dimension": "count" }
              ],
              "relations": [ { "id": "DESK01" } ],
              "suppressions": [ { "finding": "x0a", "decision": "dismissed", "by": "" } ]
            }
            """);

        read.Should().Throw<RuleSetException>().Which.Faults.Select(f => $"{f.Line} {f.Path} {f.Code}").Should().BeEquivalentTo(
            "1 $ CC9202", "3 $.predicates[0] CC9204", "4 $.predicates[1] CC9204", "4 $.predicates[1].tolerance CC9208", "5 $.predicates[2].id CC9205",
            "7 $.relations[0] CC9204", "8 $.suppressions[0] CC9204", "8 $.suppressions[0].by CC9216");
    }

    [Fact]
    public void Read_BuiltInPredicateOfOneWord_CanBeChanged() =>
        RuleSetJson.Read("""{"schema": "claimcheck/rules/1", "predicates": [{"id": "rank", "cardinality": "many"}]}""").Predicates.Should().ContainSingle();

    [Fact]
    public void Read_DeepNesting_IsAFault()
    {
        var read = () => RuleSetJson.Read("{\"schema\": \"claimcheck/rules/1\", \"x\": " + new string('[', 100_000));

        read.Should().Throw<RuleSetException>().Which.Faults.Should().ContainSingle().Which.Code.Should().Be("CC9201");
    }

    [Fact]
    public void Read_TenMegabytes_IsAFault()
    {
        var read = () => RuleSetJson.Read("{\"schema\": \"claimcheck/rules/1\", \"x\": \"" + new string('x', 10_000_000) + "\"}");

        read.Should().Throw<RuleSetException>().WithMessage("*larger than 4000000 characters*CC9200");
    }

    [Fact]
    public void Load_TenMegabytes_IsAFaultAndNotReadToItsEnd()
    {
        using var stream = new MemoryStream(new byte[10_000_000].Select(_ => (byte)' ').ToArray());
        var load = () => RuleSetJson.Load(stream);

        load.Should().Throw<RuleSetException>().WithMessage("*CC9200");
        stream.Position.Should().BeLessThan(5_000_000);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    public void Read_OtherCulture_SaysTheSame(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            var read = () => RuleSetJson.Read("""{"schema": "claimcheck/rules/1", "minorWithin": 1.5, "predicates": [{"id": "a.i", "dimension": "money", "range": [-1.5, -2.5]}]}""");

            read.Should().Throw<RuleSetException>().WithMessage("*$.minorWithin is 1.5;*range is -2.5; *-1.5*");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
