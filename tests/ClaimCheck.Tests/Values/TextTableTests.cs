using ClaimCheck.Values;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace ClaimCheck.Tests.Values;

/// <summary>The tables of words answer as a dictionary of the platform would.</summary>
public sealed class TextTableTests
{
    private static readonly Gen<string> Word = Gen.Char["abABéÉ元万µ"].Array[0, 4].Select(c => new string(c));

    [Fact]
    public void TryGetValue_AnyWords_AnswersAsADictionary() =>
        Gen.Select(Word.Array[0, 60], Word.Array[20], Gen.Bool).Sample((words, asked, ignoreCase) =>
        {
            var expected = new Dictionary<string, int>(ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
            for (var i = 0; i < words.Length; i++)
            {
                expected.TryAdd(words[i], i);
            }

            var table = new TextTable<int>(words.Select((w, i) => new Phrase<int>(w, i)), ignoreCase);
            table.Keys.ToArray().Should().Equal(expected.Keys);
            foreach (var word in asked.Concat(words))
            {
                table.TryGetValue(word, out var value).Should().Be(expected.TryGetValue(word, out var other), word);
                value.Should().Be(other);
            }
        });

    [Fact]
    public void Contains_SetWithoutCase_IgnoresIt()
    {
        var set = new TextSet(["Street", "ZIP"], ignoreCase: true);
        set.Contains("STREET").Should().BeTrue();
        set.Contains("stree").Should().BeFalse();
        new TextSet(["abcdefgh"], ignoreCase: true).Contains("AbCdEfGh").Should().BeTrue();
        new TextSet(["abcdefgh"], ignoreCase: true).Contains("axcdefgh").Should().BeFalse("it is as long and has the letters the hash looks at");
        new TextSet(["Street"]).Contains("street").Should().BeFalse();
        new TextSet([]).Contains("").Should().BeFalse();
    }

    [Fact]
    public void TryGetValue_UnitGivenTwice_FirstStays()
    {
        var table = new CharTable<int>("½¼½", [2, 4, 0]);
        table.TryGetValue('½', out var half).Should().BeTrue();
        half.Should().Be(2);
        table.TryGetValue('¾', out _).Should().BeFalse();
    }

    [Fact]
    public void TryGetValue_AnyUnits_AnswersAsADictionary() =>
        Gen.Select(Gen.Char["ab元万µ½¼¾\u4e01\u5e01\u6f01"].Array[0, 12], Gen.Char.Array[20]).Sample((units, asked) =>
        {
            var expected = new Dictionary<char, int>();
            for (var i = 0; i < units.Length; i++)
            {
                expected.TryAdd(units[i], i);
            }

            var table = new CharTable<int>(new string(units), [.. Enumerable.Range(0, units.Length)]);
            foreach (var unit in asked.Concat(units))
            {
                table.TryGetValue(unit, out var value).Should().Be(expected.TryGetValue(unit, out var other));
                value.Should().Be(other);
            }
        });

    [Fact]
    public void Item_WordTheTableDoesNotHold_SaysWhich()
    {
        var table = new TextTable<int>([new Phrase<int>("one", 1)]);

        table["one"].Should().Be(1);
        FluentActions.Invoking(() => table["two"]).Should().Throw<KeyNotFoundException>().WithMessage("The table holds no 'two'.");
    }

    [Fact]
    public void Upper_AnyLetterOfEnglishOrChinese_IsTheInvariantOne()
    {
        foreach (var letter in Enumerable.Range(0, 0x250).Concat(Enumerable.Range(0x2e80, 0x7180)).Concat(Enumerable.Range(0xff00, 0x60)).Select(c => (char)c))
        {
            TextKey.Upper(letter).Should().Be(char.ToUpperInvariant(letter), $"{letter}");
        }
    }

    [Fact]
    public void Upper_Punctuation_StaysAsItIs() => "\u2018\u201c\u2170".Select(TextKey.Upper).Should().Equal("\u2018\u201c\u2160");

    [Fact]
    public void Of_PhrasesOfAnyLength_LosesNone() =>
        Gen.Select(Word.Where(w => w.Length > 0).Array[1, 40], Gen.Bool).Sample((words, fromEnd) =>
        {
            var lengths = new PhraseLengths(words, fromEnd);
            foreach (var word in words.SelectMany(w => new[] { w, w.ToUpperInvariant() }))
            {
                var (first, second) = fromEnd ? (word[^1], word.Length > 1 ? word[^2] : '.') : (word[0], word.Length > 1 ? word[1] : '.');
                (lengths.Of(first, second) & (1UL << word.Length)).Should().NotBe(0, word);
            }
        });

    [Fact]
    public void MayEnd_PhrasesOfAnyLength_LosesNoneAndPassesStrangersOver() =>
        Word.Where(w => w.Length > 0).Array[1, 40].Sample(words =>
        {
            var pairs = new PairSet(words);
            foreach (var word in words.SelectMany(w => new[] { w, w.ToUpperInvariant(), $"x{w}" }))
            {
                pairs.MayEnd(word, word.Length, 0).Should().BeTrue(word);
                pairs.MayEnd(word, word.Length, word.Length).Should().BeFalse(word);
            }

            Enumerable.Range('一', 500).Count(c => pairs.MayEnd($"那{(char)c}", 2, 0)).Should().BeLessThan(50);
        });

    [Fact]
    public void Parse_NameOfAnyCase_IsTheValue()
    {
        EnumName.Parse<Bound>("atLeast", ignoreCase: true).Should().Be(Bound.AtLeast);
        FluentActions.Invoking(() => EnumName.Parse<Bound>("none of these")).Should().Throw<ArgumentException>();
    }
}
