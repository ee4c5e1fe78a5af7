using ClaimCheck.Languages;

namespace ClaimCheck.Mentions;

/// <summary>Chooses among places of one name: the one whose surroundings the texts name too (Georgia beside Atlanta), else the best known.</summary>
internal static class PlaceChoice
{
    public static GazetteerPlace Choose(PlaceName name, IReadOnlyDictionary<string, PlaceName> found)
    {
        if (name.Places.Length == 1)
        {
            return name.Places[0];
        }

        var (best, most) = (name.Places[0], 0);
        foreach (var place in name.Places)
        {
            var support = Support(place, name, found);
            (best, most) = support > most ? (place, support) : (best, most);
        }

        return best;
    }

    /// <summary>How many other names of the texts lie around the place or within it; a country counts for what lies in it.</summary>
    private static int Support(GazetteerPlace place, PlaceName name, IReadOnlyDictionary<string, PlaceName> found)
    {
        var support = 0;
        foreach (var other in found.Values)
        {
            if (!ReferenceEquals(other, name) && other.Places.Length == 1
                && (Gazetteer.Contains(place.Id, other.Places[0].Id) || (other.Places[0].Kind != "continent" && Gazetteer.Contains(other.Places[0].Id, place.Id))))
            {
                support += other.Places[0].Kind == "country" ? 1 : 2;
            }
        }

        return support;
    }
}
