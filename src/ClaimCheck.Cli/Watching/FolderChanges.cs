namespace ClaimCheck.Cli.Watching;

/// <summary>Changes below folders and of files as the operating system announces them. Thread-safe: announcements come in from other threads.</summary>
internal sealed class FolderChanges : IChangeSource
{
    /// <summary>More names than these are not kept: then every file is looked at.</summary>
    private const int MostNames = 10_000;

    private readonly string[] _roots;
    private readonly string? _excluded;
    private readonly Action<string> _tell;
    private readonly Lock _lock = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly ManualResetEventSlim _signal = new();
    private readonly List<FileSystemWatcher> _watchers = [];
    private bool _isAll;
    private bool _isLost;
    private bool _hasTold;

    /// <param name="roots">Folders and files.</param>
    /// <param name="excluded">Full name of a file whose changes do not count, or null.</param>
    /// <param name="tell">Is told once that the operating system announces nothing.</param>
    public FolderChanges(IEnumerable<string> roots, string? excluded, Action<string> tell)
    {
        (_roots, _excluded, _tell) = ([.. roots.Select(Path.GetFullPath)], excluded, tell);
        Renew();
    }

    public bool IsLost
    {
        get
        {
            lock (_lock)
            {
                return _isLost;
            }
        }
    }

    public bool Wait(TimeSpan atMost, CancellationToken cancellation)
    {
        var isSet = _signal.Wait(atMost, cancellation);
        _signal.Reset();
        return isSet;
    }

    public IReadOnlyCollection<string> Take()
    {
        lock (_lock)
        {
            var names = _isAll ? [] : _names.ToArray();
            _isAll = false;
            _names.Clear();
            return names;
        }
    }

    public void Renew()
    {
        Stop();
        var isLost = false;
        foreach (var root in _roots)
        {
            isLost |= !TryWatch(root);
        }

        lock (_lock)
        {
            _isLost = isLost;
        }
    }

    public void Dispose()
    {
        Stop();
        _signal.Dispose();
    }

    private void Stop()
    {
        _watchers.ForEach(w => w.Dispose());
        _watchers.Clear();
    }

    /// <summary>Whether what is below a folder, or a file in its folder, is announced.</summary>
    private bool TryWatch(string root)
    {
        var isFolder = Directory.Exists(root);
        var folder = isFolder ? root : Path.GetDirectoryName(root);
        if (!Directory.Exists(folder))
        {
            return false;
        }

        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = isFolder, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
            _watchers.Add(watcher);
            watcher.Created += (_, e) => Add(e.FullPath);
            watcher.Changed += (_, e) => Add(e.FullPath);
            watcher.Deleted += (_, e) => Add(e.FullPath);
            watcher.Renamed += (_, e) => Add(e.FullPath);
            watcher.Error += (_, _) => Lose();
            watcher.EnableRaisingEvents = true;
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            TellOnce($"The system announces no changes in {folder} ({fault.Message.TrimEnd('.', ' ')}); it is looked at every second instead. --poll SECONDS does so from the start.");
            return false;
        }
    }

    private void TellOnce(string text)
    {
        if (!_hasTold)
        {
            _hasTold = true;
            _tell(text);
        }
    }

    private void Add(string name)
    {
        if (name == _excluded)
        {
            return;
        }

        lock (_lock)
        {
            _isAll |= _names.Count >= MostNames;
            _names.Add(name);
            if (_isAll)
            {
                _names.Clear();
            }
        }

        _signal.Set();
    }

    /// <summary>More came at once than could be told, or the folder is gone: everything may have changed.</summary>
    private void Lose()
    {
        lock (_lock)
        {
            (_isAll, _isLost) = (true, true);
        }

        _signal.Set();
    }
}
