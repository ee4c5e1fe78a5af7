namespace ClaimCheck.Json;

/// <summary>Reads origins that several articles share.</summary>
internal static class OriginFromJson
{
    public static Origin Build(JsonPlace json) => new(json["id"].Text, json["articles"].Ids, json["reasons"].Items.Select(Reason).ToSequence());

    private static OriginReason Reason(JsonPlace json) => new()
    {
        Kind = json["kind"].Word<OriginKind>(),
        Articles = json["articles"].Ids,
        Similarity = json.Optional("similarity")?.Share,
        Agency = json["agency"].OptionalText,
        Words = json["words"].Ids,
    };
}
