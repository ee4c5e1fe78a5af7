using System.Numerics;
using ClaimCheck.Languages;
using ClaimCheck.Reading;
using ClaimCheck.Values;

namespace ClaimCheck.Support;

/// <summary>A text as the set of its short runs of words, or of Chinese letters, whatever case and marks (Broder, 1997). What is quoted
/// is left out: two reporters who heard one speaker have his words in common.</summary>
internal static class Shingles
{
    private const int Words = 3;
    private const int HanLetters = 5;

    /// <summary>The hashes of a paragraph's shingles, each once, in rising order.</summary>
    /// <param name="text">In simplified characters.</param>
    /// <param name="paragraph">Where the paragraph stands.</param>
    public static ulong[] Of(string text, TextSpan paragraph)
    {
        var tokens = new List<ulong>(paragraph.Length / 3);
        var han = 0;
        var start = paragraph.Start;
        foreach (var quotation in QuotationFinder.Find(text, paragraph))
        {
            han += Read(text.AsSpan(start, quotation.Start - start), tokens);
            start = quotation.End;
        }

        han += Read(text.AsSpan(start, paragraph.End - start), tokens);
        return Runs(tokens, han * 2 > tokens.Count ? HanLetters : Words);
    }

    /// <summary>How many the two have in common.</summary>
    public static int Shared(ulong[] left, ulong[] right)
    {
        var (shared, i, j) = (0, 0, 0);
        while (i < left.Length && j < right.Length)
        {
            var (a, b) = (left[i], right[j]);
            shared += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        return shared;
    }

    /// <summary>Sorts hashes and keeps each once.</summary>
    public static ulong[] Distinct(ulong[] hashes)
    {
        Array.Sort(hashes);
        var count = 0;
        for (var i = 0; i < hashes.Length; i++)
        {
            if (i == 0 || hashes[i] != hashes[i - 1])
            {
                hashes[count++] = hashes[i];
            }
        }

        return count == hashes.Length ? hashes : hashes[..count];
    }

    /// <summary>Spreads the bits of a number over all of it (the finaliser of SplitMix64; Steele, Lea and Flood, 2014).</summary>
    public static ulong Mix(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }

    /// <summary>Adds the hash of each word and each Han letter, and counts the latter.</summary>
    private static int Read(ReadOnlySpan<char> text, List<ulong> tokens)
    {
        var (han, word) = (0, Fnv1a.Start);
        foreach (var c in text)
        {
            var isHan = Letters.IsHan(c);
            if (!isHan && char.IsLetterOrDigit(c))
            {
                word = Fnv1a.Add(word, TextKey.Upper(c));
                continue;
            }

            // An apostrophe belongs to its word, however it is typed.
            if (word != Fnv1a.Start && c is not ('\'' or '’'))
            {
                tokens.Add(word);
                word = Fnv1a.Start;
            }

            if (isHan)
            {
                tokens.Add(Fnv1a.Add(Fnv1a.Start, c));
                han++;
            }
        }

        if (word != Fnv1a.Start)
        {
            tokens.Add(word);
        }

        return han;
    }

    private static ulong[] Runs(List<ulong> tokens, int width)
    {
        if (tokens.Count < width)
        {
            return [];
        }

        var runs = new ulong[tokens.Count - width + 1];
        for (var i = 0; i < runs.Length; i++)
        {
            var hash = Fnv1a.Start;
            for (var j = i; j < i + width; j++)
            {
                hash = Fnv1a.Add(BitOperations.RotateLeft(hash, 5), tokens[j]);
            }

            runs[i] = Mix(hash);
        }

        return Distinct(runs);
    }
}
