using Newtonsoft.Json;

namespace ClaimCheck.Json;

/// <summary>Writes origins that several articles share.</summary>
internal static class OriginToJson
{
    public static void Write(JsonWriter json, Origin origin)
    {
        json.Member("id", origin.Id);
        json.Ids("articles", origin.Articles);
        json.Members("reasons", origin.Reasons, Reason);
    }

    private static void Reason(JsonWriter json, OriginReason reason)
    {
        json.Word("kind", reason.Kind);
        json.Ids("articles", reason.Articles);
        json.Share("similarity", reason.Similarity);
        json.Member("agency", reason.Agency);
        json.Ids("words", reason.Words);
    }
}
