namespace ClaimCheck.Inputs;

/// <summary>Keeps what files gave, so that one reading after another opens only those that have changed. Not thread-safe.</summary>
/// <remarks>A file that was fine and is not any more may be half written: for a while what it gave before stands, and <see cref="IsWaiting"/> says that it is worth looking again.</remarks>
internal sealed class InputMemory(TimeProvider time)
{
    /// <summary>How long a file may be half written before it is told to be bad.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, Kept> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _doubted = new(StringComparer.Ordinal);
    private readonly List<InputChange> _changes = [];
    private bool _isFirst = true;

    /// <summary>Full name of a file that is none of the input (a report that is written beside the articles), or null.</summary>
    public string? Excluded { get; init; }

    /// <summary>Whether a file may be half written.</summary>
    public bool IsWaiting => _files.Values.Any(f => f.WaitingSince is not null);

    /// <summary>Begins a reading.</summary>
    /// <param name="doubted">Full names of files that are to be opened whatever their length and time say.</param>
    public void Begin(IEnumerable<string> doubted)
    {
        _seen.Clear();
        _changes.Clear();
        _doubted.Clear();
        _doubted.UnionWith(doubted);
    }

    /// <summary>Ends a reading: what is not what it was at the one before, in ordinal order of the paths. The first reading changes nothing.</summary>
    public IReadOnlyList<InputChange> End()
    {
        foreach (var (key, gone) in _files.Where(f => !_seen.Contains(f.Key)).ToArray())
        {
            _files.Remove(key);
            _changes.Add(new InputChange(gone.Path, InputChangeKind.Removed, gone.Part.Articles.Count > 0));
        }

        var changes = _isFirst ? [] : _changes.OrderBy(c => c.Path, StringComparer.Ordinal).ToArray();
        _isFirst = false;
        return changes;
    }

    /// <summary>Reads a file, or gives what it gave before.</summary>
    /// <param name="file">The file.</param>
    /// <param name="reading">Takes it.</param>
    /// <param name="read">Opens the file and gives what it holds.</param>
    public void Read(InputFile file, InputReading reading, Func<InputPart> read)
    {
        var key = Path.GetFullPath(file.Location);
        if (key == Excluded || !_seen.Add(key))
        {
            return;
        }

        var (stamp, known) = (InputStamp.Of(file.Location), _files.GetValueOrDefault(key));
        if (known is null || known.Stamp != stamp || known.WaitingSince is not null || _doubted.Contains(key))
        {
            known = Renew(known, new Kept(file.Path, stamp, read()));
            _files[key] = known;
        }

        reading.Add(known.Part);
    }

    private Kept Renew(Kept? known, Kept fresh)
    {
        if (fresh.Part.Errors.Count > 0 && !_isFirst && known?.Part != fresh.Part)
        {
            var since = known?.WaitingSince ?? time.GetTimestamp();
            if (time.GetElapsedTime(since) < Patience)
            {
                return fresh with { Part = known?.Part ?? InputPart.Empty, WaitingSince = since };
            }
        }

        if (known?.Part != fresh.Part)
        {
            var (had, has) = (known?.Part.Articles.Count > 0, fresh.Part.Articles.Count > 0);
            _changes.Add(new InputChange(fresh.Path, had ? InputChangeKind.Changed : InputChangeKind.Added, had || has));
        }

        return fresh;
    }

    /// <summary>What a file gave.</summary>
    private sealed record Kept(string Path, InputStamp Stamp, InputPart Part)
    {
        /// <summary>Since when it may be half written; null where it is whole.</summary>
        public long? WaitingSince { get; init; }
    }
}
