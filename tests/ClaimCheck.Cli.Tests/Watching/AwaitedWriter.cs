using System.Text;

namespace ClaimCheck.Cli.Tests.Watching;

/// <summary>Text that one thread writes and another waits for.</summary>
internal sealed class AwaitedWriter : TextWriter
{
    private readonly StringBuilder _text = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (_text)
        {
            _text.Append(value);
            Monitor.PulseAll(_text);
        }
    }

    /// <summary>Waits until some words have been written, for half a minute at most.</summary>
    public void WaitFor(string words)
    {
        var start = TimeProvider.System.GetTimestamp();
        lock (_text)
        {
            while (!_text.ToString().Contains(words, StringComparison.Ordinal))
            {
                (TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(30)).Should().BeTrue("\"{0}\" should be printed; so far: {1}", words, _text);
                Monitor.Wait(_text, TimeSpan.FromSeconds(1));
            }
        }
    }
}
