using Microsoft.Extensions.Logging;

namespace ClaimCheck.Tests.DependencyInjection;

/// <summary>Keeps what is logged.</summary>
internal sealed class LogList : ILoggerFactory
{
    private readonly List<string> _entries = [];

    public IReadOnlyList<string> Entries => _entries;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public ILogger CreateLogger(string categoryName) => new ListLogger(categoryName, _entries);

    public void Dispose()
    {
    }

    private sealed class ListLogger(string category, List<string> entries) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            entries.Add($"{category} {logLevel} {eventId.Id} {eventId.Name}: {formatter(state, exception)}");
    }
}
