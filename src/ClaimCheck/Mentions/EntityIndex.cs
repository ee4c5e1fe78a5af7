using System.Collections.Immutable;
using ClaimCheck.Reading;

namespace ClaimCheck.Mentions;

/// <summary>The entities of a set of documents, with every spelling the texts introduce.</summary>
internal sealed class EntityIndex
{
    private readonly Dictionary<Document, ImmutableArray<EntityMention>> _mentions;
    private readonly Dictionary<string, (Entity Entity, EntityKind Kind)> _entities;

    private EntityIndex(Dictionary<Document, ImmutableArray<EntityMention>> mentions, Dictionary<string, (Entity, EntityKind)> entities)
    {
        _mentions = mentions;
        _entities = entities;
    }

    /// <summary>Finds and resolves the entities of all documents together.</summary>
    /// <param name="documents">The documents, in any order: the result does not depend on it.</param>
    /// <param name="aliases">Spelling to canonical name, from the user; wins over what the texts say.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static EntityIndex Build(IReadOnlyList<Document> documents, IReadOnlyDictionary<string, string> aliases, CancellationToken cancellation = default)
    {
        var names = NameCollector.Collect(documents, aliases, cancellation);
        var entities = EntityNaming.Name(names);
        var tagger = new NameTagger(names, entities, aliases.Keys.Concat(aliases.Values).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var mentions = new Dictionary<Document, ImmutableArray<EntityMention>>(ReferenceEqualityComparer.Instance);
        foreach (var document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            mentions[document] = tagger.Tag(document);
        }

        return new EntityIndex(mentions, entities.Values.DistinctBy(e => e.Entity.Id).ToDictionary(e => e.Entity.Id, StringComparer.Ordinal));
    }

    /// <summary>The names in one of the documents, in order, none overlapping another.</summary>
    public ImmutableArray<EntityMention> In(Document document) => _mentions.TryGetValue(document, out var found) ? found : [];

    /// <summary>The entity with an id that <see cref="In"/> gave.</summary>
    public Entity Find(string id) => _entities.TryGetValue(id, out var found) ? found.Entity : new Entity(id, id);

    /// <summary>What sort of thing it is.</summary>
    public EntityKind KindOf(string id) => _entities.TryGetValue(id, out var found) ? found.Kind : EntityKind.Unknown;
}
