using System.Globalization;

namespace ClaimCheck.Cli.Terminal;

/// <summary>One line on standard error that tells how far long work has come: it appears after a while, is written over, and is gone in the end. Thread-safe.</summary>
internal sealed class ProgressLine(TextWriter errors, bool isShown, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    private readonly long _start = time.GetTimestamp();
    private readonly Lock _lock = new();
    private TimeSpan _next = s_patience;
    private int _length;

    private TimeSpan Elapsed => time.GetElapsedTime(_start);

    /// <summary>Tells that so many of all are done.</summary>
    public void Tell(int done, int total, string what)
    {
        if (!isShown || Elapsed < _next)
        {
            return;
        }

        lock (_lock)
        {
            if (Elapsed >= _next)
            {
                _next = Elapsed + s_pause;
                Write(string.Create(CultureInfo.InvariantCulture, $"{done} of {total} {what} checked"));
            }
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (_length > 0)
            {
                errors.Write("\r" + new string(' ', _length) + "\r");
            }
        }
    }

    private void Write(string text)
    {
        errors.Write("\r" + text.PadRight(_length));
        _length = Math.Max(_length, text.Length);
    }
}
