using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Finds well-known names and places in Chinese text.</summary>
internal static class HanKnown
{
    public static void Find(string text, TextSpan within, List<FoundName> into)
    {
        for (var at = within.Start; at < within.End;)
        {
            if (!Letters.IsHan(text[at]))
            {
                at++;
                continue;
            }

            var rest = text.AsSpan(at, within.End - at);
            var known = NameTables.KnownHan.At(rest, out var name);
            var place = Gazetteer.At(rest);
            var (length, kind) = place?.Length > known ? (place.Value.Length, EntityKind.Place) : (known, name?.Kind ?? EntityKind.Unknown);
            if (length > 0 && !(kind == EntityKind.Place && place!.Value.Name.IsWeak && !PlaceContext.Speaks(text, new TextSpan(at, at + length))))
            {
                into.Add(new FoundName(new TextSpan(at, at + length), text.Substring(at, length), kind));
            }

            at += Math.Max(1, length);
        }
    }
}
